package dev.cormorant.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.driver.CheckConstraintViolationException;
import dev.cormorant.driver.DatabaseObjectExistsException;
import dev.cormorant.driver.DatabaseObjectNotFoundException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.driver.InvalidFieldNameException;
import dev.cormorant.driver.NonUniqueFieldNameException;
import dev.cormorant.driver.NotNullConstraintViolationException;
import dev.cormorant.driver.SyntaxErrorException;
import dev.cormorant.driver.TableExistsException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.driver.UniqueConstraintViolationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each error of the database, in the words of two libraries. */
class SqliteErrorsTest {
    private static final Object[][] ERRORS = {
        {"insert into t values (1, 'a', 'x', null)", UniqueConstraintViolationException.class, "t.id"},
        {"insert into t values (2, 'first', 'x', null)", UniqueConstraintViolationException.class, "t.name, t.kind"},
        {"insert into t values (2, null, 'x', null)", NotNullConstraintViolationException.class, "t.name"},
        {"insert into t values (2, 'a', 'z', null)", CheckConstraintViolationException.class, "t_kind_check"},
        {"insert into t values (2, 'a', 'x', 99)", ForeignKeyConstraintViolationException.class, null},
        {"select * from nowhere", TableNotFoundException.class, "nowhere"},
        {"drop index nonsense", DatabaseObjectNotFoundException.class, "nonsense"},
        {"create table t (a)", TableExistsException.class, "t"},
        {"create index t_unique on t (id)", DatabaseObjectExistsException.class, "t_unique"},
        {"select `nonsense` from t", InvalidFieldNameException.class, "nonsense"},
        {"insert into t (nonsense) values (1)", InvalidFieldNameException.class, "nonsense"},
        {"select id from t a, t b", NonUniqueFieldNameException.class, "id"},
        {"select from from", SyntaxErrorException.class, null},
        {"select (", SyntaxErrorException.class, null}
    };

    static Stream<Arguments> errors() {
        org.sqlite.SQLiteDataSource one = new org.sqlite.SQLiteDataSource();
        one.setUrl("jdbc:sqlite::memory:");
        io.roastedroot.sqlite4j.SQLiteDataSource other = new io.roastedroot.sqlite4j.SQLiteDataSource();
        other.setUrl("jdbc:sqlite::memory:");
        return Stream.of(one, other)
                .flatMap(source -> Stream.of(ERRORS).map(error -> Arguments.of(source, error[0], error[1], error[2])));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void each_error_has_its_exception_and_names_what_the_database_names(
            DataSource source, String sql, Class<? extends DriverException> type, String object) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = on");
            statement.execute("create table t (id integer primary key, name text not null, kind text, other integer"
                    + " references t (id), constraint t_kind_check check (kind in ('x')))");
            statement.execute("create unique index t_unique on t (name, kind)");
            statement.execute("insert into t values (1, 'first', 'x', null)");
            DriverException error = null;
            try {
                statement.execute(sql);
            } catch (SQLException e) {
                error = new SqliteExceptionConverter().convert(e, sql);
            }
            assertThat(error)
                    .isExactlyInstanceOf(type)
                    .hasMessageContaining(sql)
                    .hasCauseInstanceOf(SQLException.class);
            assertThat(error.objectName()).isEqualTo(object);
            assertThat(error.statement()).isEqualTo(sql);
        }
    }
}
