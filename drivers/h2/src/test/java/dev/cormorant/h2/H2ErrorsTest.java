package dev.cormorant.h2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.driver.CheckConstraintViolationException;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.DatabaseObjectExistsException;
import dev.cormorant.driver.DatabaseObjectNotFoundException;
import dev.cormorant.driver.DeadlockException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.driver.InvalidFieldNameException;
import dev.cormorant.driver.LockWaitTimeoutException;
import dev.cormorant.driver.NonUniqueFieldNameException;
import dev.cormorant.driver.NotNullConstraintViolationException;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.driver.ServerException;
import dev.cormorant.driver.SyntaxErrorException;
import dev.cormorant.driver.TableExistsException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.driver.UniqueConstraintViolationException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each error of the database becomes its exception, which names what the database names and quotes no values. */
class H2ErrorsTest {
    private static final String[] TABLE = {
        "create table \"t\" (\"id\" int primary key, \"name\" varchar(9) not null, \"kind\" varchar(9),"
                + " \"other\" int, constraint \"t_name_unique\" unique (\"name\"),"
                + " constraint \"t_kind_check\" check (\"kind\" in ('x')),"
                + " constraint \"t_other_foreign\" foreign key (\"other\") references \"t\" (\"id\"))",
        "insert into \"t\" values (1, 'first', 'x', 1)"
    };

    static Object[][] errors() {
        return new Object[][] {
            {"insert into \"t\" values (1, 'secret', 'x', null)", UniqueConstraintViolationException.class, null},
            {"insert into \"t\" values (2, 'first', 'x', 1)", UniqueConstraintViolationException.class, "t_name_unique"
            },
            {"insert into \"t\" values (2, null, 'x', null)", NotNullConstraintViolationException.class, "name"},
            {"insert into \"t\" values (2, 'secret', 'z', 1)", CheckConstraintViolationException.class, "t_kind_check"},
            {
                "insert into \"t\" values (2, 'secret', 'x', 99)",
                ForeignKeyConstraintViolationException.class,
                "t_other_foreign"
            },
            {"update \"t\" set \"id\" = 7", ForeignKeyConstraintViolationException.class, "t_other_foreign"},
            {"select * from nowhere", TableNotFoundException.class, "NOWHERE"},
            {"select * from \"T\"", TableNotFoundException.class, "T"},
            {"drop index nonsense", DatabaseObjectNotFoundException.class, "NONSENSE"},
            {"create table a.b (c int)", DatabaseObjectNotFoundException.class, "A"},
            {"create table \"t\" (a int)", TableExistsException.class, "t"},
            {"create schema public", DatabaseObjectExistsException.class, "PUBLIC"},
            {"select nonsense from \"t\"", InvalidFieldNameException.class, "NONSENSE"},
            {"select \"id\" from \"t\" a, \"t\" b", NonUniqueFieldNameException.class, "id"},
            {"create table u (a int, a int)", NonUniqueFieldNameException.class, "A"},
            {"select from from", SyntaxErrorException.class, null},
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
            return new H2ExceptionConverter().convert(e, last);
        }
        throw new AssertionError("Nothing failed.");
    }

    private static Connection open(String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url, "sa", "");
        try (Statement statement = connection.createStatement()) {
            for (String sql : TABLE) {
                statement.execute(sql);
            }
        }
        return connection;
    }

    @ParameterizedTest
    @MethodSource("errors")
    void eachErrorHasItsException(String sql, Class<? extends DriverException> type, @Nullable String object)
            throws SQLException {
        try (Connection connection = open("jdbc:h2:mem:")) {
            DriverException error = failure(connection, sql);

            assertThat(error).isExactlyInstanceOf(type).hasCauseInstanceOf(SQLException.class);
            if (object != null) {
                assertThat(error.objectName()).isEqualTo(object);
            }
            assertThat(error.getMessage().replace(sql, "")).doesNotContain("secret", "first");
        }
    }

    @Test
    void whatTwoSessionsDoToEachOtherHasItsException() throws SQLException {
        String url = "jdbc:h2:mem:two;LOCK_TIMEOUT=50";
        try (Connection one = open(url);
                Connection other = DriverManager.getConnection(url, "sa", "")) {
            one.setAutoCommit(false);
            one.createStatement().execute("update \"t\" set \"kind\" = null");

            assertThat(failure(other, "update \"t\" set \"kind\" = null")).isInstanceOf(LockWaitTimeoutException.class);
            one.commit();
            one.createStatement().execute("insert into \"t\" values (2, 'second', 'x', null)");
            one.commit();
            other.setAutoCommit(false);
            other.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            other.createStatement().execute("select * from \"t\"");
            one.createStatement().execute("update \"t\" set \"kind\" = 'x'");
            one.commit();
            assertThat(failure(other, "update \"t\" set \"kind\" = null where \"id\" = 1"))
                    .isInstanceOf(DeadlockException.class);
        }
    }

    @Test
    void filesHaveErrorsOfTheirOwn(@TempDir Path folder) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("library");
        open(url).close();
        try (Connection connection = DriverManager.getConnection(url + ";ACCESS_MODE_DATA=r", "sa", "")) {
            assertThat(failure(connection, "delete from \"t\"")).isInstanceOf(ReadOnlyException.class);
        }
        try {
            DriverManager.getConnection(url, "sa", "wrong").close();
            throw new AssertionError("The password was taken.");
        } catch (SQLException e) {
            assertThat(new H2ExceptionConverter().convert(e, null)).isInstanceOf(ConnectionException.class);
        }
    }
}
