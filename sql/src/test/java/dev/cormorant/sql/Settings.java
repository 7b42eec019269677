package dev.cormorant.sql;

import dev.cormorant.config.Configuration;
import dev.cormorant.config.FlushMode;
import dev.cormorant.config.LoadStrategy;
import dev.cormorant.config.PoolOptions;
import dev.cormorant.config.SchemaOptions;
import dev.cormorant.config.StatementListener;
import dev.cormorant.config.Timeouts;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Configurations for tests. */
record Settings(
        String dbName,
        @Nullable Object dataSource,
        PoolOptions pool,
        int batchSize,
        @Nullable Duration slow,
        List<StatementListener> listeners) {
    static Settings of(String dbName) {
        return new Settings(dbName, null, PoolOptions.DEFAULT, 300, null, List.of());
    }

    Settings withPool(int max, Duration timeout) {
        PoolOptions options = PoolOptions.DEFAULT.withMax(max).withAcquireTimeout(timeout);
        return new Settings(dbName, dataSource, options, batchSize, slow, listeners);
    }

    Settings withDataSource(Object source) {
        return new Settings(dbName, source, pool, batchSize, slow, listeners);
    }

    Settings withBatchSize(int size) {
        return new Settings(dbName, dataSource, pool, size, slow, listeners);
    }

    Settings withListener(StatementListener listener) {
        return new Settings(dbName, dataSource, pool, batchSize, slow, List.of(listener));
    }

    Configuration build() {
        return new Configuration(
                dbName,
                "",
                "",
                0,
                "",
                () -> "",
                SchemaOptions.DEFAULT,
                Map.of(),
                dataSource,
                pool,
                List.of(),
                true,
                List.of(),
                Timeouts.NONE,
                null,
                LoadStrategy.BALANCED,
                FlushMode.AUTO,
                batchSize,
                ZoneOffset.UTC,
                true,
                false,
                false,
                slow,
                listeners);
    }
}
