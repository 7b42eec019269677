package com.example.duckdb;

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
import dev.cormorant.sql.jdbc.SqlStateConverter;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Tells errors apart by their messages, since DuckDB gives neither SQL states nor codes. */
final class DuckDbErrors extends SqlStateConverter {
    private static final Map<Pattern, Function<Failure, DriverException>> KINDS = new LinkedHashMap<>();

    static {
        kind("^Constraint Error: .*(unique|UNIQUE|primary key) constraint", UniqueConstraintViolationException::new);
        kind("^Constraint Error: NOT NULL", NotNullConstraintViolationException::new);
        kind("^Constraint Error: CHECK", CheckConstraintViolationException::new);
        kind("^Constraint Error: .*foreign key", ForeignKeyConstraintViolationException::new);
        kind("^TransactionContext Error: .*[Cc]onflict", DeadlockException::new);
        kind("^Catalog Error: Table .* does not exist", TableNotFoundException::new);
        kind("^Catalog Error: .* already exists", DatabaseObjectExistsException::new);
        kind("^Binder Error: .*column", InvalidFieldNameException::new);
        kind("^(Parser|Binder|Catalog) Error", SyntaxErrorException::new);
        kind("read-only mode", ReadOnlyException::new);
        kind("^(IO|Connection) Error", ConnectionException::new);
    }

    private static void kind(String pattern, Function<Failure, DriverException> exception) {
        KINDS.put(Pattern.compile(pattern, Pattern.DOTALL), exception);
    }

    @Override
    protected DriverException classify(SQLException error, Failure failure) {
        // Messages quote the values of a key, which are nobody's business.
        Failure told = failure.saying(failure.text().replaceAll(" key \"[^\"]*: [^\"]*\"", " key"));
        for (Map.Entry<Pattern, Function<Failure, DriverException>> kind : KINDS.entrySet()) {
            if (kind.getKey().matcher(told.text()).find()) {
                return kind.getValue().apply(told);
            }
        }
        return super.classify(error, told);
    }
}
