package dev.cormorant.sql;

import dev.cormorant.driver.DriverContext;
import dev.cormorant.sql.jdbc.ParameterBinder;
import dev.cormorant.sql.jdbc.StatementRunner;
import dev.cormorant.type.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sends SQL that you wrote yourself, in the transaction of the entity manager that it was taken from. Values are given
 * as parameters; the text itself must not be put together from values.
 *
 * <pre>{@code
 * SqlSession sql = em.unwrap(SqlSession.class);
 * long changed = sql.execute("update book set price = price * ? where year < ?", new BigDecimal("0.9"), 1990);
 * }</pre>
 *
 * <p>Parameters are null, {@code Boolean}, numbers, {@code String}, {@code byte[]}, {@code UUID}, enums (by name) and the
 * classes of {@code java.time} that columns can hold. Not thread-safe.
 */
public final class SqlSession {
    private final StatementRunner runner;
    private final DriverContext context;

    SqlSession(StatementRunner runner, DriverContext context) {
        this.runner = runner;
        this.context = context;
    }

    /**
     * Sends a statement that writes, defines or sets something.
     *
     * @param sql the text, with a question mark for each parameter
     * @param parameters the parameters in order
     * @return how many rows it wrote
     */
    public long execute(String sql, @Nullable Object... parameters) {
        return runner.execute(context.transaction(), sql, new ParameterBinder(parameters));
    }

    /**
     * Sends a query.
     *
     * @param sql the text, with a question mark for each parameter
     * @param parameters the parameters in order
     * @return for each row its values by column label, as the JDBC driver gives them
     */
    public List<Map<String, @Nullable Object>> query(String sql, @Nullable Object... parameters) {
        return runner.maps(context.transaction(), sql, new ParameterBinder(parameters));
    }

    /**
     * Sends a query and makes an object of each row.
     *
     * @param sql the text, with a question mark for each parameter
     * @param reader makes an object of the current row
     * @param parameters the parameters in order
     * @param <T> the objects
     * @return the objects in the order of the rows
     */
    public <T> List<T> queryRows(String sql, Function<RowReader, T> reader, @Nullable Object... parameters) {
        List<T> found = new ArrayList<>();
        try (var rows = runner.query(context.transaction(), sql, new ParameterBinder(parameters))) {
            while (rows.next()) {
                found.add(reader.apply(rows));
            }
        }
        return found;
    }
}
