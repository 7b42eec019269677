package dev.cormorant.postgresql;

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
import dev.cormorant.sql.jdbc.SqlStateConverter;
import java.sql.SQLException;
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

    @Override
    protected DriverException classify(SQLException error, Failure failure) {
        ServerErrorMessage server = error instanceof PSQLException known ? known.getServerErrorMessage() : null;
        Failure told = server == null ? failure : told(server, failure);
        String state = error.getSQLState() == null ? "" : error.getSQLState();
        return switch (state) {
            case "42P01" -> new TableNotFoundException(told);
            case "42P07" -> new TableExistsException(told);
            case "42703" -> new InvalidFieldNameException(told);
            case "42701", "42702", "42712", "42P09" -> new NonUniqueFieldNameException(told);
            case "42710", "42P04", "42P06" -> new DatabaseObjectExistsException(told);
            case "42704", "42883", "3F000" -> new DatabaseObjectNotFoundException(told);
            case "3D000" ->
                new ConnectionException(
                        told.advising("schema().ensureDatabase() creates it; or let dbName name another one."));
            case "53300" -> new ConnectionException(told);
            case "0A000" -> notSupported(told);
            default -> super.classify(error, told);
        };
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
        return new Failure(text, failure.statement(), named(server, message), failure.cause());
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
