package dev.cormorant.kit.schema;

import dev.cormorant.entity.Deferral;
import dev.cormorant.entity.ReferentialAction;
import dev.cormorant.metadata.IndexTraits;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.CheckModel;
import dev.cormorant.sql.schema.ColumnDetails;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.ForeignKeyModel;
import dev.cormorant.sql.schema.GeneratedExpression;
import dev.cormorant.sql.schema.IndexForm;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.IndexPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One random column, with its values in the order of the rows. */
final class RandomColumn {
    String name;
    String kind;
    boolean required;
    boolean unique;
    boolean checked;
    boolean hasDefault;
    /** Whether its values can't go back to numbers, or are no different ones. */
    boolean settled;

    final RandomIndex index = new RandomIndex(this);
    Deferral uniqueness = Deferral.NONE;
    int comment;

    @Nullable
    String target;

    ReferentialAction onDelete = ReferentialAction.NO_ACTION;
    Deferral deferral = Deferral.NONE;

    /** The column that it is made of. */
    @Nullable
    RandomColumn base;

    int offset;
    boolean stored;
    final List<@Nullable Integer> values = new ArrayList<>();

    RandomColumn(String name, String kind) {
        this.name = name;
        this.kind = kind;
    }

    boolean isPlain() {
        return target == null && base == null;
    }

    @Nullable
    Integer valueAt(int row) {
        if (base == null) {
            return values.get(row);
        }
        Integer of = base.values.get(row);
        return of == null ? null : of + offset;
    }

    ColumnModel model(RandomTypes types) {
        String value = hasDefault ? (kind.equals("text") ? "'7'" : "7") : null;
        GeneratedExpression made = base == null
                ? null
                : new GeneratedExpression(types.words.quoteIdentifier(base.name) + " + " + offset, stored);
        ColumnDetails details =
                ColumnDetails.NONE.withGenerated(made).withComment(comment == 0 ? null : "it's comment " + comment);
        return new ColumnModel(name, types.of(target == null ? kind : "key"), null, !required, false, value, details);
    }

    void addIndexes(String table, RandomTypes types, List<IndexModel> indexes) {
        if (unique) {
            boolean later = uniqueness != Deferral.NONE;
            indexes.add(new IndexModel(
                    table + "_" + name + "_unique",
                    List.of(IndexPart.column(name)),
                    true,
                    later ? IndexForm.CONSTRAINT.traits(IndexTraits.NONE.checked(uniqueness)) : IndexForm.PLAIN));
        }
        index.add(table, types, indexes);
    }

    void addCheck(String table, RandomTypes types, List<CheckModel> checks) {
        if (checked) {
            String condition = kind.equals("text") ? " <> '(x'" : " >= 0";
            checks.add(new CheckModel(table + "_" + name + "_check", types.words.quoteIdentifier(name) + condition));
        }
    }

    void addForeignKey(String table, List<ForeignKeyModel> keys) {
        if (target != null) {
            keys.add(new ForeignKeyModel(
                    table + "_" + name + "_foreign",
                    List.of(name),
                    new TableName(null, target),
                    List.of("id"),
                    onDelete,
                    ReferentialAction.NO_ACTION,
                    deferral));
        }
    }
}
