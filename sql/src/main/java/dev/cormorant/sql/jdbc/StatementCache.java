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
    private static final String STREAMING = "\nstreaming";
    private final Connection connection;
    private final JdbcDialect dialect;
    private final int capacity;
    private final int timeoutSeconds;
    private final Map<String, CachedStatement> statements = new LinkedHashMap<>(16, 0.75f, true);
    private final List<CachedStatement> inUse = new ArrayList<>(4);

    StatementCache(Connection connection, JdbcDialect dialect, int timeoutSeconds) {
        this.connection = connection;
        this.dialect = dialect;
        this.capacity = dialect.getStatementCacheSize();
        this.timeoutSeconds = timeoutSeconds;
    }

    /** A statement that nobody else uses until it is released. */
    CachedStatement take(String sql) throws SQLException {
        CachedStatement idle = takeIdle(sql);
        return idle != null ? idle : takeNew(sql, sql, connection.prepareStatement(sql));
    }

    /** A statement whose rows are fetched a few at a time. */
    CachedStatement takeStreaming(String sql) throws SQLException {
        int rows = dialect.getStreamFetchSize();
        if (rows == 0) {
            return take(sql);
        }
        String key = sql + STREAMING;
        CachedStatement idle = takeIdle(key);
        if (idle != null) {
            return idle;
        }
        CachedStatement fresh = takeNew(key, sql, connection.prepareStatement(sql));
        fresh.statement().setFetchSize(rows);
        return fresh;
    }

    /** A statement that tells the values of generated columns. */
    CachedStatement takeReturning(String sql, String[] columns) throws SQLException {
        String key = sql + "\n" + String.join(",", columns);
        CachedStatement idle = takeIdle(key);
        return idle != null ? idle : takeNew(key, sql, connection.prepareStatement(sql, columns));
    }

    private @Nullable CachedStatement takeIdle(String key) {
        CachedStatement known = statements.get(key);
        if (known != null && !known.isKept()) {
            statements.remove(key);
            return null;
        }
        if (known == null || known.isBusy()) {
            return null;
        }
        known.take();
        inUse.add(known);
        return known;
    }

    private CachedStatement takeNew(String key, String sql, PreparedStatement statement) throws SQLException {
        if (dialect.getFetchSize() != 0) {
            statement.setFetchSize(dialect.getFetchSize());
        }
        if (timeoutSeconds != 0) {
            statement.setQueryTimeout(timeoutSeconds);
        }
        boolean kept = capacity > 0 && !statements.containsKey(key);
        CachedStatement fresh = new CachedStatement(statement, new StatementWriter(statement, dialect, sql), kept);
        inUse.add(fresh);
        if (kept) {
            statements.put(key, fresh);
            forgetEldest();
        }
        return fresh;
    }

    private void forgetEldest() throws SQLException {
        if (statements.size() <= capacity) {
            return;
        }
        CachedStatement eldest =
                statements.remove(statements.keySet().iterator().next());
        if (eldest != null && eldest.isBusy()) {
            eldest.abandon();
        } else if (eldest != null) {
            eldest.discard();
        }
    }

    /** Takes a statement back. */
    void release(CachedStatement statement) throws SQLException {
        inUse.remove(statement);
        statement.rest();
    }

    /** Closes statements that somebody still uses, so that the next user of the connection finds none open. */
    void closeUsed() throws SQLException {
        while (!inUse.isEmpty()) {
            inUse.remove(inUse.size() - 1).discard();
        }
    }

    /** Closes all statements. */
    void closeAll() throws SQLException {
        closeUsed();
        for (CachedStatement statement : statements.values()) {
            statement.discard();
        }
        statements.clear();
    }
}
