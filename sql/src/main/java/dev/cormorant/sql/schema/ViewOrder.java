package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts views after those that they see, as far as their text tells. Immutable. */
final class ViewOrder {
    private final List<ViewModel> views;

    ViewOrder(List<ViewModel> views) {
        this.views = views;
    }

    /** Those that are seen first. */
    List<ViewModel> sorted() {
        Set<ViewModel> done = new LinkedHashSet<>();
        views.forEach(view -> visit(view, done, new HashSet<>()));
        return new ArrayList<>(done);
    }

    private void visit(ViewModel view, Set<ViewModel> done, Set<ViewModel> underWay) {
        if (done.contains(view) || !underWay.add(view)) {
            return;
        }
        Set<String> words = words(view);
        for (ViewModel other : views) {
            if (words.contains(other.name().name())) {
                visit(other, done, underWay);
            }
        }
        done.add(view);
    }

    /** Given views and all that see them or some tables, those that are seen last. */
    List<ViewModel> seeing(Collection<TableName> tables, Collection<ViewModel> given) {
        Set<String> moved = new HashSet<>();
        tables.forEach(table -> moved.add(table.name()));
        List<ViewModel> result = new ArrayList<>();
        for (ViewModel view : sorted()) {
            if (given.contains(view) || words(view).stream().anyMatch(moved::contains)) {
                moved.add(view.name().name());
                result.add(0, view);
            }
        }
        return result;
    }

    private static Set<String> words(ViewModel view) {
        Set<String> words = new HashSet<>();
        SqlScanner.tokens(view.sql()).forEach(token -> words.add(SqlScanner.unquote(token)));
        return words;
    }
}
