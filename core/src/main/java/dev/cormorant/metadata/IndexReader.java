package dev.cormorant.metadata;

import dev.cormorant.entity.Deferral;
import dev.cormorant.entity.TableIndex;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the indexes and unique constraints of a {@link Table} annotation, and of those of our own.
 */
final class IndexReader {
    private IndexReader() {}

    static List<IndexDefinition> read(Class<?> type) {
        Table table = type.getAnnotation(Table.class);
        List<IndexDefinition> indexes = new ArrayList<>();
        if (table != null) {
            for (Index index : table.indexes()) {
                IndexRules rules = new IndexRules(false, "", List.of(), "", index.options(), IndexTraits.NONE);
                indexes.add(
                        new IndexDefinition(index.name(), IndexTerm.split(index.columnList()), index.unique(), rules));
            }
            for (UniqueConstraint constraint : table.uniqueConstraints()) {
                IndexRules rules = new IndexRules(true, "", List.of(), "", constraint.options(), IndexTraits.NONE);
                indexes.add(new IndexDefinition(constraint.name(), List.of(constraint.columnNames()), true, rules));
            }
        }
        for (TableIndex index : type.getAnnotationsByType(TableIndex.class)) {
            IndexTraits traits = new IndexTraits(index.deferral(), index.fillFactor(), index.invisible());
            IndexRules rules = new IndexRules(
                    traits.deferral() != Deferral.NONE,
                    index.where(),
                    List.of(index.include()),
                    index.type(),
                    index.options(),
                    traits);
            indexes.add(new IndexDefinition(index.name(), List.of(index.columns()), index.unique(), rules));
        }
        return indexes;
    }
}
