package com.example.firebird;

import dev.cormorant.driver.CheckConstraintViolationException;
import dev.cormorant.driver.DatabaseObjectExistsException;
import dev.cormorant.driver.DeadlockException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.driver.InvalidFieldNameException;
import dev.cormorant.driver.LockWaitTimeoutException;
import dev.cormorant.driver.NotNullConstraintViolationException;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.driver.SyntaxErrorException;
import dev.cormorant.driver.TableExistsException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.sql.jdbc.SqlStateConverter;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.firebirdsql.gds.ISCConstants;

/** Tells errors apart by Firebird's own codes, and leaves out the values of keys, which Firebird names. */
final class FirebirdErrors extends SqlStateConverter {
    private static final Pattern VALUE =
            Pattern.compile("; Problematic key value is .*(?= \\[SQLState)", Pattern.DOTALL);

    @Override
    protected DriverException classify(SQLException error, Failure failure) {
        return withoutValues(
                error,
                new Failure(
                        VALUE.matcher(failure.text()).replaceFirst(""),
                        failure.statement(),
                        failure.objectName(),
                        failure.cause()));
    }

    private DriverException withoutValues(SQLException error, Failure failure) {
        return switch (error.getErrorCode()) {
            case ISCConstants.isc_unique_key_violation, ISCConstants.isc_no_dup ->
                new UniqueConstraintViolationException(failure);
            case ISCConstants.isc_foreign_key -> new ForeignKeyConstraintViolationException(failure);
            case ISCConstants.isc_not_valid, ISCConstants.isc_not_valid_for, ISCConstants.isc_not_valid_for_var ->
                new NotNullConstraintViolationException(failure);
            case ISCConstants.isc_check_constraint -> new CheckConstraintViolationException(failure);
            case ISCConstants.isc_deadlock, ISCConstants.isc_update_conflict -> new DeadlockException(failure);
            case ISCConstants.isc_lock_conflict, ISCConstants.isc_lock_timeout -> new LockWaitTimeoutException(failure);
            case ISCConstants.isc_read_only_trans, ISCConstants.isc_read_only_database ->
                new ReadOnlyException(failure);
            case ISCConstants.isc_dsql_relation_err -> new TableNotFoundException(failure);
            case ISCConstants.isc_dsql_field_err -> new InvalidFieldNameException(failure);
            case ISCConstants.isc_dsql_token_unk_err -> new SyntaxErrorException(failure);
            case ISCConstants.isc_no_meta_update -> refusedChange(failure);
            default -> super.classify(error, failure);
        };
    }

    private static DriverException refusedChange(Failure failure) {
        if (!failure.text().contains("already exists")) {
            return new SyntaxErrorException(failure);
        }
        return failure.text().contains("CREATE TABLE")
                ? new TableExistsException(failure)
                : new DatabaseObjectExistsException(failure);
    }
}
