package dev.cormorant.sql.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes wanted views as the database does, where it writes them in its own way. Not thread-safe. */
final class CanonicalViews {
    private final SchemaHelper helper;
    private final Connection connection;

    CanonicalViews(SchemaHelper helper, Connection connection) {
        this.helper = helper;
        this.connection = connection;
    }

    SchemaModel of(SchemaModel wanted, SchemaModel found) {
        List<ViewModel> views = new ArrayList<>();
        for (ViewModel view : wanted.views()) {
            ViewModel existing = find(found, view);
            views.add(existing != null && isSame(existing, view) ? existing : view);
        }
        return wanted.withViews(views);
    }

    private static @Nullable ViewModel find(SchemaModel found, ViewModel view) {
        return found.views().stream()
                .filter(other -> other.name().equals(view.name()))
                .findFirst()
                .orElse(null);
    }

    private boolean isSame(ViewModel existing, ViewModel view) {
        try {
            return helper.isSameView(existing, view) || helper.isSameView(existing, helper.canonical(connection, view));
        } catch (SQLException e) {
            // A query that the database does not understand yet is another one than that of the view that is there.
            return false;
        }
    }
}
