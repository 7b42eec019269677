package com.example.firebird;

import static dev.cormorant.sql.jdbc.ErrorRule.code;

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
import dev.cormorant.sql.jdbc.ErrorRule;
import dev.cormorant.sql.jdbc.SqlStateConverter;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.firebirdsql.gds.ISCConstants;

/** Tells errors apart by Firebird's own codes, and leaves out the values of keys, which Firebird names. */
final class FirebirdErrors extends SqlStateConverter {
    private static final Pattern VALUE =
            Pattern.compile("; Problematic key value is .*(?= \\[SQLState)", Pattern.DOTALL);

    private static final List<ErrorRule> RULES = List.of(
            code(
                    UniqueConstraintViolationException::new,
                    ISCConstants.isc_unique_key_violation,
                    ISCConstants.isc_no_dup),
            code(ForeignKeyConstraintViolationException::new, ISCConstants.isc_foreign_key),
            code(
                    NotNullConstraintViolationException::new,
                    ISCConstants.isc_not_valid,
                    ISCConstants.isc_not_valid_for,
                    ISCConstants.isc_not_valid_for_var),
            code(CheckConstraintViolationException::new, ISCConstants.isc_check_constraint),
            code(DeadlockException::new, ISCConstants.isc_deadlock, ISCConstants.isc_update_conflict),
            code(LockWaitTimeoutException::new, ISCConstants.isc_lock_conflict, ISCConstants.isc_lock_timeout),
            code(ReadOnlyException::new, ISCConstants.isc_read_only_trans, ISCConstants.isc_read_only_database),
            code(TableNotFoundException::new, ISCConstants.isc_dsql_relation_err),
            code(InvalidFieldNameException::new, ISCConstants.isc_dsql_field_err),
            code(SyntaxErrorException::new, ISCConstants.isc_dsql_token_unk_err),
            code(FirebirdErrors::refusedChange, ISCConstants.isc_no_meta_update));

    FirebirdErrors() {
        super(RULES);
    }

    @Override
    protected DriverException classify(SQLException error, Failure failure) {
        return super.classify(
                error, failure.saying(VALUE.matcher(failure.text()).replaceFirst("")));
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
