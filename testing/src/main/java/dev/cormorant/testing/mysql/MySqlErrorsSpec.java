package dev.cormorant.testing.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.driver.CheckConstraintViolationException;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.DatabaseObjectExistsException;
import dev.cormorant.driver.DatabaseObjectNotFoundException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.driver.InvalidFieldNameException;
import dev.cormorant.driver.NonUniqueFieldNameException;
import dev.cormorant.driver.NotNullConstraintViolationException;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.driver.ServerException;
import dev.cormorant.driver.SyntaxErrorException;
import dev.cormorant.driver.TableExistsException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.kit.database.Fixture;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.sql.SqlSession;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each error of a real server against its exception, and the name that it tells. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class MySqlErrorsSpec {
    /** Another empty database at each call. */
    protected abstract TestDatabase database();

    /** Something to map. */
    @Entity
    public static class Thing {
        @Id
        private int id;
    }

    private Fixture fixture;

    @BeforeAll
    void open() {
        fixture = Fixture.open(database(), config -> config.entities(Thing.class));
        SqlSession session = session();
        session.execute("create table t (id int primary key, name varchar(5) not null, n int not null,"
                + " day datetime(6), constraint t_name_unique unique (name), constraint t_n_check check (n > 0))");
        session.execute("create table child (id int primary key, t_id int,"
                + " constraint child_t_fk foreign key (t_id) references t (id))");
        session.execute("insert into t (id, name, n) values (1, 'a', 1), (2, 'b', 1)");
        session.execute("insert into child values (1, 1)");
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    private SqlSession session() {
        return fixture.orm().em().fork().unwrap(SqlSession.class);
    }

    /**
     * Errors whose names differ between the variants.
     *
     * @return made by {@link #error}
     */
    protected abstract Stream<Arguments> errorsOfTheVariant();

    Stream<Arguments> errors() {
        return Stream.concat(errorsOfTheVariant(), errorsOfAll());
    }

    private static Stream<Arguments> errorsOfAll() {
        return Stream.of(
                error(
                        "insert into t values (3, 'a', 1, null)",
                        UniqueConstraintViolationException.class,
                        "t_name_unique"),
                error("insert into t values (1, 'c', 1, null)", UniqueConstraintViolationException.class, "PRIMARY"),
                error("insert into t values (3, null, 1, null)", NotNullConstraintViolationException.class, "name"),
                error("insert into t (id, name) values (3, 'c')", NotNullConstraintViolationException.class, "n"),
                error("insert into t values (3, 'c', 0, null)", CheckConstraintViolationException.class, "t_n_check"),
                error("insert into child values (2, 9)", ForeignKeyConstraintViolationException.class, "child_t_fk"),
                error("delete from t where id = 1", ForeignKeyConstraintViolationException.class, "child_t_fk"),
                error("insert into t values (3, 'abcdef', 1, null)", ServerException.class, "name"),
                error("insert into t values (3, 'c', 99999999999, null)", ServerException.class, "n"),
                error("insert into t values (3, 'c', 'x', null)", ServerException.class, "n"),
                error("insert into t values (3, 'c', 1, '2024-02-30')", ServerException.class, "day"),
                error("select * from nowhere", TableNotFoundException.class, "nowhere"),
                error("drop table nowhere", TableNotFoundException.class, "nowhere"),
                error("create table t (id int)", TableExistsException.class, "t"),
                error("create index t_name_unique on t (n)", DatabaseObjectExistsException.class, "t_name_unique"),
                error("drop index nothing on t", DatabaseObjectNotFoundException.class, "nothing"),
                error("select nothing from t", InvalidFieldNameException.class, "nothing"),
                error("select id from t, child", NonUniqueFieldNameException.class, "id"),
                error("alter table t add column name int", NonUniqueFieldNameException.class, "name"),
                error("select from from", SyntaxErrorException.class, null),
                error("use nowhere", ConnectionException.class, "nowhere"));
    }

    /**
     * One error.
     *
     * @param sql what provokes it
     * @param type its exception
     * @param object what the server names, or null
     * @return an argument of the test
     */
    protected static Arguments error(String sql, Class<? extends DriverException> type, @Nullable String object) {
        return Arguments.of(sql, type, object);
    }

    @ParameterizedTest
    @MethodSource("errors")
    void each_error_has_its_exception_and_names_what_the_server_names(
            String sql, Class<? extends DriverException> type, @Nullable String object) {
        DriverException error = catchThrowableOfType(DriverException.class, () -> {
            if (sql.startsWith("select")) {
                session().query(sql);
            } else {
                session().execute(sql);
            }
        });

        assertThat(error).isExactlyInstanceOf(type).hasMessageContaining(sql);
        assertThat(error.objectName()).isEqualTo(object);
        assertThat(error.getMessage()).doesNotContain("(conn=");
    }

    @Test
    void a_transaction_that_only_reads_refuses_to_write_and_says_why() {
        DriverException error = catchThrowableOfType(
                DriverException.class,
                () -> fixture.orm().em().fork().transactional(TransactionOptions.DEFAULT.forReading(), em -> {
                    return em.unwrap(SqlSession.class).execute("delete from child");
                }));

        assertThat(error).isExactlyInstanceOf(ReadOnlyException.class).hasMessageContaining("without readOnly");
    }

    @Test
    void a_value_that_is_cut_says_what_to_do() {
        DriverException error = catchThrowableOfType(
                DriverException.class, () -> session().execute("update t set name = ? where id = 1", "abcdef"));

        assertThat(error).hasMessageContaining("Nothing was cut; give the column a greater length");
        assertThat(error.getMessage()).doesNotContain("abcdef");
    }

    /**
     * Asserts how a statement fails that is longer than a packet.
     *
     * @param error what came out
     */
    protected abstract void isTooLong(DriverException error);

    @Test
    void a_statement_that_is_too_long_fails_and_leaves_a_connection_that_works() {
        byte[] big = new byte[70_000_000];

        isTooLong(catchThrowableOfType(DriverException.class, () -> session().query("select length(?)", (Object) big)));
        assertThat(session().query("select 1 as one")).hasSize(1);
    }

    @Test
    void a_table_that_is_full_says_what_to_do() {
        try (Fixture small = Fixture.open(
                database(),
                config -> config.entities(Thing.class).driverOption("sessionVariables", "max_heap_table_size=16384"))) {
            SqlSession session = small.orm().em().fork().unwrap(SqlSession.class);
            session.execute("create table small (text varchar(1000)) engine = memory");

            DriverException error = catchThrowableOfType(DriverException.class, () -> {
                for (int i = 0; i < 1000; i++) {
                    session.execute("insert into small values (?)", "x".repeat(1000));
                }
            });

            assertThat(error)
                    .isExactlyInstanceOf(ServerException.class)
                    .hasMessageContaining("The table 'small' is full. Make room on the server, and do it again.");
        }
    }
}
