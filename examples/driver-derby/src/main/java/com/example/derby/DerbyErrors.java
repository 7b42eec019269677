package com.example.derby;

import dev.cormorant.driver.DeadlockException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.InvalidFieldNameException;
import dev.cormorant.driver.LockWaitTimeoutException;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.driver.SyntaxErrorException;
import dev.cormorant.driver.TableExistsException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.sql.jdbc.SqlStateConverter;
import java.sql.SQLException;

/** Tells errors apart by Derby's own states. */
final class DerbyErrors extends SqlStateConverter {
    @Override
    protected DriverException classify(SQLException error, Failure failure) {
        String state = error.getSQLState() == null ? "" : error.getSQLState();
        return switch (state) {
            case "42X05", "42Y55" -> new TableNotFoundException(failure);
            case "42X04", "42X14" -> new InvalidFieldNameException(failure);
            case "X0Y32" -> new TableExistsException(failure);
            case "42X01", "42X02" -> new SyntaxErrorException(failure);
            case "40XL1", "40XL2" -> new LockWaitTimeoutException(failure);
            case "25502" -> new ReadOnlyException(failure);
            case "40001" -> new DeadlockException(failure);
            default -> super.classify(error, failure);
        };
    }
}
