package dev.cormorant.mysql;

import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.IndexRename;
import dev.cormorant.sql.schema.TableChange;
import dev.cormorant.sql.schema.TableChange.Replacement;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets checks and computed indexes step aside while columns are renamed: MySQL refuses to rename a column that they
 * compute with.
 */
final class RenamedColumns {
    private RenamedColumns() {}

    static TableChange withoutDependants(TableChange change) {
        if (change.columns().renamed().isEmpty()) {
            return change;
        }
        List<IndexRename> kept = change.renamedIndexes().stream()
                .filter(rename -> !isComputed(rename.from()))
                .toList();
        return new TableChange(
                change.from(),
                change.to(),
                change.columns(),
                new Replacement<>(
                        withComputed(change.indexes().dropped(), change.from().indexes()),
                        withComputed(change.indexes().added(), change.to().indexes())),
                change.foreignKeys(),
                new Replacement<>(change.from().checks(), change.to().checks()),
                change.triggers(),
                kept);
    }

    private static List<IndexModel> withComputed(List<IndexModel> some, List<IndexModel> all) {
        List<IndexModel> result = new ArrayList<>(some);
        for (IndexModel index : all) {
            boolean known = some.stream().anyMatch(one -> one.name().equals(index.name()));
            if (isComputed(index) && !known) {
                result.add(index);
            }
        }
        return result;
    }

    private static boolean isComputed(IndexModel index) {
        return index.form().where() != null
                || index.parts().stream().anyMatch(part -> !part.expression().isEmpty());
    }
}
