package dev.cormorant.sql;

import dev.cormorant.driver.IsolationLevel;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.sql.render.GeneratedKeys;
import java.util.List;

/** The embedded database as one would see it that leaves everything to JDBC: transactions, keys, statements. */
final class PlainJdbcPlatform extends EmbeddedPlatform {
    @Override
    public boolean usesReturningStatement() {
        return false;
    }

    @Override
    public GeneratedKeys getGeneratedKeys() {
        return GeneratedKeys.JDBC;
    }

    @Override
    public boolean supportsMultiRowInsert() {
        return false;
    }

    @Override
    public boolean countsRowsOfBatches() {
        return false;
    }

    @Override
    public boolean allowsComparingTuples() {
        return false;
    }

    @Override
    public int getMaxInListSize() {
        return 2;
    }

    @Override
    public int getStatementCacheSize() {
        return 0;
    }

    @Override
    public List<String> getBeginTransactionSQL(TransactionOptions options) {
        return List.of();
    }

    @Override
    public boolean supportsIsolationLevel(IsolationLevel level) {
        return level == IsolationLevel.SERIALIZABLE;
    }
}
