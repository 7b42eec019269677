package dev.cormorant.sqlite;

import dev.cormorant.sql.schema.SchemaModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A schema that changes at random, and remembers which rows it was given. */
final class RandomSchema {
    private final Random random;
    private final List<RandomTable> tables = new ArrayList<>();
    private int names;

    RandomSchema(long seed) {
        this.random = new Random(seed);
    }

    List<RandomTable> tables() {
        return tables;
    }

    SchemaModel model() {
        return new SchemaModel(tables.stream().map(RandomTable::model).toList(), List.of());
    }

    /** Changes one to three tables, each in one way, since two ways at once could be taken for a rename. */
    String change() {
        if (tables.size() < 2 || (tables.size() < 6 && random.nextInt(6) == 0)) {
            tables.add(new RandomTable("table_" + names++, random));
            return "added " + tables.get(tables.size() - 1).name;
        }
        StringBuilder told = new StringBuilder();
        List<RandomTable> left = new ArrayList<>(tables);
        for (int i = random.nextInt(2); i >= 0; i--) {
            RandomTable table = left.remove(random.nextInt(left.size()));
            told.append(table.name)
                    .append(' ')
                    .append(table.change("c" + names++, tables))
                    .append("; ");
        }
        return told.toString();
    }

    void insertRows(SqliteFile database) {
        for (RandomTable table : tables) {
            if (random.nextBoolean()) {
                database.execute(table.insert());
            }
        }
    }
}
