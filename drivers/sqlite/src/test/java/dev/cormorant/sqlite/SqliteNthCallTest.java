package dev.cormorant.sqlite;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.testing.fault.NthCallSpec;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class SqliteNthCallTest extends NthCallSpec {
    @TempDir
    Path folder;

    @Override
    protected DataSource source() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("faults.db"));
        return source;
    }

    @Override
    protected void configure(ConfigurationBuilder config) {
        config.driver(SqliteDriver.class);
    }
}
