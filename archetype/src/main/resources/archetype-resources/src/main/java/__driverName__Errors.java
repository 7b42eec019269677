package ${package};

import dev.cormorant.driver.DatabaseObjectExistsException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.driver.TableExistsException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.sql.jdbc.SqlStateConverter;
import java.sql.SQLException;

/** Tells errors apart by HSQLDB's codes where the states of the standard are not enough. */
final class ${driverName}Errors extends SqlStateConverter {
    @Override
    protected DriverException classify(SQLException error, Failure failure) {
        return switch (-error.getErrorCode()) {
            case 8 -> new ForeignKeyConstraintViolationException(failure);
            case 5501 -> new TableNotFoundException(failure);
            case 5504 -> existing(failure);
            default -> super.classify(error, failure);
        };
    }

    private static DriverException existing(Failure failure) {
        String statement = failure.statement() == null ? "" : failure.statement();
        return statement.startsWith("create table")
                ? new TableExistsException(failure)
                : new DatabaseObjectExistsException(failure);
    }
}
