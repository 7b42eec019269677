package dev.cormorant.sqlite;

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
import dev.cormorant.driver.NotNullConstraintViolationException;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.driver.SyntaxErrorException;
import dev.cormorant.driver.TableExistsException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.sql.jdbc.SqlStateConverter;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells SQLite's errors apart by their messages, which are the same in every library that wraps SQLite; neither SQL
 * states nor error codes are.
 *
 * @see <a href="https://www.sqlite.org/rescode.html">Result and Error Codes</a>
 */
public final class SqliteExceptionConverter extends SqlStateConverter {
    private static final String NAME = "([^)\\n]+)";

    private static final List<Rule> RULES = List.of(
            rule("BUSY_SNAPSHOT", "", DeadlockException::new),
            rule(
                    "database (?:table )?is locked",
                    "Another connection is writing, and did not end its transaction in time. Keep writing"
                            + " transactions short, or set busy_timeout in driverOptions higher.",
                    LockWaitTimeoutException::new),
            rule("UNIQUE constraint failed: " + NAME, "", UniqueConstraintViolationException::new),
            rule("(?:must be|is not|are not) unique", "", UniqueConstraintViolationException::new),
            rule("NOT NULL constraint failed: " + NAME, "", NotNullConstraintViolationException::new),
            rule("([\\w.]+) may not be NULL", "", NotNullConstraintViolationException::new),
            rule("CHECK constraint failed: " + NAME, "", CheckConstraintViolationException::new),
            rule("FOREIGN KEY constraint failed", "", ForeignKeyConstraintViolationException::new),
            rule("no such table: " + NAME, "", TableNotFoundException::new),
            rule("no such (?:index|view|trigger): " + NAME, "", DatabaseObjectNotFoundException::new),
            rule("table (\\S+) already exists", "", TableExistsException::new),
            rule("(?:index|view|trigger) (\\S+) already exists", "", DatabaseObjectExistsException::new),
            rule("already exists", "", DatabaseObjectExistsException::new),
            rule("no such column: " + NAME, "", InvalidFieldNameException::new),
            rule("has no column named ([^)\\s]+)", "", InvalidFieldNameException::new),
            rule("(?:ambiguous|duplicate) column name: " + NAME, "", NonUniqueFieldNameException::new),
            rule("syntax error|incomplete input|unrecognized token", "", SyntaxErrorException::new),
            rule(
                    "attempt to write a readonly database",
                    "The database file, its folder or the connection is read-only. Give the process the right to write"
                            + " both, or only read.",
                    ReadOnlyException::new),
            rule(
                    "unable to open database|path to '.*' does not exist",
                    "Check that the folder of the file exists and that the process may read and write it.",
                    ConnectionException::new),
            rule(
                    "file is (?:encrypted or is )?not a database",
                    "The file exists, but SQLite did not write it. Let dbName name another file.",
                    ConnectionException::new),
            rule(
                    "disk image is malformed",
                    "The database file is damaged. Restore it from a backup.",
                    ConnectionException::new));

    /** Makes a converter. */
    public SqliteExceptionConverter() {}

    @Override
    protected DriverException classify(SQLException error, Failure failure) {
        String message = String.valueOf(error.getMessage());
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(message);
            if (matcher.find()) {
                return rule.exception().apply(told(failure, rule, matcher));
            }
        }
        return super.classify(error, failure);
    }

    private static Failure told(Failure failure, Rule rule, Matcher matcher) {
        String object = matcher.groupCount() > 0 ? matcher.group(1).trim() : null;
        String text = rule.advice().isEmpty() ? failure.text() : failure.text() + ". " + rule.advice();
        return new Failure(text, failure.statement(), object, failure.cause());
    }

    private static Rule rule(String pattern, String advice, Function<Failure, DriverException> exception) {
        return new Rule(Pattern.compile(pattern), advice, exception);
    }

    private record Rule(Pattern pattern, String advice, Function<Failure, DriverException> exception) {}
}
