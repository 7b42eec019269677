package dev.cormorant.metadata;

import dev.cormorant.entity.Deferral;
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
            List<IndexColumn> parts = new ArrayList<>();
            for (String text : index.terms()) {
                IndexTerm term = IndexTerm.parse(text);
                if (term != null) {
                    parts.add(part(term, columns));
                }
            }
            indexes.add(new IndexMetadata(index.name(), parts, index.unique(), index.rules()));
        }
        for (PropertyDefinition property : definition.properties()) {
            addOneToOne(property, columns, plan, indexes);
        }
        return indexes;
    }

    private static IndexColumn part(IndexTerm term, List<ColumnMetadata> columns) {
        ColumnMetadata column = find(columns, term.column());
        return new IndexColumn(
                column, term.expression(), term.descending(), term.nulls(), term.length(), term.collation());
    }

    /** A foreign key of several columns is unique as a whole, so that no single column can say it. */
    private static void addOneToOne(
            PropertyDefinition property, List<ColumnMetadata> columns, ColumnPlan plan, List<IndexMetadata> indexes) {
        if (property instanceof ReferenceDefinition reference
                && reference.mapping().shape().oneToOne()
                && plan.columns(reference).size() > 1) {
            List<IndexColumn> own = columns.stream()
                    .filter(column -> column.path().equals(reference.member().toString()))
                    .map(IndexColumn::of)
                    .toList();
            indexes.add(new IndexMetadata("", own, true, IndexRules.NONE));
        }
    }

    static void check(EntityDefinition definition, List<String> known, FaultList faults) {
        if (definition.properties().stream().anyMatch(BrokenDefinition.class::isInstance)) {
            return;
        }
        for (IndexDefinition index : definition.indexes()) {
            index.terms().forEach(text -> checkTerm(definition, text, known, faults));
            index.rules().include().forEach(name -> checkColumn(definition, name, known, faults));
            checkDeferral(definition, index, faults);
        }
    }

    /** What is checked later is a constraint, and those are over columns as they are. */
    private static void checkDeferral(EntityDefinition definition, IndexDefinition index, FaultList faults) {
        boolean plain = index.unique()
                && index.rules().where().isEmpty()
                && index.rules().type().isEmpty()
                && index.terms().stream().noneMatch(text -> text.strip().matches("(?s).*[\\s(].*"));
        if (index.rules().traits().deferral() != Deferral.NONE && !plain) {
            faults.add(
                    definition.name(),
                    "has an index on %s that is checked later, which only unique columns can be, without an order, a "
                            + "condition or a type. Leave out the deferral or the rest.",
                    index.terms());
        }
    }

    private static void checkTerm(EntityDefinition definition, String text, List<String> known, FaultList faults) {
        IndexTerm term = IndexTerm.parse(text);
        if (term == null) {
            faults.add(
                    definition.name(),
                    "has an index on \"%s\", which is not understood. Write a column or an expression in parentheses, "
                            + "then collate and a name, then asc or desc, then nulls first or nulls last.",
                    text);
        } else if (term.expression().isEmpty()) {
            checkColumn(definition, term.column(), known, faults);
        }
    }

    private static void checkColumn(EntityDefinition definition, String name, List<String> known, FaultList faults) {
        if (!known.contains(name)) {
            faults.add(
                    definition.name(),
                    "has an index on the column '%s', which its table does not have. %s",
                    name,
                    NearestName.hint(name, known));
        }
    }

    private static @Nullable ColumnMetadata find(List<ColumnMetadata> columns, String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
