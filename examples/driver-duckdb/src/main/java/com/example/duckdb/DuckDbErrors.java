package com.example.duckdb;

import static dev.cormorant.sql.jdbc.ErrorRule.message;

import dev.cormorant.driver.CheckConstraintViolationException;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.DatabaseObjectExistsException;
import dev.cormorant.driver.DeadlockException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.driver.InvalidFieldNameException;
import dev.cormorant.driver.NotNullConstraintViolationException;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.driver.SyntaxErrorException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.sql.jdbc.ErrorRule;
import dev.cormorant.sql.jdbc.SqlStateConverter;
import java.sql.SQLException;
import java.util.List;

/** Tells errors apart by their messages, since DuckDB gives neither SQL states nor codes. */
final class DuckDbErrors extends SqlStateConverter {
    private static final List<ErrorRule> RULES = List.of(
            message(
                    UniqueConstraintViolationException::new,
                    "^Constraint Error: .*(?:unique|UNIQUE|primary key) constraint"),
            message(NotNullConstraintViolationException::new, "^Constraint Error: NOT NULL"),
            message(CheckConstraintViolationException::new, "^Constraint Error: CHECK"),
            message(ForeignKeyConstraintViolationException::new, "^Constraint Error: .*foreign key"),
            message(DeadlockException::new, "^TransactionContext Error: .*[Cc]onflict"),
            message(TableNotFoundException::new, "^Catalog Error: Table .* does not exist"),
            message(DatabaseObjectExistsException::new, "^Catalog Error: .* already exists"),
            message(InvalidFieldNameException::new, "^Binder Error: .*column"),
            message(SyntaxErrorException::new, "^(?:Parser|Binder|Catalog) Error"),
            message(ReadOnlyException::new, "read-only mode"),
            message(ConnectionException::new, "^(?:IO|Connection) Error"));

    DuckDbErrors() {
        super(RULES);
    }

    @Override
    protected DriverException classify(SQLException error, Failure failure) {
        // Messages quote the values of a key, which are nobody's business.
        Failure told = failure.saying(failure.text().replaceAll(" key \"[^\"]*: [^\"]*\"", " key"));
        return super.classify(error, told);
    }
}
