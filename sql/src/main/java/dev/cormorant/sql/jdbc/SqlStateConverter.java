package dev.cormorant.sql.jdbc;

import dev.cormorant.driver.CheckConstraintViolationException;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.ConstraintViolationException;
import dev.cormorant.driver.DatabaseObjectExistsException;
import dev.cormorant.driver.DeadlockException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.ExceptionConverter;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.driver.InvalidFieldNameException;
import dev.cormorant.driver.LockWaitTimeoutException;
import dev.cormorant.driver.NotNullConstraintViolationException;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.driver.ServerException;
import dev.cormorant.driver.StatementTimeoutException;
import dev.cormorant.driver.SyntaxErrorException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.driver.UniqueConstraintViolationException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells errors apart by the SQL states that the standard and most databases share. Role: implement, by extending it.
 *
 * <p>A converter of a database first goes by the rules that it is given, and leaves the rest to the states.
 */
public class SqlStateConverter implements ExceptionConverter {
    private final List<ErrorRule> rules;

    /** Makes a converter that only goes by the states. */
    public SqlStateConverter() {
        this(List.of());
    }

    /**
     * Makes a converter that goes by rules first.
     *
     * @param rules what is particular about a database; of several that know an error the first one holds
     */
    protected SqlStateConverter(List<ErrorRule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public final DriverException convert(Throwable error, @Nullable String statement) {
        if (error instanceof DriverException known) {
            return known;
        }
        String text = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
        Failure failure = new Failure(text, statement, null, error);
        return error instanceof SQLException sql ? classify(innermost(sql), failure) : new DriverException(failure);
    }

    private static SQLException innermost(SQLException error) {
        SQLException next = error.getNextException();
        return next != null && error instanceof BatchUpdateException ? next : error;
    }

    /**
     * Chooses the exception for an error.
     *
     * @param error what the JDBC driver threw; of a batch, what its first failing row met
     * @param failure what the exception will tell
     * @return the most telling exception
     */
    protected DriverException classify(SQLException error, Failure failure) {
        for (ErrorRule rule : rules) {
            DriverException known = rule.find(error, failure);
            if (known != null) {
                return known;
            }
        }
        return classifyByState(error, failure);
    }

    private static DriverException classifyByState(SQLException error, Failure failure) {
        String state = error.getSQLState() == null ? "" : error.getSQLState();
        if (isConnectionFailure(error, state)) {
            return new ConnectionException(failure);
        }
        if (error instanceof SQLTimeoutException) {
            return new StatementTimeoutException(failure);
        }
        return switch (state) {
            case "23502" -> new NotNullConstraintViolationException(failure);
            case "23503" -> new ForeignKeyConstraintViolationException(failure);
            case "23505" -> new UniqueConstraintViolationException(failure);
            case "23513", "23514" -> new CheckConstraintViolationException(failure);
            case "40001", "40P01" -> new DeadlockException(failure);
            case "57014" -> new StatementTimeoutException(failure);
            case "55P03" -> new LockWaitTimeoutException(failure);
            case "25006" -> new ReadOnlyException(failure);
            case "42S01" -> new DatabaseObjectExistsException(failure);
            case "42S02", "42P01" -> new TableNotFoundException(failure);
            case "42S22", "42703" -> new InvalidFieldNameException(failure);
            default -> classifyByClass(state, failure);
        };
    }

    private static DriverException classifyByClass(String state, Failure failure) {
        if (state.startsWith("23")) {
            return new ConstraintViolationException(failure);
        } else if (state.startsWith("42")) {
            return new SyntaxErrorException(failure);
        }
        return new ServerException(failure);
    }

    private static boolean isConnectionFailure(SQLException error, String state) {
        return state.startsWith("08")
                || state.startsWith("57P0")
                || state.startsWith("28")
                || error instanceof SQLNonTransientConnectionException
                || error instanceof SQLTransientConnectionException
                || error instanceof SQLRecoverableException;
    }
}
