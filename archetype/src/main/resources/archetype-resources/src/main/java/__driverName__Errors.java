package ${package};

import static dev.cormorant.sql.jdbc.ErrorRule.code;

import dev.cormorant.driver.DatabaseObjectExistsException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.driver.TableExistsException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.sql.jdbc.ErrorRule;
import dev.cormorant.sql.jdbc.SqlStateConverter;
import java.util.List;

/** Tells errors apart by HSQLDB's codes where the states of the standard are not enough. */
final class ${driverName}Errors extends SqlStateConverter {
    private static final List<ErrorRule> RULES = List.of(
            code(ForeignKeyConstraintViolationException::new, -8),
            code(TableNotFoundException::new, -5501),
            code(${driverName}Errors::existing, -5504));

    ${driverName}Errors() {
        super(RULES);
    }

    private static DriverException existing(Failure failure) {
        String statement = failure.statement() == null ? "" : failure.statement();
        return statement.startsWith("create table")
                ? new TableExistsException(failure)
                : new DatabaseObjectExistsException(failure);
    }
}
