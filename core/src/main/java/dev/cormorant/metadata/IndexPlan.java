package dev.cormorant.metadata;

import dev.cormorant.error.NearestName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of indexes.
 */
final class IndexPlan {
    private IndexPlan() {}

    static List<IndexMetadata> of(EntityDefinition definition, List<ColumnMetadata> columns, ColumnPlan plan) {
        List<IndexMetadata> indexes = new ArrayList<>();
        for (IndexDefinition index : definition.indexes()) {
            List<ColumnMetadata> found = new ArrayList<>();
            for (String name : index.columns()) {
                ColumnMetadata column = find(columns, name);
                if (column != null) {
                    found.add(column);
                }
            }
            indexes.add(new IndexMetadata(index.name(), found, index.unique()));
        }
        for (PropertyDefinition property : definition.properties()) {
            addOneToOne(property, columns, plan, indexes);
        }
        return indexes;
    }

    /** A foreign key of several columns is unique as a whole, so that no single column can say it. */
    private static void addOneToOne(
            PropertyDefinition property, List<ColumnMetadata> columns, ColumnPlan plan, List<IndexMetadata> indexes) {
        if (property instanceof ReferenceDefinition reference
                && reference.mapping().shape().oneToOne()
                && plan.columns(reference).size() > 1) {
            List<ColumnMetadata> own = columns.stream()
                    .filter(column -> column.path().equals(reference.member().toString()))
                    .toList();
            indexes.add(new IndexMetadata("", own, true));
        }
    }

    static void check(EntityDefinition definition, List<String> known, FaultList faults) {
        if (definition.properties().stream().anyMatch(BrokenDefinition.class::isInstance)) {
            return;
        }
        for (IndexDefinition index : definition.indexes()) {
            for (String name : index.columns()) {
                if (!known.contains(name)) {
                    faults.add(
                            definition.name(),
                            "has an index on the column '%s', which its table does not have. %s",
                            name,
                            NearestName.hint(name, known));
                }
            }
        }
    }

    private static @Nullable ColumnMetadata find(List<ColumnMetadata> columns, String name) {
        for (ColumnMetadata column : columns) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        return null;
    }
}
