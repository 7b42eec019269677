package dev.cormorant.mysql;

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
import dev.cormorant.driver.NotNullConstraintViolationException;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.driver.ServerException;
import dev.cormorant.driver.SyntaxErrorException;
import dev.cormorant.driver.TableExistsException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.sql.jdbc.ErrorRule;
import dev.cormorant.sql.jdbc.SqlStateConverter;
import java.sql.SQLException;
import java.util.List;

/**
 * Tells errors apart by their numbers, since many share a state such as {@code HY000}; names of constraints, tables and
 * columns stand in the message only.
 *
 * @see <a href="https://dev.mysql.com/doc/mysql-errors/9.7/en/server-error-reference.html">Server Error Message
 *     Reference</a>
 */
public final class MySqlExceptionConverter extends SqlStateConverter {
    private static final List<ErrorRule> RULES = List.of(
            // 1020 is MariaDB's way to say that a snapshot can't be written on: begin again, as after a deadlock.
            code(DeadlockException::new, 1213, 1020),
            code(LockWaitTimeoutException::new, 1205, 3572),
            code(TableExistsException::new, 1050),
            code(DatabaseObjectExistsException::new, 1007, 1061, 1304, 1359, 1826, 3822),
            code(TableNotFoundException::new, 1051, 1109, 1146, 4092),
            code(DatabaseObjectNotFoundException::new, 1008, 1091, 1176, 1305, 4091),
            code(ForeignKeyConstraintViolationException::new, 1216, 1217, 1451, 1452, 1701, 3730),
            code(CheckConstraintViolationException::new, 3819, 4025),
            code(UniqueConstraintViolationException::new, 1062, 1557, 1569, 1586),
            code(NotNullConstraintViolationException::new, 1048, 1121, 1138, 1171, 1252, 1263, 1364, 1566),
            code(InvalidFieldNameException::new, 1054, 1166, 1611),
            code(NonUniqueFieldNameException::new, 1052, 1060, 1110),
            code(SyntaxErrorException::new, 1064, 1149, 1287, 1341, 1342, 1343, 1344, 1382, 1479, 1541, 1554, 1626),
            code(ReadOnlyException::new, 1290, 1792, 1836),
            code(ConnectionException::new, 1040, 1044, 1045, 1046, 1049, 1053, 1129, 1130, 1203, 1226, 1429),
            code(ConnectionException::new, 1927, 4031),
            code(ConnectionException::new, 2002, 2003, 2005, 2006, 2013),
            // Whoever is told that a statement is too long finds the connection closed behind the answer.
            code(ConnectionException::new, 1153),
            // What is forbidden or does not fit shares the states of the classes for bad syntax and broken constraints.
            code(ServerException::new, 1071, 1093, 1118, 1142, 1143, 1227, 1370, 1406, 3105));

    /** Makes a converter. */
    public MySqlExceptionConverter() {
        super(RULES);
    }

    @Override
    protected DriverException classify(SQLException error, Failure failure) {
        return super.classify(error, MySqlMessages.explain(error.getErrorCode(), failure));
    }
}
