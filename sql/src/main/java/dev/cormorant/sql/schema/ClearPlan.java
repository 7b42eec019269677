package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Empties tables, those that point at others first. Where tables point at each other in a circle, foreign keys that may
 * be null are made null before. Makes one list of statements; not thread-safe.
 */
final class ClearPlan {
    private final SchemaHelper helper;
    private final SchemaModel mapped;
    private final List<String> out = new ArrayList<>();

    ClearPlan(SchemaHelper helper, SchemaModel mapped) {
        this.helper = helper;
        this.mapped = mapped;
    }

    List<String> statements() {
        List<TableName> order = new ArrayList<>();
        deleteOrder().forEach(table -> order.add(table.name()));
        for (TableModel table : mapped.tables()) {
            for (ForeignKeyModel key : table.foreignKeys()) {
                int target = order.indexOf(key.target());
                if (target >= 0 && target <= order.indexOf(table.name())) {
                    detach(table, key);
                }
            }
        }
        out.addAll(helper.getClearTablesSQL(order));
        return out;
    }

    private List<TableModel> deleteOrder() {
        TableOrder order = TableOrder.of(mapped.tables());
        return order.hasCycleOfSeveral()
                ? TableOrder.of(mapped.tables().stream()
                                .map(ClearPlan::withRequiredKeys)
                                .toList())
                        .reversed()
                : order.reversed();
    }

    private static TableModel withRequiredKeys(TableModel table) {
        return table.withForeignKeys(table.foreignKeys().stream()
                .filter(key -> key.columns().stream().allMatch(column -> isRequired(table.find(column))))
                .toList());
    }

    private static boolean isRequired(@Nullable ColumnModel column) {
        return column != null && !column.nullable();
    }

    private void detach(TableModel table, ForeignKeyModel key) {
        for (String column : key.columns()) {
            ColumnModel model = table.find(column);
            if (model != null && model.nullable()) {
                out.add("update " + helper.vocabulary().quoteTable(table.name()) + " set "
                        + helper.vocabulary().quoteIdentifier(column) + " = null");
            }
        }
    }
}
