package dev.cormorant.mongodb;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import dev.cormorant.driver.CheckConstraintViolationException;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.DatabaseObjectExistsException;
import dev.cormorant.driver.DatabaseObjectNotFoundException;
import dev.cormorant.driver.DeadlockException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.ExceptionConverter;
import dev.cormorant.driver.LockWaitTimeoutException;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.driver.ServerException;
import dev.cormorant.driver.StatementTimeoutException;
import dev.cormorant.driver.SyntaxErrorException;
import dev.cormorant.driver.TableExistsException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.driver.UniqueConstraintViolationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the errors of the server and of the library apart, by the server's numbers. Stateless. */
final class ExceptionConversion implements ExceptionConverter {
    /** The index that the message of a duplicate key names. */
    private static final Pattern INDEX =
            Pattern.compile("index: (?:\\S+\\.\\$)?(\\S+)|unique index '?(\\S+?)'?(?:\\s|$)|constraint \"(\\S+?)\"");

    /** What the message says about the value, which may be anything. */
    private static final Pattern VALUE = Pattern.compile("(?s) dup key: .*$| Key \\(.*$");

    @Override
    public DriverException convert(Throwable error, @Nullable String statement) {
        if (error instanceof DriverException known) {
            return known;
        }
        Failure failure = new Failure(text(error), statement, null, error);
        if (error instanceof MongoSocketException || error instanceof MongoSecurityException) {
            return new ConnectionException(failure);
        }
        if (error instanceof MongoExecutionTimeoutException || error instanceof MongoOperationTimeoutException) {
            return new StatementTimeoutException(failure);
        }
        if (error instanceof MongoTimeoutException || error instanceof MongoClientException) {
            return new ConnectionException(failure);
        }
        return error instanceof MongoException known ? byCode(known, failure) : new DriverException(failure);
    }

    private static String text(Throwable error) {
        return VALUE.matcher(String.valueOf(told(error))).replaceFirst("");
    }

    /** What the server said, without what the library writes around it. */
    private static @Nullable String told(Throwable error) {
        if (error instanceof MongoCommandException command) {
            return command.getErrorMessage();
        }
        if (error instanceof MongoWriteException write) {
            return write.getError().getMessage();
        }
        return error instanceof MongoBulkWriteException bulk
                        && !bulk.getWriteErrors().isEmpty()
                ? bulk.getWriteErrors().get(0).getMessage()
                : error.getMessage();
    }

    private static int code(MongoException error) {
        if (error instanceof MongoWriteException write) {
            return write.getError().getCode();
        }
        if (error instanceof MongoBulkWriteException bulk
                && !bulk.getWriteErrors().isEmpty()) {
            return bulk.getWriteErrors().get(0).getCode();
        }
        return error.getCode();
    }

    /**
     * By the numbers of the server.
     *
     * @see <a href="https://www.mongodb.com/docs/manual/reference/error-codes/">Error Codes</a>
     */
    private static DriverException byCode(MongoException error, Failure failure) {
        return switch (code(error)) {
            case 11000, 11001, 12582 -> new UniqueConstraintViolationException(failure.naming(index(failure.text())));
            case 121 -> new CheckConstraintViolationException(failure);
            case 112, 251, 246 -> new DeadlockException(failure);
            case 24, 46 -> new LockWaitTimeoutException(failure);
            case 50, 262 -> new StatementTimeoutException(failure);
            case 48 -> new TableExistsException(failure);
            case 26 -> new TableNotFoundException(failure);
            case 85, 86, 68 -> new DatabaseObjectExistsException(failure);
            case 27 -> new DatabaseObjectNotFoundException(failure);
            default -> byMeaning(error, failure);
        };
    }

    private static DriverException byMeaning(MongoException error, Failure failure) {
        return switch (code(error)) {
            case 2, 9, 14, 51091, 40415, 40324, 40352 -> new SyntaxErrorException(failure);
            case 6, 7, 11, 13, 18, 89, 91, 189, 9001, 10107, 11600, 11602, 13436 -> new ConnectionException(failure);
            case 13435, 10058 -> new ReadOnlyException(failure);
            default ->
                error.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)
                        ? new DeadlockException(failure)
                        : new ServerException(failure);
        };
    }

    private static @Nullable String index(String message) {
        Matcher matcher = INDEX.matcher(message);
        if (!matcher.find()) {
            return null;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return null;
    }
}
