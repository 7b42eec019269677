package dev.cormorant.h2;

import static dev.cormorant.sql.jdbc.ErrorRule.code;

import dev.cormorant.driver.CheckConstraintViolationException;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.DatabaseObjectExistsException;
import dev.cormorant.driver.DatabaseObjectNotFoundException;
import dev.cormorant.driver.DeadlockException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.driver.InvalidFieldNameException;
import dev.cormorant.driver.LockWaitTimeoutException;
import dev.cormorant.driver.NonUniqueFieldNameException;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.driver.TableExistsException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.sql.jdbc.ErrorRule;
import dev.cormorant.sql.jdbc.SqlStateConverter;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcException;
import org.jspecify.annotations.Nullable;

/** Tells H2's errors apart by their codes, which are its SQL states where the standard has one. */
final class H2ExceptionConverter extends SqlStateConverter {
    /** What the message says about rows, which may hold anything. */
    private static final Pattern ROW = Pattern.compile(" (VALUES )?\\( ?(/\\*.*|CAST\\(.*|'.*)$", Pattern.DOTALL);

    /** A constraint, a table or a column, whatever schema it is in. */
    private static final List<Pattern> NAMES = List.of(
            Pattern.compile("violation: \"(?:\\w+\\.)?(\\w+)[ :.]"),
            Pattern.compile("(?:column|Column|Table|name|Index|Schema|Sequence) \"([^\"]+)\""));

    private static final List<ErrorRule> RULES = List.of(
            code(
                    ForeignKeyConstraintViolationException::new,
                    ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_PARENT_MISSING_1),
            code(
                    CheckConstraintViolationException::new,
                    ErrorCode.CHECK_CONSTRAINT_VIOLATED_1,
                    ErrorCode.CHECK_CONSTRAINT_INVALID),
            code(LockWaitTimeoutException::new, ErrorCode.LOCK_TIMEOUT_1),
            code(DeadlockException::new, ErrorCode.CONCURRENT_UPDATE_1, ErrorCode.DEADLOCK_1),
            code(ReadOnlyException::new, ErrorCode.DATABASE_IS_READ_ONLY),
            code(TableExistsException::new, ErrorCode.TABLE_OR_VIEW_ALREADY_EXISTS_1),
            code(
                    TableNotFoundException::new,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1),
            code(InvalidFieldNameException::new, ErrorCode.COLUMN_NOT_FOUND_1),
            code(
                    NonUniqueFieldNameException::new,
                    ErrorCode.AMBIGUOUS_COLUMN_NAME_1,
                    ErrorCode.DUPLICATE_COLUMN_NAME_1),
            code(
                    DatabaseObjectExistsException::new,
                    ErrorCode.INDEX_ALREADY_EXISTS_1,
                    ErrorCode.SCHEMA_ALREADY_EXISTS_1,
                    ErrorCode.SEQUENCE_ALREADY_EXISTS_1,
                    ErrorCode.CONSTRAINT_ALREADY_EXISTS_1),
            code(
                    DatabaseObjectNotFoundException::new,
                    ErrorCode.INDEX_NOT_FOUND_1,
                    ErrorCode.SCHEMA_NOT_FOUND_1,
                    ErrorCode.SEQUENCE_NOT_FOUND_1,
                    ErrorCode.CONSTRAINT_NOT_FOUND_1),
            code(
                    ConnectionException::new,
                    ErrorCode.CONNECTION_BROKEN_1,
                    ErrorCode.DATABASE_ALREADY_OPEN_1,
                    ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1,
                    ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
                    ErrorCode.REMOTE_DATABASE_NOT_FOUND_1,
                    ErrorCode.OBJECT_CLOSED,
                    ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.URL_FORMAT_ERROR_2,
                    ErrorCode.WRONG_USER_OR_PASSWORD));

    H2ExceptionConverter() {
        super(RULES);
    }

    @Override
    protected DriverException classify(SQLException error, Failure failure) {
        String text = error instanceof JdbcException h2 ? h2.getOriginalMessage() : failure.text();
        String said = ROW.matcher(text).replaceAll("");
        return super.classify(error, failure.saying(said).naming(named(said)));
    }

    private static @Nullable String named(String text) {
        for (Pattern pattern : NAMES) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        return null;
    }
}
