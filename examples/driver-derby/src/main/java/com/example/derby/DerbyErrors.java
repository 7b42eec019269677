package com.example.derby;

import static dev.cormorant.sql.jdbc.ErrorRule.state;

import dev.cormorant.driver.InvalidFieldNameException;
import dev.cormorant.driver.LockWaitTimeoutException;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.driver.SyntaxErrorException;
import dev.cormorant.driver.TableExistsException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.sql.jdbc.ErrorRule;
import dev.cormorant.sql.jdbc.SqlStateConverter;
import java.util.List;

/** Tells errors apart by Derby's own states. */
final class DerbyErrors extends SqlStateConverter {
    private static final List<ErrorRule> RULES = List.of(
            state(TableNotFoundException::new, "42X05", "42Y55"),
            state(InvalidFieldNameException::new, "42X04", "42X14"),
            state(TableExistsException::new, "X0Y32"),
            state(SyntaxErrorException::new, "42X01", "42X02"),
            state(LockWaitTimeoutException::new, "40XL1", "40XL2"),
            state(ReadOnlyException::new, "25502"));

    DerbyErrors() {
        super(RULES);
    }
}
