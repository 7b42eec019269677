package dev.cormorant.testing.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.NotNullConstraintViolationException;
import dev.cormorant.driver.ServerException;
import dev.cormorant.kit.database.Fixture;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.query.Filter;
import dev.cormorant.sql.SqlSession;
import dev.cormorant.sql.render.SqlVocabulary;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values that the server would change, cut or take for others if it were not told otherwise. */
public abstract class MySqlValuesSpec {
    /** Another empty database at each call. */
    protected abstract TestDatabase database();

    /** Something to store. */
    @Entity
    @SuppressWarnings("NullAway.Init") // The key comes with the first flush.
    public static class Thing {
        @Id
        @GeneratedValue
        private Long id;

        @Column(length = 20, unique = true)
        private @Nullable String name;

        private @Nullable Instant moment;
        private @Nullable LocalDateTime local;
        private @Nullable LocalTime clock;
        private @Nullable Float real;
        private byte @Nullable [] bytes;

        protected Thing() {}

        Thing(String name) {
            this.name = name;
        }
    }

    private Fixture fixture;

    @BeforeEach
    void open() {
        fixture = Fixture.open(database(), config -> config.entities(Thing.class));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private EntityManager em() {
        return fixture.orm().em().fork();
    }

    private void store(Thing... things) {
        EntityManager em = em();
        for (Thing thing : things) {
            em.persist(thing);
        }
        em.flush();
    }

    private SqlSession session() {
        return em().unwrap(SqlSession.class);
    }

    @Test
    void texts_are_equal_only_if_they_are() {
        store(
                new Thing("a"),
                new Thing("A"),
                new Thing("ä"),
                new Thing("a "),
                new Thing("a\u0301"),
                new Thing("\uD83D\uDC26"));

        assertThat(em().count(Thing.class, Filter.where("name").eq("a"))).isEqualTo(1);
        assertThat(em().count(Thing.class, Filter.where("name").eq("\uD83D\uDC26")))
                .isEqualTo(1);
        assertThat(em().count(Thing.class, Filter.where("name").ilike("A%"))).isEqualTo(4);
    }

    @Test
    void a_text_that_is_too_long_is_refused_and_not_cut() {
        assertThatThrownBy(() -> store(new Thing("x".repeat(21)))).isInstanceOf(ServerException.class);
        assertThat(em().count(Thing.class, Filter.where("id").isNotNull())).isZero();
    }

    @Test
    void fractions_of_seconds_are_cut_in_the_entity_too_and_never_rounded() {
        Thing late = new Thing("late");
        late.clock = LocalTime.MAX;
        late.moment = Instant.parse("2024-12-31T23:59:59.999999999Z");
        store(late);

        assertThat(late.clock).isEqualTo(LocalTime.of(23, 59, 59, 999_999_000));
        assertThat(em().findOneOrFail(Thing.class, late.id))
                .usingRecursiveComparison()
                .isEqualTo(late);
    }

    @Test
    void times_of_statements_of_your_own_are_cut_and_never_rounded() {
        LocalTime late = LocalTime.of(23, 59, 59, 999_999_999);
        assertThat(session().queryRows("select cast(? as time(6))", row -> row.getTime(0), late))
                .containsExactly(LocalTime.of(23, 59, 59, 999_999_000));
    }

    @Test
    void times_do_not_shift_with_the_zone_of_the_machine() {
        TimeZone zone = TimeZone.getDefault();
        Instant moment = Instant.parse("2024-03-31T01:30:00.123456Z");
        LocalDateTime missing = LocalDateTime.parse("2024-03-31T02:30:00.654321");
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
            Thing thing = new Thing("gap");
            thing.moment = moment;
            thing.local = missing;
            thing.clock = LocalTime.MAX.withNano(999_999_000);
            store(thing);
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));

            Thing found = em().findOneOrFail(Thing.class, Filter.where("moment").eq(moment));
            assertThat(found.moment).isEqualTo(moment);
            assertThat(found.local).isEqualTo(missing);
            assertThat(found.clock).isEqualTo(thing.clock);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void floats_and_bytes_come_back_as_they_were() {
        Thing thing = new Thing("exact");
        thing.real = 16_777_215f / 3;
        thing.bytes = new byte[100_000];
        thing.bytes[99_999] = -1;
        store(thing);

        Thing found = em().findOneOrFail(Thing.class, Filter.where("real").eq(thing.real));
        assertThat(found.real).isEqualTo(thing.real);
        assertThat(found.bytes).isEqualTo(thing.bytes);
    }

    @Test
    void keys_count_as_the_server_counts_them() {
        session().execute("set global auto_increment_increment = 7");
        try (Fixture other = Fixture.open(database(), config -> config.entities(Thing.class))) {
            assertThat(storeEight(other)).isEqualTo(7);
        } finally {
            session().execute("set global auto_increment_increment = 1");
        }
    }

    @Test
    void keys_are_right_whatever_the_session_is_told_of_their_step() {
        try (Fixture other = Fixture.open(
                database(),
                config ->
                        config.entities(Thing.class).driverOption("sessionVariables", "auto_increment_increment=5"))) {
            assertThat(storeEight(other)).isEqualTo(5);
        }
    }

    /** Stores things in one insert, makes sure that each has its own key, and tells the step between two keys. */
    private static long storeEight(Fixture place) {
        EntityManager em = place.orm().em().fork();
        List<Thing> things = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Thing thing = new Thing("t" + i);
            things.add(thing);
            em.persist(thing);
        }
        place.recorder().during(em::flush).are("insert thing");
        for (Thing thing : things) {
            Thing found = place.orm().em().fork().findOneOrFail(Thing.class, thing.id);
            assertThat(found.name).isEqualTo(thing.name);
        }
        return things.get(1).id - things.get(0).id;
    }

    @Test
    void literals_mean_what_they_say_with_backslashes_and_quotes() {
        String text = "\\' or 1 = 1 -- \\";

        SqlVocabulary vocabulary = (SqlVocabulary) fixture.orm().driver().getPlatform();

        assertThat(session().query("select " + vocabulary.quoteValue(text) + " as it"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("it")).isEqualTo(text));
    }

    @Test
    void leaving_existing_rows_alone_hides_no_other_error() {
        store(new Thing("a"));
        String insert = "insert into thing (name, bytes) values ('a', null), (?, null) on duplicate key update id = id";
        session().execute("alter table thing modify column name varchar(20) not null");

        assertThatThrownBy(() -> session().execute(insert, (Object) null))
                .isInstanceOf(NotNullConstraintViolationException.class);
        session().execute(insert, "b");

        assertThat(em().count(Thing.class, Filter.where("name").in("a", "b"))).isEqualTo(2);
    }
}
