package dev.cormorant.postgresql;

import static dev.cormorant.sql.jdbc.ErrorRule.state;

import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.DatabaseObjectExistsException;
import dev.cormorant.driver.DatabaseObjectNotFoundException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.driver.InvalidFieldNameException;
import dev.cormorant.driver.NonUniqueFieldNameException;
import dev.cormorant.driver.ServerException;
import dev.cormorant.driver.TableExistsException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.sql.jdbc.ErrorRule;
import dev.cormorant.sql.jdbc.SqlStateConverter;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Tells PostgreSQL's errors apart by their SQL states.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL error codes</a>
 */
final class PostgreSqlExceptionConverter extends SqlStateConverter {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private static final List<ErrorRule> RULES = List.of(
            state(TableNotFoundException::new, "42P01"),
            state(TableExistsException::new, "42P07"),
            state(InvalidFieldNameException::new, "42703"),
            state(NonUniqueFieldNameException::new, "42701", "42702", "42712", "42P09"),
            state(DatabaseObjectExistsException::new, "42710", "42P04", "42P06"),
            state(DatabaseObjectNotFoundException::new, "42704", "42883", "3F000"),
            state(ConnectionException::new, "3D000")
                    .advising("schema().ensureDatabase() creates it; or let dbName name another one."),
            state(ConnectionException::new, "53300"),
            state(PostgreSqlExceptionConverter::notSupported, "0A000"));

    PostgreSqlExceptionConverter() {
        super(RULES);
    }

    @Override
    protected DriverException classify(SQLException error, Failure failure) {
        ServerErrorMessage server = error instanceof PSQLException known ? known.getServerErrorMessage() : null;
        return super.classify(error, server == null ? failure : told(server, failure));
    }

    private static DriverException notSupported(Failure told) {
        if (told.text().contains("truncate")) {
            return new ForeignKeyConstraintViolationException(told);
        }
        return new ServerException(
                told.text().contains("cached plan")
                        ? told.advising("The table was changed meanwhile. Do the transaction again.")
                        : told);
    }

    /** The detail is left out, since it quotes the values of the row. */
    private static Failure told(ServerErrorMessage server, Failure failure) {
        String message = String.valueOf(server.getMessage());
        String text = server.getHint() == null ? message : message + ". " + server.getHint();
        return failure.saying(text).naming(named(server, message));
    }

    private static @Nullable String named(ServerErrorMessage server, String message) {
        if (server.getConstraint() != null) {
            return server.getConstraint();
        } else if (server.getColumn() != null) {
            return server.getTable() + "." + server.getColumn();
        }
        Matcher quoted = QUOTED.matcher(message);
        return quoted.find() ? quoted.group(1) : null;
    }
}
