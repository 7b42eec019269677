package dev.cormorant.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.schema.WishedPartitions.Cargo;
import dev.cormorant.kit.schema.WishedPartitions.Daily;
import dev.cormorant.kit.schema.WishedPartitions.Regional;
import dev.cormorant.kit.schema.WishedPartitions.Scattered;
import dev.cormorant.kit.schema.WishedPartitions.Sunk;
import dev.cormorant.kit.schema.WishedPartitions.Voyage;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.PartitionModel;
import dev.cormorant.sql.schema.PartitioningModel;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import dev.cormorant.sql.schema.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Rows are sorted into partitions, and into others when the mapping changes, on databases that have them. */
abstract class PartitionSpec {
    private static final Class<?>[] ENTITIES = {
        Scattered.class, Regional.class, Voyage.class, Cargo.class, Sunk.class, Daily.class
    };

    /** The database on which the specification runs. */
    protected abstract TestDatabase database();

    private void with(Consumer<SchemaFixture> work) {
        boolean has;
        try (SchemaFixture probe = SchemaFixture.of(database(), Marker.class)) {
            has = probe.helper().supportsPartitions();
        }
        if (has) {
            try (SchemaFixture database = SchemaFixture.of(database(), ENTITIES)) {
                database.generator().create();
                database.execute("insert into scattered (id, weight) values (1, 10), (2, 20), (3, 30), (4, 40)");
                database.execute("insert into regional (region, number, weight) values ('N', 1, 10), ('S', 1, 20)");
                database.execute("insert into voyage (id, miles, back_id) values (1, 5, null), (150, 7, 1)");
                database.execute("insert into cargo (id, voyage_id) values (1, 1), (2, 150)");
                work.accept(database);
            }
        }
    }

    private static SqlSchemaGenerator changed(SchemaFixture database, String name, UnaryOperator<TableModel> change) {
        SchemaModel wanted = database.generator().wanted();
        return database.generator(wanted.withTables(wanted.tables().stream()
                .map(table -> table.name().name().equals(name) ? change.apply(table) : table)
                .toList()));
    }

    private static SqlSchemaGenerator into(SchemaFixture database, String name, PartitionModel... partitions) {
        return changed(
                database,
                name,
                table -> table.withNotes(table.notes().into(partitioning(table).into(List.of(partitions)))));
    }

    private static PartitioningModel partitioning(TableModel table) {
        return Objects.requireNonNull(table.notes().partitioning());
    }

    private static void update(SqlSchemaGenerator generator) {
        generator.update();
        assertThat(generator.updateSql()).isEmpty();
    }

    @Test
    void afterCreateNothingDiffers() {
        with(database -> {
            assertThat(database.generator().updateSql()).isEmpty();
            assertThat(database.generator().updateSql(options -> options.dropUnknown()))
                    .isEmpty();
            assertThat(database.rows("select weight from regional_north")).containsExactly("10");
            assertThat(database.rows("select weight from regional_rest")).containsExactly("20");
            assertThat(database.rows("select id from voyage_late")).containsExactly("150");
        });
    }

    @Test
    void whatIsReadCanBeCreatedAgain() {
        with(database -> {
            SchemaModel found = database.generator().introspect();
            assertThat(found.tables()).hasSize(ENTITIES.length);
            database.generator().drop();
            assertThat(database.generator().introspect().tables()).isEmpty();
            database.generator(found).create();
            assertThat(database.generator().introspect()).isEqualTo(found);
            assertThat(database.generator().updateSql()).isEmpty();
        });
    }

    @Test
    void entitiesSeeNothingOfPartitions() {
        with(database -> {
            EntityManager em = database.orm().em().fork();
            Regional regional = new Regional();
            regional.region = "it's";
            regional.number = 7;
            em.persist(regional);
            em.flush();
            regional.weight = 70;
            em.flush();
            assertThat(database.rows("select weight from regional_north order by weight"))
                    .containsExactly("10", "70");
            Regional other = new Regional();
            other.region = "N";
            other.number = 1;
            other.weight = 11;
            em.upsert(other);
            assertThat(database.rows("select weight from regional_north order by weight"))
                    .containsExactly("11", "70");
            em.remove(regional);
            em.remove(em.findOneOrFail(Scattered.class, 3L));
            em.flush();
            assertThat(em.fork().findAll(Regional.class)).hasSize(2);
            assertThat(database.rows("select sum(weight) from scattered")).containsExactly("70");
        });
    }

    @Test
    void aPartitionIsAddedAndNoRowMoves() {
        with(database -> {
            List<PartitionModel> more = new ArrayList<>(wantedPartitions(database, "voyage"));
            more.add(new PartitionModel("voyage_last", "from (200) to (300)"));
            SqlSchemaGenerator generator = into(database, "voyage", more.toArray(PartitionModel[]::new));
            assertThat(generator.updateSql(options -> options.safe()))
                    .contains("voyage_last")
                    .doesNotContain("insert", "drop");
            update(generator);
            database.execute("insert into voyage (id, miles) values (250, 1)");
            assertThat(database.rows("select id from voyage order by id")).containsExactly("1", "150", "250");
        });
    }

    private static List<PartitionModel> wantedPartitions(SchemaFixture database, String name) {
        return database.generator().wanted().tables().stream()
                .filter(table -> table.name().name().equals(name))
                .findFirst()
                .orElseThrow()
                .partitions();
    }

    @Test
    void otherValuesSortAllRowsAnew() {
        with(database -> {
            SqlSchemaGenerator generator = into(
                    database,
                    "voyage",
                    new PartitionModel("voyage_early", "from (0) to (151)"),
                    new PartitionModel("voyage_late", "from (151) to (200)"));
            assertThat(generator.updateSql(options -> options.safe())).isEmpty();
            update(generator);
            assertThat(database.rows("select id, miles, back_id from voyage_early order by id"))
                    .containsExactly("1|5|null", "150|7|1");
            assertForeignKeysHold(database);
            update(database.generator());
            assertThat(database.rows("select id from voyage_late")).containsExactly("150");
        });
    }

    private static void assertForeignKeysHold(SchemaFixture database) {
        assertThatThrownBy(() -> database.execute("insert into cargo (id, voyage_id) values (3, 77)"))
                .isInstanceOf(ForeignKeyConstraintViolationException.class);
        assertThatThrownBy(() -> database.execute("delete from voyage where id = 150"))
                .isInstanceOf(ForeignKeyConstraintViolationException.class);
        database.execute("delete from cargo where id = 2");
        database.execute("delete from voyage where id = 150");
        assertThat(database.rows("select id from sunk where id = 150")).containsExactly("150");
        database.execute("insert into voyage (id, miles, back_id) values (150, 7, 1)");
    }

    @Test
    void rowsAreScatteredOverMore() {
        with(database -> {
            PartitionModel[] five = new PartitionModel[5];
            for (int i = 0; i < five.length; i++) {
                five[i] = new PartitionModel("scattered_p" + i, "with (modulus 5, remainder " + i + ")");
            }
            update(into(database, "scattered", five));
            assertThat(database.rows("select weight from scattered order by id"))
                    .containsExactly("10", "20", "30", "40");
            update(database.generator());
            assertThat(database.rows("select weight from scattered order by id"))
                    .containsExactly("10", "20", "30", "40");
        });
    }

    @Test
    void aTableGetsPartitionsAndLosesThem() {
        with(database -> {
            SqlSchemaGenerator plain = changed(
                    database, "voyage", table -> table.withNotes(table.notes().into(null)));
            assertThat(plain.updateSql()).isEmpty();
            plain.update(options -> options.dropUnknown());
            assertThat(plain.updateSql(options -> options.dropUnknown())).isEmpty();
            database.execute("insert into voyage (id, miles) values (99999, 1)");
            assertThatThrownBy(() -> database.generator().update()).isInstanceOf(DriverException.class);
            assertThat(database.rows("select id from voyage order by id")).containsExactly("1", "150", "99999");
            database.execute("delete from voyage where id = 99999");
            assertThat(database.generator().updateSql(options -> options.safe()))
                    .isEmpty();
            update(database.generator());
            assertThat(database.rows("select id from voyage_late")).containsExactly("150");
            assertForeignKeysHold(database);
        });
    }

    @Test
    void aPartitionThatTheMappingDoesNotNameStays() {
        with(database -> {
            SqlSchemaGenerator fewer = into(
                    database, "voyage", wantedPartitions(database, "voyage").get(0));
            assertThat(fewer.updateSql()).isEmpty();
            assertThat(fewer.updateSql(options -> options.dropUnknown().safe())).isEmpty();
            assertThatThrownBy(() -> fewer.update(options -> options.dropUnknown()))
                    .isInstanceOf(DriverException.class);
            assertThat(database.rows("select id from voyage_late")).containsExactly("150");
            database.execute("delete from cargo");
            database.execute("delete from voyage where id = 150");
            fewer.update(options -> options.dropUnknown());
            assertThat(fewer.updateSql(options -> options.dropUnknown())).isEmpty();
            assertThatThrownBy(() -> database.execute("insert into voyage (id, miles) values (150, 1)"))
                    .isInstanceOf(DriverException.class);
        });
    }

    @Test
    void theColumnsOfTheKeyMayChange() {
        with(database -> {
            String longer = new RandomTypes(database.helper()).of("text");
            SqlSchemaGenerator generator = changed(
                    database,
                    "regional",
                    table -> table.withColumns(table.columns().stream()
                            .map(column -> column.name().equals("region")
                                    ? new ColumnModel("region", longer, null, false, false, null)
                                    : column)
                            .toList()));
            update(generator);
            assertThat(database.rows("select region, weight from regional order by region"))
                    .containsExactly("N|10", "S|20");
        });
    }

    @Test
    void aSnapshotHasThem() {
        with(database -> {
            String kept = database.generator().snapshot();
            assertThat(kept).contains("voyage_late");
            assertThat(database.generator().updateSqlSince(kept)).isEmpty();
            SqlSchemaGenerator fewer = into(
                    database, "voyage", wantedPartitions(database, "voyage").get(0));
            assertThat(database.generator().updateSqlSince(fewer.snapshot()))
                    .contains("voyage_late")
                    .doesNotContain("insert");
        });
    }

    @Test
    void whatCannotBePartitionedIsRefused() {
        with(database -> Map.of(
                        WishedPartitions.WithoutPartitions.class, "has no partition",
                        WishedPartitions.ByNothing.class, "by no column",
                        WishedPartitions.CountedLists.class, "counts its partitions",
                        WishedPartitions.ByUnknownColumn.class, "'idd', which its table does not have",
                        WishedPartitions.BesideTheKey.class, "[weight], which its primary key does not contain",
                        WishedPartitions.BesideAUniqueValue.class, "[id], which its unique index",
                        WishedPartitions.NamedTwice.class, "\"twice_named\" whose name is taken")
                .forEach(this::assertRefused));
    }

    private void assertRefused(Class<?> type, String what) {
        try (SchemaFixture wrong = SchemaFixture.of(database(), type)) {
            assertThatThrownBy(wrong::generator)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageStartingWith(type.getSimpleName())
                    .hasMessageContaining(what);
        }
    }
}
