package dev.cormorant.sql.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes wanted views as the database does, where it writes them in its own way. Not thread-safe. */
final class CanonicalViews {
    private final SchemaHelper helper;
    private final CanonicalTrial trial;

    CanonicalViews(SchemaHelper helper, CanonicalTrial trial) {
        this.helper = helper;
        this.trial = trial;
    }

    SchemaModel of(SchemaModel wanted, SchemaModel found) throws SQLException {
        List<ViewModel> views = new ArrayList<>();
        for (ViewModel view : wanted.views()) {
            ViewModel existing = found.findView(view.name());
            views.add(existing != null && isSame(existing, view) ? existing.withTriggers(view.triggers()) : view);
        }
        return wanted.withViews(views);
    }

    private boolean isSame(ViewModel existing, ViewModel view) throws SQLException {
        if (helper.isSameView(existing, view)) {
            return true;
        }
        ViewModel canonical = trial.of(connection -> helper.canonical(connection, view));
        return canonical != null && helper.isSameView(existing, canonical);
    }
}
