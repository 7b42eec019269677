package dev.cormorant.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.config.SchemaOptions;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import dev.cormorant.sql.schema.TableModel;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Relations without foreign keys, all of them or some: the database holds them to nothing, and flushes keep them whole. */
abstract class LooseLinksSpec {
    private static final SchemaOptions LOOSE = SchemaOptions.DEFAULT.withoutForeignKeys();

    /** The database on which the specification runs. */
    protected abstract TestDatabase database();

    @Entity
    @Table(name = "island")
    static class Island {
        @Id
        @GeneratedValue
        @Nullable
        Long id;

        @OneToMany(mappedBy = "island", orphanRemoval = true)
        List<Bird> birds = new ArrayList<>();

        @ManyToMany
        @JoinTable(name = "island_wind", foreignKey = @ForeignKey(name = "link_to_island"))
        Set<Wind> winds = new HashSet<>();

        @ManyToMany
        @JoinTable(
                name = "island_calm",
                foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
                inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Set<Wind> calms = new HashSet<>();
    }

    @Entity
    @Table(name = "wind")
    static class Wind {
        @Id
        @GeneratedValue
        @Nullable
        Long id;
    }

    @Entity
    @Table(name = "bird")
    static class Bird {
        @Id
        @GeneratedValue
        @Nullable
        Long id;

        @ManyToOne(optional = false)
        @Nullable
        Island island;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        @Nullable
        Bird mate;
    }

    private SchemaFixture fixture(SchemaOptions options) {
        SchemaFixture database = SchemaFixture.ofOneSession(database(), options, Island.class, Wind.class, Bird.class);
        database.generator().create();
        return database;
    }

    @Test
    void oneSettingLeavesAllForeignKeysOut() {
        try (SchemaFixture database = fixture(LOOSE)) {
            SqlSchemaGenerator generator = database.generator();
            assertThat(generator.createSql()).doesNotContain("references");
            assertThat(generator.updateSql()).isEmpty();
            assertThat(generator.introspect().tables())
                    .allMatch(table -> table.foreignKeys().isEmpty());
            database.execute("insert into bird (island_id) values (4711)");
            assertThat(database.rows("select island_id from bird")).containsExactly("4711");
        }
    }

    @Test
    void columnsAndIndexesStay() {
        try (SchemaFixture strict = fixture(SchemaOptions.DEFAULT);
                SchemaFixture loose = fixture(LOOSE)) {
            for (TableModel table : strict.generator().wanted().tables()) {
                assertThat(loose.generator().wanted().find(table.name())).isEqualTo(table.withForeignKeys(List.of()));
            }
        }
    }

    @Test
    void theSettingTakesForeignKeysAwayAndBringsThemBack() {
        try (SchemaFixture strict = fixture(SchemaOptions.DEFAULT);
                SchemaFixture loose = fixture(LOOSE)) {
            SqlSchemaGenerator without = strict.generator(loose.generator().wanted());
            without.update();
            assertThat(without.updateSql()).isEmpty();
            strict.execute("insert into bird (island_id) values (4711)");
            strict.execute("delete from bird");
            strict.generator().update();
            assertThat(strict.generator().updateSql()).isEmpty();
            if (strict.helper().supportsForeignKeys()) {
                assertThatThrownBy(() -> strict.execute("insert into bird (island_id) values (4711)"))
                        .isInstanceOf(ForeignKeyConstraintViolationException.class);
            }
        }
    }

    @Test
    void someRelationsCanBeLoose() {
        try (SchemaFixture database = fixture(SchemaOptions.DEFAULT)) {
            assertThat(database.generator().createSql())
                    .doesNotContain("island_calm_island_id_foreign")
                    .doesNotContain("mate_id_foreign");
            database.execute("insert into island_calm (island_id, wind_id) values (4711, 4712)");
            if (database.helper().supportsForeignKeys()) {
                assertThat(database.generator().createSql()).contains("link_to_island");
                assertThatThrownBy(() -> database.execute("insert into bird (island_id) values (4711)"))
                        .isInstanceOf(ForeignKeyConstraintViolationException.class);
            }
        }
    }

    @Test
    void aFlushDeletesInOrderAndTakesLinksAway() {
        for (SchemaOptions options : List.of(SchemaOptions.DEFAULT, LOOSE)) {
            try (SchemaFixture database = fixture(options)) {
                EntityManager em = database.orm().em().fork();
                Island island = new Island();
                Wind wind = new Wind();
                Wind calm = new Wind();
                Bird bird = new Bird();
                bird.island = island;
                bird.mate = bird;
                island.birds.add(bird);
                island.winds.addAll(Set.of(wind, calm));
                island.calms.add(calm);
                em.persist(island);
                em.flush();
                em.clear();
                em.remove(em.findOneOrFail(Wind.class, Objects.requireNonNull(calm.id)));
                em.flush();
                assertThat(database.rows("select wind_id from island_wind")).containsExactly(String.valueOf(wind.id));
                assertThat(database.rows("select wind_id from island_calm")).isEmpty();
                em.clear();
                em.remove(em.findOneOrFail(Bird.class, Objects.requireNonNull(bird.id)));
                em.remove(em.findOneOrFail(Island.class, Objects.requireNonNull(island.id)));
                em.flush();
                for (String table : List.of("island", "bird", "island_wind", "island_calm")) {
                    assertThat(database.rows("select count(*) from " + table)).containsExactly("0");
                }
                assertThat(database.rows("select count(*) from wind")).containsExactly("1");
            }
        }
    }
}
