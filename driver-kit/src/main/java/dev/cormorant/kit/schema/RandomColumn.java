package dev.cormorant.kit.schema;

import dev.cormorant.entity.Deferral;
import dev.cormorant.entity.ReferentialAction;
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
    /** How a column is indexed. */
    enum Shape {
        NONE,
        PLAIN,
        DESCENDING,
        PARTIAL,
        EXPRESSION
    }

    String name;
    String kind;
    boolean required;
    boolean unique;
    boolean checked;
    boolean hasDefault;
    /** Whether its values can't go back to numbers, or are no different ones. */
    boolean settled;

    Shape shape = Shape.NONE;
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
            indexes.add(new IndexModel(table + "_" + name + "_unique", List.of(name), true));
        }
        String index = table + "_" + name + "_index";
        IndexPart part = IndexPart.column(name);
        String quoted = types.words.quoteIdentifier(name);
        switch (shape) {
            case NONE -> {}
            case PLAIN -> indexes.add(new IndexModel(index, List.of(name), false));
            case DESCENDING ->
                indexes.add(new IndexModel(index, List.of(part.descending(true)), false, IndexForm.PLAIN));
            case PARTIAL ->
                indexes.add(
                        new IndexModel(index, List.of(part), false, IndexForm.PLAIN.where(quoted + " is not null")));
            case EXPRESSION ->
                indexes.add(new IndexModel(
                        index,
                        List.of(IndexPart.expression("coalesce(" + quoted + ", " + zero() + ")")),
                        false,
                        IndexForm.PLAIN));
        }
    }

    private String zero() {
        return kind.equals("text") ? "'0'" : "0";
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
