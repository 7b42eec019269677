package dev.cormorant.kit.schema;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.CheckModel;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.ForeignKeyModel;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.PrimaryKeyModel;
import dev.cormorant.sql.schema.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A table that changes at random. Every value in it is a whole number of its own, whatever the type of its column. */
final class RandomTable {
    final String name;
    private final Random random;
    private final RandomTypes types;
    private final RandomChange change;
    final List<RandomColumn> columns = new ArrayList<>();
    final RandomLook look;
    int rows;
    private int values = 1000;

    RandomTable(String name, Random random, RandomTypes types) {
        this.name = name;
        this.random = random;
        this.types = types;
        this.look = new RandomLook(this, types);
        this.change = new RandomChange(this, random, types);
        for (int i = 0; i < 3; i++) {
            columns.add(new RandomColumn(name + "_start_" + i, change.anyKind()));
        }
    }

    String change(String newName, List<RandomTable> tables) {
        return change.once(newName, tables);
    }

    boolean pointsAt(String table) {
        return columns.stream().anyMatch(column -> table.equals(column.target));
    }

    /** Whether another column is made of this one, so that it has to stay as it is. */
    boolean isBase(RandomColumn column) {
        return columns.stream().anyMatch(other -> other.base == column);
    }

    boolean isPartitioned() {
        return look.isPartitioned();
    }

    /** A unique value would have to be part of what sorts rows into partitions. */
    boolean isFreeOfUniques() {
        return columns.stream().noneMatch(column -> column.unique);
    }

    RandomColumn anyColumn() {
        return columns.get(random.nextInt(columns.size()));
    }

    TableModel model() {
        List<ColumnModel> models = new ArrayList<>(List.of(types.keyModel()));
        List<IndexModel> indexes = new ArrayList<>();
        List<ForeignKeyModel> keys = new ArrayList<>();
        List<CheckModel> checks = new ArrayList<>();
        for (RandomColumn column : columns) {
            models.add(column.model(types));
            column.addIndexes(name, types, indexes);
            column.addForeignKey(name, keys);
            column.addCheck(name, types, checks);
        }
        return new TableModel(
                new TableName(null, name),
                models,
                new PrimaryKeyModel(null, List.of("id")),
                indexes,
                keys,
                checks,
                look.triggers(),
                look.notes());
    }

    String insert() {
        List<String> names = new ArrayList<>();
        List<String> literals = new ArrayList<>();
        if (!types.isNumbered()) {
            names.add(quote("id"));
            literals.add(String.valueOf(rows + 1));
        }
        for (RandomColumn column : columns) {
            boolean isNull = column.target != null || (!column.required && random.nextInt(4) == 0);
            Integer value = isNull || column.base != null ? null : values++;
            column.values.add(value);
            if (column.base == null) {
                names.add(quote(column.name));
                literals.add(
                        value == null ? "null" : column.kind.equals("text") ? "'" + value + "'" : value.toString());
            }
        }
        rows++;
        return "insert into " + quote(name) + " (" + String.join(", ", names) + ") values ("
                + String.join(", ", literals) + ")";
    }

    String select() {
        return "select "
                + String.join(
                        ", ", columns.stream().map(column -> quote(column.name)).toList()) + " from " + quote(name)
                + " order by " + quote("id");
    }

    List<String> expected() {
        List<String> result = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int at = row;
            result.add(String.join(
                    "|",
                    columns.stream()
                            .map(column -> String.valueOf(column.valueAt(at)))
                            .toList()));
        }
        return result;
    }

    private String quote(String identifier) {
        return types.words.quoteIdentifier(identifier);
    }
}
