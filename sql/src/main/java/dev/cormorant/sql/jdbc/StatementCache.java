package dev.cormorant.sql.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The prepared statements of one physical connection, those that were used last. Not thread-safe. */
final class StatementCache {
    private final Connection connection;
    private final JdbcDialect dialect;
    private final int capacity;
    private final Map<String, CachedStatement> statements = new LinkedHashMap<>(16, 0.75f, true);

    StatementCache(Connection connection, JdbcDialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
        this.capacity = dialect.getStatementCacheSize();
    }

    /** A statement that nobody else uses until it is released. */
    CachedStatement take(String sql) throws SQLException {
        CachedStatement known = capacity == 0 ? null : known(sql);
        if (known != null && !known.isBusy()) {
            known.take();
            return known;
        }
        boolean kept = capacity > 0 && known == null;
        CachedStatement fresh = wrap(sql, connection.prepareStatement(sql), kept);
        if (kept) {
            keep(sql, fresh);
        }
        return fresh;
    }

    private @Nullable CachedStatement known(String key) {
        CachedStatement known = statements.get(key);
        if (known != null && !known.isKept()) {
            statements.remove(key);
            return null;
        }
        return known;
    }

    /** A statement that tells the values of generated columns; never kept under the text alone. */
    CachedStatement takeReturning(String sql, String[] columns) throws SQLException {
        String key = sql + "\n" + String.join(",", columns);
        CachedStatement known = known(key);
        if (known != null && !known.isBusy()) {
            known.take();
            return known;
        }
        boolean kept = capacity > 0 && known == null;
        CachedStatement fresh = wrap(sql, connection.prepareStatement(sql, columns), kept);
        if (kept) {
            keep(key, fresh);
        }
        return fresh;
    }

    private CachedStatement wrap(String sql, PreparedStatement statement, boolean kept) throws SQLException {
        if (dialect.getFetchSize() != 0) {
            statement.setFetchSize(dialect.getFetchSize());
        }
        return new CachedStatement(statement, new StatementWriter(statement, dialect, sql), kept);
    }

    private void keep(String key, CachedStatement statement) throws SQLException {
        statements.put(key, statement);
        if (statements.size() > capacity) {
            String eldest = statements.keySet().iterator().next();
            CachedStatement forgotten = statements.remove(eldest);
            if (forgotten != null) {
                forgotten.forget();
            }
        }
    }

    /** Closes statements that somebody still uses, so that the next user of the connection finds none open. */
    void closeBusy() throws SQLException {
        List<String> busy = null;
        for (Map.Entry<String, CachedStatement> entry : statements.entrySet()) {
            if (entry.getValue().isBusy()) {
                busy = busy == null ? new ArrayList<>() : busy;
                busy.add(entry.getKey());
            }
        }
        discard(busy == null ? List.of() : busy);
    }

    private void discard(List<String> keys) throws SQLException {
        for (String key : keys) {
            @Nullable CachedStatement statement = statements.remove(key);
            if (statement != null) {
                statement.discard();
            }
        }
    }

    /** Closes all statements. */
    void closeAll() throws SQLException {
        discard(new ArrayList<>(statements.keySet()));
    }
}
