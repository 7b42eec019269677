package dev.cormorant.sqlite;

import static dev.cormorant.sql.jdbc.ErrorRule.message;

import dev.cormorant.driver.CheckConstraintViolationException;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.DatabaseObjectExistsException;
import dev.cormorant.driver.DatabaseObjectNotFoundException;
import dev.cormorant.driver.DeadlockException;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.driver.InvalidFieldNameException;
import dev.cormorant.driver.LockWaitTimeoutException;
import dev.cormorant.driver.NonUniqueFieldNameException;
import dev.cormorant.driver.NotNullConstraintViolationException;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.driver.SyntaxErrorException;
import dev.cormorant.driver.TableExistsException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.sql.jdbc.ErrorRule;
import dev.cormorant.sql.jdbc.SqlStateConverter;
import java.util.List;

/**
 * Tells SQLite's errors apart by their messages, which are the same in every library that wraps SQLite; neither SQL
 * states nor error codes are.
 *
 * @see <a href="https://www.sqlite.org/rescode.html">Result and Error Codes</a>
 */
public final class SqliteExceptionConverter extends SqlStateConverter {
    private static final String NAME = "([^)\\n]+)";

    private static final List<ErrorRule> RULES = List.of(
            message(DeadlockException::new, "BUSY_SNAPSHOT"),
            message(LockWaitTimeoutException::new, "database (?:table )?is locked")
                    .advising("Another connection is writing, and did not end its transaction in time. Keep writing"
                            + " transactions short, or set busy_timeout in driverOptions higher."),
            message(UniqueConstraintViolationException::new, "UNIQUE constraint failed: " + NAME),
            message(UniqueConstraintViolationException::new, "(?:must be|is not|are not) unique"),
            message(NotNullConstraintViolationException::new, "NOT NULL constraint failed: " + NAME),
            message(NotNullConstraintViolationException::new, "([\\w.]+) may not be NULL"),
            message(CheckConstraintViolationException::new, "CHECK constraint failed: " + NAME),
            message(ForeignKeyConstraintViolationException::new, "FOREIGN KEY constraint failed"),
            message(TableNotFoundException::new, "no such table: " + NAME),
            message(DatabaseObjectNotFoundException::new, "no such (?:index|view|trigger): " + NAME),
            message(TableExistsException::new, "table (\\S+) already exists"),
            message(DatabaseObjectExistsException::new, "(?:index|view|trigger) (\\S+) already exists"),
            message(DatabaseObjectExistsException::new, "already exists"),
            message(InvalidFieldNameException::new, "no such column: " + NAME),
            message(InvalidFieldNameException::new, "has no column named ([^)\\s]+)"),
            message(NonUniqueFieldNameException::new, "(?:ambiguous|duplicate) column name: " + NAME),
            message(SyntaxErrorException::new, "syntax error|incomplete input|unrecognized token"),
            message(ReadOnlyException::new, "attempt to write a readonly database")
                    .advising("The database file, its folder or the connection is read-only. Give the process the right"
                            + " to write both, or only read."),
            message(ConnectionException::new, "unable to open database|path to '.*' does not exist")
                    .advising("Check that the folder of the file exists and that the process may read and write it."),
            message(ConnectionException::new, "file is (?:encrypted or is )?not a database")
                    .advising("The file exists, but SQLite did not write it. Let dbName name another file."),
            message(ConnectionException::new, "disk image is malformed")
                    .advising("The database file is damaged. Restore it from a backup."));

    /** Makes a converter. */
    public SqliteExceptionConverter() {
        super(RULES);
    }
}
