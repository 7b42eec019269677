package dev.cormorant.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.DriverException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.database.Fixture;
import dev.cormorant.kit.library.Lists;
import dev.cormorant.kit.library.Scalars;
import dev.cormorant.sql.SqlSession;
import dev.cormorant.testing.server.TestServers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which types columns have, and what happens to values that PostgreSQL does not have. */
class PostgreSqlValuesTest {
    private static final ServerDatabase DATABASE = new ServerDatabase(TestServers::postgresql);
    private static Fixture fixture;

    @BeforeAll
    static void open() {
        fixture = Fixture.open(DATABASE, config -> config.entities(Scalars.class, Lists.class));
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static EntityManager em() {
        return fixture.orm().em().fork();
    }

    private static SqlSession sql() {
        return em().unwrap(SqlSession.class);
    }

    private static Map<String, String> typesOf(String table) {
        return sql()
                .queryRows(
                        "select attname, format_type(atttypid, atttypmod) from pg_attribute"
                                + " where attrelid = ?::regclass and attnum > 0 order by attnum",
                        row -> new String[] {row.getString(0), row.getString(1)},
                        table)
                .stream()
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static <T> T stored(T entity) {
        EntityManager em = em();
        em.persist(entity);
        em.flush();
        return entity;
    }

    private static void refused(Scalars scalars, String part) {
        EntityManager em = em();
        em.persist(scalars);
        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageContaining(part);
    }

    private static Scalars found(Long id) {
        return em().findOneOrFail(Scalars.class, id);
    }

    @Test
    void columnsHaveTheTypesThatPostgreSqlHasForThem() {
        assertThat(typesOf("scalars"))
                .containsEntry("id", "bigint")
                .containsEntry("flag", "boolean")
                .containsEntry("small", "smallint")
                .containsEntry("whole", "integer")
                .containsEntry("real", "real")
                .containsEntry("twofold", "double precision")
                .containsEntry("text", "character varying(255)")
                .containsEntry("amount", "numeric(30,10)")
                .containsEntry("bytes", "bytea")
                .containsEntry("uuid", "uuid")
                .containsEntry("day", "date")
                .containsEntry("clock", "time without time zone")
                .containsEntry("local", "timestamp without time zone")
                .containsEntry("moment", "timestamp with time zone");
        assertThat(typesOf("lists"))
                .containsEntry("texts", "text[]")
                .containsEntry("numbers", "integer[]")
                .containsEntry("uuids", "uuid[]")
                .containsEntry("ints", "integer[]")
                .containsEntry("names", "text[]");
    }

    @Test
    void listsAreArraysThatTheServerUnderstands() {
        Lists lists = new Lists();
        lists.texts = Arrays.asList("a", null, "{\"}", "null", "");
        lists.numbers = List.of(1, 2, 3);
        lists.uuids = List.of(new UUID(1, 2));
        lists.ints = new int[] {4, 5};
        lists.names = new String[0];
        stored(lists);

        assertThat(em().findOneOrFail(Lists.class, lists.id))
                .usingRecursiveComparison()
                .isEqualTo(lists);
        assertThat(sql().queryRows("select id from lists where 2 = any(numbers)", row -> row.getLong(0)))
                .containsExactly(lists.id);
        assertThat(sql().queryRows("select cardinality(texts) from lists", row -> row.getInt(0)))
                .containsExactly(5);
    }

    @Test
    void finerTimesThanMicrosecondsAreCutInTheEntityToo() {
        Scalars late = new Scalars();
        late.moment = Instant.parse("2024-12-31T23:59:59.999999999Z");
        late.local = LocalDateTime.of(2024, 12, 31, 23, 59, 59, 999_999_999);
        late.clock = LocalTime.MAX;
        stored(late);

        assertThat(late.moment).isEqualTo(Instant.parse("2024-12-31T23:59:59.999999Z"));
        assertThat(late.clock).isEqualTo(LocalTime.MAX.truncatedTo(ChronoUnit.MICROS));
        assertThat(found(late.id)).usingRecursiveComparison().isEqualTo(late);
    }

    @Test
    void timesOfStatementsOfYourOwnAreCutAndNotRounded() {
        Instant late = Instant.parse("2024-12-31T23:59:59.999999999Z");
        assertThat(sql().queryRows("select cast(? as timestamptz)", row -> row.getInstant(0), late))
                .containsExactly(Instant.parse("2024-12-31T23:59:59.999999Z"));
    }

    @Test
    void timesBeforeChristAreKeptAndThoseBeyondTheCalendarRefused() {
        for (LocalDate day :
                List.of(LocalDate.of(-4712, 1, 1), LocalDate.of(0, 2, 29), LocalDate.of(5_874_897, 12, 31))) {
            Scalars scalars = new Scalars();
            scalars.day = day;
            stored(scalars);
            assertThat(found(scalars.id).day).isEqualTo(day);
        }
        for (LocalDateTime time : List.of(
                LocalDateTime.of(-4712, 1, 1, 0, 0),
                LocalDateTime.of(-4, 2, 29, 1, 2, 3, 4000),
                LocalDateTime.of(294_276, 12, 31, 23, 59, 59))) {
            Scalars scalars = new Scalars();
            scalars.local = time;
            scalars.moment = time.toInstant(java.time.ZoneOffset.UTC);
            stored(scalars);
            assertThat(found(scalars.id).local).isEqualTo(time);
            assertThat(found(scalars.id).moment).isEqualTo(scalars.moment);
        }
        Scalars day = new Scalars();
        day.day = LocalDate.MAX;
        refused(day, "4713 BC");
        Scalars local = new Scalars();
        local.local = LocalDateTime.MIN;
        refused(local, "4713 BC");
        Scalars moment = new Scalars();
        moment.moment = Instant.MAX.truncatedTo(ChronoUnit.SECONDS);
        refused(moment, "4713 BC");
    }

    @Test
    void infinityIsNoTime() {
        for (String column : List.of("day", "local", "moment")) {
            for (String infinity : List.of("infinity", "-infinity")) {
                Scalars scalars = stored(new Scalars());
                sql().execute("update scalars set " + column + " = '" + infinity + "' where id = ?", scalars.id);

                assertThatThrownBy(() -> found(scalars.id))
                        .as(column)
                        .isInstanceOf(DriverException.class)
                        .hasMessageContaining("infinity");
            }
        }
    }

    @Test
    void theCharacterNulIsRefusedBeforeAnythingIsSent() {
        Scalars scalars = new Scalars();
        scalars.text = "a\0b";
        refused(scalars, "NUL at position 1");
        Lists lists = new Lists();
        lists.texts = List.of("ok", "\0");
        EntityManager em = em();
        em.persist(lists);
        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageContaining("NUL");
    }

    @Test
    void aNullOfYourOwnStatementFitsEveryColumn() {
        Scalars scalars = stored(new Scalars());
        for (String column : List.of("flag", "large", "text", "amount", "bytes", "uuid", "day", "moment")) {
            assertThat(sql().execute(
                                    "update scalars set " + column + " = ? where id = ?",
                                    (@Nullable Object) null,
                                    scalars.id))
                    .as(column)
                    .isEqualTo(1);
        }
    }
}
