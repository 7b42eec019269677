package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.TableChange.Replacement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the difference of the views of two schemas, and of their triggers. Not thread-safe. */
final class ViewComparator {
    private final SchemaHelper helper;
    private final SchemaModel found;
    private final SchemaModel wanted;
    private final List<ViewModel> dropped;
    private final List<ViewModel> created;

    ViewComparator(SchemaHelper helper, SchemaModel found, SchemaModel wanted, List<TableChange> changed) {
        this.helper = helper;
        this.found = found;
        this.wanted = wanted;
        this.dropped = dropped(changed);
        this.created = new ViewOrder(
                        wanted.views().stream().filter(view -> !stays(view)).toList())
                .sorted();
    }

    Replacement<ViewModel> views() {
        return new Replacement<>(dropped, created);
    }

    /** Views that see a table whose columns change have to step aside, and those that see such views too. */
    private List<ViewModel> dropped(List<TableChange> changed) {
        List<TableName> moved = changed.stream()
                .filter(change -> !change.columns().isEmpty() || change.repartitions())
                .map(TableChange::table)
                .toList();
        List<ViewModel> stale = found.views().stream()
                .filter(view -> !isSame(view, wanted.findView(view.name())))
                .toList();
        return new ViewOrder(found.views()).seeing(moved, stale);
    }

    private boolean isSame(ViewModel from, @Nullable ViewModel to) {
        return to != null && helper.isSameView(from, to);
    }

    private boolean stays(ViewModel view) {
        ViewModel existing = found.findView(view.name());
        return existing != null && !dropped.contains(existing);
    }

    /** A view that moves takes all its triggers along. */
    Replacement<ViewTrigger> triggers() {
        List<ViewTrigger> going =
                new ArrayList<>(found.views().stream().flatMap(ViewTrigger::of).toList());
        List<ViewTrigger> coming = new ArrayList<>();
        for (ViewModel view : wanted.views()) {
            boolean stays = stays(view);
            ViewTrigger.of(view)
                    .filter(to -> !stays || !going.removeIf(from -> isSame(from, to)))
                    .forEach(coming::add);
        }
        return new Replacement<>(going, coming);
    }

    private boolean isSame(ViewTrigger from, ViewTrigger to) {
        return from.view().equals(to.view())
                && from.trigger().name().equals(to.trigger().name())
                && helper.isSameTrigger(from.trigger(), to.trigger());
    }
}
