package dev.cormorant.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.driver.CheckConstraintViolationException;
import dev.cormorant.driver.ConstraintViolationException;
import dev.cormorant.driver.DatabaseObjectExistsException;
import dev.cormorant.driver.DatabaseObjectNotFoundException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.driver.InvalidFieldNameException;
import dev.cormorant.driver.LockWaitTimeoutException;
import dev.cormorant.driver.NonUniqueFieldNameException;
import dev.cormorant.driver.NotNullConstraintViolationException;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.driver.ServerException;
import dev.cormorant.driver.StatementTimeoutException;
import dev.cormorant.driver.SyntaxErrorException;
import dev.cormorant.driver.TableExistsException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.testing.server.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each error of the database becomes its exception, which names what the database names and quotes no values. */
class PostgreSqlErrorsTest {
    private static final ServerDatabase DATABASE = new ServerDatabase(TestServers::postgresql);

    @BeforeAll
    static void create() {
        DATABASE.create();
    }

    @AfterAll
    static void drop() {
        DATABASE.discard();
    }

    @BeforeEach
    void fill() throws SQLException {
        try (Connection connection = DATABASE.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists t cascade");
            statement.execute("create table t (id int primary key, name text not null constraint t_name_unique unique,"
                    + " kind text constraint t_kind_check check (kind in ('x')),"
                    + " other int constraint t_other_foreign references t (id),"
                    + " constraint t_excluded exclude (name with =))");
            statement.execute("insert into t values (1, 'first', 'x', 1)");
        }
    }

    static Object[][] errors() {
        return new Object[][] {
            {"insert into t values (1, 'secret', 'x', null)", UniqueConstraintViolationException.class, "t_pkey"},
            {"insert into t values (2, 'first', 'x', null)", UniqueConstraintViolationException.class, "t_name_unique"},
            {"insert into t values (2, null, 'x', null)", NotNullConstraintViolationException.class, "t.name"},
            {"insert into t values (2, 'secret', 'z', null)", CheckConstraintViolationException.class, "t_kind_check"},
            {
                "insert into t values (2, 'secret', 'x', 99)",
                ForeignKeyConstraintViolationException.class,
                "t_other_foreign"
            },
            {"select * from nowhere", TableNotFoundException.class, "nowhere"},
            {"drop index nonsense", DatabaseObjectNotFoundException.class, "nonsense"},
            {"select nonsense(1)", DatabaseObjectNotFoundException.class, null},
            {"create table a.b (c int)", DatabaseObjectNotFoundException.class, "a"},
            {"create table t (a int)", TableExistsException.class, "t"},
            {"create schema public", DatabaseObjectExistsException.class, "public"},
            {"select nonsense from t", InvalidFieldNameException.class, "nonsense"},
            {"insert into t (nonsense) values (1)", InvalidFieldNameException.class, "nonsense"},
            {"select id from t a, t b", NonUniqueFieldNameException.class, "id"},
            {"select from from", SyntaxErrorException.class, "from"},
            {"select (", SyntaxErrorException.class, null},
            {"select 1 / 0", ServerException.class, null},
        };
    }

    private static DriverException failure(Connection connection, String... statements) throws SQLException {
        String last = "";
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                last = sql;
                statement.execute(sql);
            }
        } catch (SQLException e) {
            return new PostgreSqlExceptionConverter().convert(e, last);
        }
        throw new AssertionError("Nothing failed.");
    }

    @ParameterizedTest
    @MethodSource("errors")
    void eachErrorHasItsException(String sql, Class<? extends DriverException> type, @Nullable String object)
            throws SQLException {
        try (Connection connection = DATABASE.connect()) {
            DriverException error = failure(connection, sql);

            assertThat(error).isExactlyInstanceOf(type).hasCauseInstanceOf(SQLException.class);
            assertThat(error.objectName()).isEqualTo(object);
            assertThat(error.getMessage().replace(sql, "")).doesNotContain("secret", "first", "Detail");
        }
    }

    @Test
    void whatTwoSessionsDoToEachOtherHasItsException() throws SQLException {
        try (Connection one = DATABASE.connect();
                Connection other = DATABASE.connect()) {
            one.setAutoCommit(false);
            one.createStatement().execute("update t set kind = 'x' where id = 1");

            assertThat(failure(other, "select * from t where id = 1 for update nowait"))
                    .isInstanceOf(LockWaitTimeoutException.class);
            assertThat(failure(other, "set lock_timeout = '20ms'", "update t set kind = null where id = 1"))
                    .isInstanceOf(LockWaitTimeoutException.class);
            assertThat(failure(other, "set lock_timeout = 0", "set statement_timeout = '20ms'", "select pg_sleep(5)"))
                    .isInstanceOf(StatementTimeoutException.class)
                    .hasMessageContaining("statement timeout");
        }
    }

    @Test
    void whatMayNotBeWrittenIsReadOnly() throws SQLException {
        try (Connection connection = DATABASE.connect()) {
            assertThat(failure(connection, "set default_transaction_read_only = on", "delete from t"))
                    .isInstanceOf(ReadOnlyException.class);
        }
    }

    @Test
    void truncatingWhatIsPointedAtBreaksAForeignKey() throws SQLException {
        try (Connection connection = DATABASE.connect()) {
            assertThat(failure(connection, "create table u (id int references t (id))", "truncate t"))
                    .isInstanceOf(ForeignKeyConstraintViolationException.class);
        }
    }

    @Test
    void constraintsOfAnotherKindAreConstraintsStill() throws SQLException {
        try (Connection connection = DATABASE.connect()) {
            assertThat(failure(
                            connection,
                            "alter table t drop constraint t_name_unique",
                            "insert into t values (2, 'first', 'x', null)"))
                    .isExactlyInstanceOf(ConstraintViolationException.class)
                    .extracting(e -> ((DriverException) e).objectName())
                    .isEqualTo("t_excluded");
        }
    }
}
