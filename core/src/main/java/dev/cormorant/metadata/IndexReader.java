package dev.cormorant.metadata;

import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the indexes and unique constraints of a {@link Table} annotation.
 */
final class IndexReader {
    private IndexReader() {}

    static List<IndexDefinition> read(Class<?> type, FaultList faults) {
        Table table = type.getAnnotation(Table.class);
        List<IndexDefinition> indexes = new ArrayList<>();
        if (table == null) {
            return indexes;
        }
        for (Index index : table.indexes()) {
            indexes.add(new IndexDefinition(index.name(), columns(type, index, faults), index.unique()));
        }
        for (UniqueConstraint constraint : table.uniqueConstraints()) {
            indexes.add(new IndexDefinition(constraint.name(), List.of(constraint.columnNames()), true));
        }
        return indexes;
    }

    private static List<String> columns(Class<?> type, Index index, FaultList faults) {
        List<String> columns = new ArrayList<>();
        for (String part : index.columnList().split(",")) {
            String column = part.trim();
            String[] words = column.split("\\s+");
            if (words.length == 2 && words[1].toUpperCase(Locale.ROOT).equals("DESC")) {
                faults.add(
                        type.getSimpleName(),
                        "has an index on \"%s\", but the direction DESC of an index is not honoured by Cormorant "
                                + "yet. Remove the word.",
                        column);
            }
            columns.add(words[0]);
        }
        return columns;
    }
}
