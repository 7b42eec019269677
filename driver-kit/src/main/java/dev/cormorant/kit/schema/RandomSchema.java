package dev.cormorant.kit.schema;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.PrimaryKeyModel;
import dev.cormorant.sql.schema.SchemaHelper;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.TableModel;
import dev.cormorant.sql.schema.ViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A schema that changes at random, and remembers which rows it was given. */
final class RandomSchema {
    private final Random random;
    private final RandomTypes types;
    private final List<RandomTable> tables = new ArrayList<>();
    private final List<RandomRoutine> routines = new ArrayList<>();
    private int names;

    RandomSchema(long seed, SchemaHelper helper, String indexCollation) {
        this.random = new Random(seed);
        this.types = new RandomTypes(helper, indexCollation);
    }

    List<RandomTable> tables() {
        return tables;
    }

    List<RandomRoutine> routines() {
        return routines;
    }

    SchemaModel model() {
        List<ViewModel> views = new ArrayList<>();
        tables.forEach(table -> table.look.addView(views));
        List<TableModel> models =
                new ArrayList<>(tables.stream().map(RandomTable::model).toList());
        models.add(triggerLog());
        return new SchemaModel(List.of(), List.of(), List.of(), models, views)
                .withRoutines(routines.stream().map(RandomRoutine::model).toList());
    }

    /** What triggers write to. */
    private TableModel triggerLog() {
        return new TableModel(
                new TableName(null, RandomTrigger.LOG),
                List.of(ColumnModel.of("id", types.of("key"), false), ColumnModel.of("n", types.of("int"), true)),
                new PrimaryKeyModel(null, List.of("id")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Changes one or two tables, each in one way, since two ways at once could be taken for a rename. */
    String change() {
        if (tables.size() < 2 || (tables.size() < 6 && random.nextInt(6) == 0)) {
            tables.add(new RandomTable("table_" + names++, random, types));
            return "added " + tables.get(tables.size() - 1).name;
        }
        if (tables.size() > 3 && random.nextInt(12) == 0 && dropOne()) {
            return "dropped a table";
        }
        if (types.helper.supportsRoutines() && random.nextInt(12) == 0) {
            return changeRoutine();
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

    private String changeRoutine() {
        if (routines.size() < 2) {
            routines.add(new RandomRoutine("routine_" + names++, 2, random.nextBoolean()));
            return "added " + routines.get(routines.size() - 1);
        }
        RandomRoutine routine = routines.remove(random.nextInt(routines.size()));
        if (random.nextInt(3) == 0) {
            return "dropped " + routine;
        }
        routines.add(routine.changed(random));
        return "changed " + routine;
    }

    private boolean dropOne() {
        RandomTable table = tables.get(random.nextInt(tables.size()));
        boolean aimedAt = tables.stream().anyMatch(other -> other.pointsAt(table.name));
        return !aimedAt && tables.remove(table);
    }

    void insertRows(SchemaFixture database) {
        for (RandomTable table : tables) {
            if (random.nextBoolean()) {
                database.execute(table.insert());
            }
        }
    }
}
