package dev.cormorant.kit.schema;

import dev.cormorant.entity.Deferral;
import dev.cormorant.entity.ReferentialAction;
import java.util.List;
import java.util.Random;

/** Changes one table in one way, within what the database has. */
final class RandomChange {
    private final RandomTable table;
    private final Random random;
    private final RandomTypes types;
    private final RandomLook look;

    RandomChange(RandomTable table, Random random, RandomTypes types) {
        this.table = table;
        this.look = table.look;
        this.random = random;
        this.types = types;
    }

    String anyKind() {
        return RandomTypes.KINDS.get(random.nextInt(RandomTypes.KINDS.size()));
    }

    String once(String newName, List<RandomTable> tables) {
        RandomColumn column = table.columns.get(random.nextInt(table.columns.size()));
        return switch (random.nextInt(19)) {
            case 0, 1 -> add(newName, false);
            case 2 -> addReference(newName, tables.get(random.nextInt(tables.size())));
            case 3 -> addGenerated(newName, column);
            case 4 -> add(newName, true);
            case 5 -> table.isBase(column) || table.columns.size() < 3 ? "stayed" : drop(column);
            case 6 -> table.isBase(column) ? "stayed" : rename(column, newName);
            case 7, 8, 9, 10 -> look.change(random);
            default -> {
                alter(column, !table.isBase(column));
                yield "changed " + column.name + renameAnother(column, newName);
            }
        };
    }

    private void alter(RandomColumn column, boolean free) {
        switch (random.nextInt(11)) {
            case 0 -> retype(column, free);
            case 1 -> column.required = column.isPlain() && free && !column.required && !column.values.contains(null);
            case 2, 3 -> reshape(column);
            case 4 -> column.unique = !column.unique && column.isPlain() && !column.settled && !table.isPartitioned();
            case 5 -> column.checked = !column.checked && column.isPlain();
            case 6 -> column.hasDefault = !column.hasDefault && column.isPlain();
            case 7 -> column.uniqueness = anyDeferral(types.helper.supportsDeferrableUniques());
            case 8, 9 -> column.index.reword(random, types);
            default -> other(column);
        }
    }

    private void other(RandomColumn column) {
        if (types.helper.supportsComments() && random.nextBoolean()) {
            column.comment = random.nextInt(3);
        } else if (column.base != null) {
            column.offset++;
        } else if (column.target != null) {
            changeReference(column);
        }
    }

    private void changeReference(RandomColumn column) {
        switch (random.nextInt(3)) {
            case 0 ->
                column.onDelete = column.onDelete == ReferentialAction.SET_NULL
                        ? ReferentialAction.CASCADE
                        : ReferentialAction.SET_NULL;
            case 1 -> column.deferral = anyDeferral(types.helper.supportsDeferrableForeignKeys());
            default -> {
                column.target = null;
                column.kind = "key";
                column.settled = true;
            }
        }
    }

    private Deferral anyDeferral(boolean possible) {
        return possible ? List.of(Deferral.values()).get(random.nextInt(3)) : Deferral.NONE;
    }

    private void reshape(RandomColumn column) {
        if (column.target == null) {
            column.index.reshape(random, types);
        }
    }

    private void retype(RandomColumn column, boolean free) {
        if (!column.isPlain() || column.settled || !free || column.kind.equals("key")) {
            return;
        }
        String kind = anyKind();
        column.settled = kind.equals("text") && !column.kind.equals("int") && !column.kind.equals("text");
        column.unique &= !column.settled;
        column.kind = kind;
    }

    private String renameAnother(RandomColumn changed, String newName) {
        RandomColumn other = table.columns.get(random.nextInt(table.columns.size()));
        return other == changed || table.isBase(other) || random.nextBoolean() ? "" : " and " + rename(other, newName);
    }

    private static String rename(RandomColumn column, String newName) {
        String old = column.name;
        column.name = newName;
        return "renamed " + old + " to " + newName;
    }

    private String add(String newName, boolean filled) {
        RandomColumn column = new RandomColumn(newName, anyKind());
        column.hasDefault = filled;
        column.required = filled || (table.rows == 0 && random.nextBoolean());
        column.settled = filled && table.rows > 0;
        for (int i = 0; i < table.rows; i++) {
            column.values.add(filled ? 7 : null);
        }
        if (random.nextBoolean()) {
            reshape(column);
        }
        table.columns.add(column);
        return "added " + newName;
    }

    private String addReference(String newName, RandomTable target) {
        RandomColumn column = new RandomColumn(newName, "key");
        column.target = target.name;
        if (types.words.indexForeignKeys() || random.nextBoolean()) {
            column.index.makePlain();
        }
        for (int i = 0; i < table.rows; i++) {
            column.values.add(null);
        }
        table.columns.add(column);
        return "added " + newName + " which points at " + target.name;
    }

    private String addGenerated(String newName, RandomColumn base) {
        boolean stored = random.nextBoolean();
        if (!base.isPlain()
                || base.settled
                || !base.kind.equals("int")
                || !types.helper.supportsGeneratedColumns(stored)) {
            return "stayed";
        }
        RandomColumn column = new RandomColumn(newName, "int");
        column.base = base;
        column.stored = stored;
        for (int i = 0; i < table.rows; i++) {
            column.values.add(null);
        }
        table.columns.add(column);
        return "added " + newName + " made of " + base.name;
    }

    private String drop(RandomColumn column) {
        table.columns.remove(column);
        look.forget(column);
        return "dropped " + column.name;
    }
}
