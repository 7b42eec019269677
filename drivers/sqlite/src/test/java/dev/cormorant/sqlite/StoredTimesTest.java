package dev.cormorant.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The driver and the functions of SQLite understand each other's times. */
class StoredTimesTest {
    private final SqlitePlatform platform = new SqlitePlatform();

    @TempDir
    Path folder;

    @Test
    void the_database_reads_what_the_driver_writes() {
        Instant instant = Instant.parse("2024-03-01T10:11:12.123456789Z");

        assertThat(new SqliteFile(folder.resolve("times.db"))
                        .query("select strftime('%s', " + platform.quoteValue(instant) + ")"))
                .containsExactly(String.valueOf(instant.getEpochSecond()));
    }

    @Test
    void the_driver_reads_what_the_database_writes() throws SQLException {
        assertThat(read(platform.getCurrentTimestampSQL(0)))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
        assertThat(read("datetime('2024-03-01 10:11:12')")).isEqualTo("2024-03-01T10:11:12Z");
    }

    private @Nullable Instant read(String expression) throws SQLException {
        try (Connection connection = new SqliteFile(folder.resolve("times.db")).open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + expression)) {
            row.next();
            return platform.readInstant(row, 1);
        }
    }
}
