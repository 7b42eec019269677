package dev.cormorant.sql.plan;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.query.ColumnPath;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.Derivation;
import dev.cormorant.sql.render.InListForm;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.type.Type;
import dev.cormorant.type.ValueWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the values of a criterion in the order in which {@link Conditions} numbered them. */
final class CriterionBinder {
    private final InLists lists;
    private final SqlVocabulary vocabulary;

    CriterionBinder(InLists lists, SqlVocabulary vocabulary) {
        this.lists = lists;
        this.vocabulary = vocabulary;
    }

    /** Writes all values and tells the slot after them. */
    int bind(@Nullable Criterion criterion, ValueWriter writer, int slot) {
        if (criterion instanceof Criterion.Compare compare) {
            return compare(compare, writer, slot);
        } else if (criterion instanceof Criterion.In in) {
            return in.values().isEmpty()
                    ? slot
                    : in(in.column().type(), in.values(), writer, path(in.column(), writer, slot));
        } else if (criterion instanceof Criterion.TupleIn in) {
            return tuples(in, writer, slot);
        } else if (criterion instanceof Criterion.IsNull isNull) {
            return path(isNull.column(), writer, slot);
        } else if (criterion instanceof Criterion.And and) {
            return all(and.parts(), writer, slot);
        } else if (criterion instanceof Criterion.Or or) {
            return all(or.parts(), writer, slot);
        } else if (criterion instanceof Criterion.Not not) {
            return bind(not.part(), writer, slot);
        } else if (criterion instanceof Criterion.Exists exists) {
            return bind(exists.part(), writer, slot);
        }
        return slot;
    }

    private int all(List<Criterion> parts, ValueWriter writer, int slot) {
        int next = slot;
        for (int i = 0; i < parts.size(); i++) {
            next = bind(parts.get(i), writer, next);
        }
        return next;
    }

    /** Writes the way to a JSON member, if the path leads to one, and tells the slot after it. */
    int path(ColumnPath path, ValueWriter writer, int slot) {
        if (path.derivation() instanceof Derivation.Member member) {
            writer.setString(slot, vocabulary.getJsonPath(member.keys()));
            return slot + 1;
        }
        return slot;
    }

    private int compare(Criterion.Compare compare, ValueWriter writer, int first) {
        int slot = path(compare.column(), writer, first);
        if (compare.operator().needsText()) {
            writer.setString(slot, (String) compare.value());
        } else {
            KeyValues.write(compare.column().type(), writer, slot, compare.value());
        }
        return slot + 1;
    }

    /** Writes the values of a list, the last one again until the list is full. */
    private int in(Type<?> type, List<?> values, ValueWriter writer, int slot) {
        if (lists.form() == InListForm.ARRAY_PARAMETER && !values.isEmpty()) {
            KeyValues.writeArray(type, writer, slot, values);
            return slot + 1;
        }
        int length = lists.length(values.size());
        for (int i = 0; i < length; i++) {
            KeyValues.write(type, writer, slot + i, values.get(Math.min(i, values.size() - 1)));
        }
        return slot + length;
    }

    private int tuples(Criterion.TupleIn in, ValueWriter writer, int slot) {
        int next = slot;
        int length = lists.tuples(in.tuples().size());
        for (int i = 0; i < length; i++) {
            List<?> tuple = in.tuples().get(Math.min(i, in.tuples().size() - 1));
            for (int column = 0; column < in.columns().size(); column++) {
                ColumnPath path = in.columns().get(column);
                KeyValues.write(path.column(), writer, next++, tuple.get(column));
            }
        }
        return next;
    }

    /** Writes keys of one or several columns, the last one again until the list is full. */
    int keys(List<ColumnMetadata> columns, List<?> keys, ValueWriter writer, int slot) {
        if (columns.size() == 1) {
            return in(columns.get(0).type(), keys, writer, slot);
        }
        int next = slot;
        int length = lists.tuples(keys.size());
        for (int i = 0; i < length; i++) {
            next = KeyValues.writeKey(columns, writer, next, keys.get(Math.min(i, keys.size() - 1)));
        }
        return next;
    }
}
