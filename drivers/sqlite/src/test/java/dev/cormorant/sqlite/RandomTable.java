package dev.cormorant.sqlite;

import dev.cormorant.entity.ReferentialAction;
import dev.cormorant.sql.schema.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A table that changes at random. Every value in it is a whole number of its own, whatever the type of its column. */
final class RandomTable {
    private static final List<String> TYPES = List.of("integer", "text", "real", "numeric(10,2)");
    final String name;
    private final Random random;
    private final List<Column> columns = new ArrayList<>();
    private int rows;
    private int values = 1000;

    RandomTable(String name, Random random) {
        this.name = name;
        this.random = random;
        for (int i = 0; i < 3; i++) {
            columns.add(new Column(name + "_start_" + i, TYPES.get(random.nextInt(TYPES.size())), false));
        }
    }

    /** One column, with its values in the order of the rows. */
    private static final class Column {
        String name;
        String type;
        boolean required;
        boolean indexed;
        boolean unique;
        boolean checked;

        @Nullable
        String target;

        ReferentialAction onDelete = ReferentialAction.NO_ACTION;
        final List<@Nullable Integer> values = new ArrayList<>();

        Column(String name, String type, boolean required) {
            this.name = name;
            this.type = type;
            this.required = required;
        }
    }

    String change(String newName, List<RandomTable> tables) {
        Column column = columns.get(random.nextInt(columns.size()));
        switch (random.nextInt(11)) {
            case 0, 1 -> {
                return add(newName, null);
            }
            case 2 -> {
                return add(newName, tables.get(random.nextInt(tables.size())));
            }
            case 3 -> {
                return columns.size() < 3 ? "stayed" : drop(column);
            }
            case 4 -> {
                String old = column.name;
                column.name = newName;
                return "renamed " + old + " to " + newName;
            }
            case 5 -> column.type = column.target == null ? TYPES.get(random.nextInt(TYPES.size())) : column.type;
            case 6 -> column.required = !column.required && !column.values.contains(null) && column.target == null;
            case 7 -> column.indexed = !column.indexed;
            case 8 -> column.unique = !column.unique && column.target == null;
            case 9 -> column.checked = !column.checked;
            default -> detachOrChange(column);
        }
        return "changed " + column.name + renameAnother(column, newName);
    }

    private String renameAnother(Column changed, String newName) {
        Column other = columns.get(random.nextInt(columns.size()));
        if (other == changed || random.nextBoolean()) {
            return "";
        }
        String old = other.name;
        other.name = newName;
        return " and renamed " + old + " to " + newName;
    }

    private String add(String newName, @Nullable RandomTable target) {
        Column column = new Column(newName, target == null ? TYPES.get(random.nextInt(4)) : "integer", false);
        column.target = target == null ? null : target.name;
        column.indexed = random.nextBoolean();
        column.required = rows == 0 && target == null && random.nextBoolean();
        for (int i = 0; i < rows; i++) {
            column.values.add(null);
        }
        columns.add(column);
        return "added " + newName;
    }

    private String drop(Column column) {
        columns.remove(column);
        return "dropped " + column.name;
    }

    private static void detachOrChange(Column column) {
        if (column.onDelete == ReferentialAction.NO_ACTION) {
            column.onDelete = ReferentialAction.SET_NULL;
        } else {
            column.target = null;
        }
    }

    TableModel model() {
        TableBuilder builder = TableBuilder.table(name);
        for (Column column : columns) {
            if (column.required) {
                builder.required(column.name, column.type);
            } else {
                builder.column(column.name, column.type);
            }
            if (column.indexed) {
                builder.index(column.name);
            }
            if (column.unique) {
                builder.unique(column.name);
            }
            if (column.checked) {
                builder.check(column.name, "<> '(x'");
            }
            if (column.target != null) {
                builder.reference(List.of(column.name), column.target, List.of("id"), column.onDelete);
            }
        }
        return builder.build();
    }

    String insert() {
        List<String> names = new ArrayList<>();
        List<String> literals = new ArrayList<>();
        for (Column column : columns) {
            boolean isNull = column.target != null || (!column.required && random.nextInt(4) == 0);
            Integer value = isNull ? null : values++;
            column.values.add(value);
            names.add(column.name);
            literals.add(String.valueOf(value));
        }
        rows++;
        return "insert into " + name + " (" + String.join(", ", names) + ") values (" + String.join(", ", literals)
                + ")";
    }

    String select() {
        return "select "
                + String.join(
                        ", ",
                        columns.stream()
                                .map(column -> "cast(" + column.name + " as integer)")
                                .toList()) + " from " + name + " order by id";
    }

    List<String> expected() {
        List<String> result = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int at = row;
            result.add(String.join(
                    "|",
                    columns.stream()
                            .map(column -> String.valueOf(column.values.get(at)))
                            .toList()));
        }
        return result;
    }
}
