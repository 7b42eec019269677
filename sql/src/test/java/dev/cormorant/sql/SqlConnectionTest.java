package dev.cormorant.sql;

import static dev.cormorant.sql.Library.BOOK;
import static dev.cormorant.sql.Library.TAG;
import static dev.cormorant.sql.Library.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.ConnectionStatus;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.CountRequest;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.Rows;
import dev.cormorant.driver.SyntaxErrorException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.driver.Transaction;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.error.ValidationException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class SqlConnectionTest {
    @TempDir
    Path folder;

    private EmbeddedDriver driver(String file) {
        return new EmbeddedDriver(Settings.of(folder.resolve(file).toString()).build());
    }

    @Test
    void nothingIsOpenedBeforeTheFirstUse() {
        EmbeddedDriver driver = driver("a.db");
        EmbeddedConnection connection = driver.getConnection(ConnectionType.WRITE);
        assertThat(connection.isConnected()).isFalse();
        assertThat(connection.sessions).hasValue(0);
        assertThat(folder.resolve("a.db")).doesNotExist();
        driver.unwrap(SqlSession.class, DriverContext.NONE).query("select 1");
        assertThat(connection.isConnected()).isTrue();
        assertThat(connection.sessions).hasValue(1);
        driver.close(false);
    }

    @Test
    void aDatabaseThatCannotBeOpenedIsAConnectionException() {
        EmbeddedDriver driver = driver("missing/folder/a.db");
        assertThatThrownBy(driver::connect).isInstanceOf(ConnectionException.class);
        ConnectionStatus status = driver.getConnection(ConnectionType.WRITE).checkConnection();
        assertThat(status.ok()).isFalse();
        assertThat(status.reason()).isNotEmpty();
        assertThat(status.error()).isInstanceOf(ConnectionException.class);
    }

    @Test
    void aWorkingConnectionSaysSo() {
        try (Desk desk = new Desk(folder)) {
            assertThat(desk.driver.getConnection(ConnectionType.WRITE).checkConnection())
                    .isEqualTo(ConnectionStatus.working());
        }
    }

    @Test
    void useAfterCloseIsRefusedUntilItIsOpenedAgain() {
        Desk desk = new Desk(folder);
        desk.fill();
        desk.driver.close(false);
        desk.driver.close(false);
        assertThatThrownBy(() -> desk.find(TAG, null))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("library.db\" is closed");
        desk.driver.connect();
        assertThat(desk.find(TAG, null)).hasSize(2);
        desk.close();
    }

    @Test
    void cursorsHoldTheirConnectionAndGiveItBack() {
        try (Desk desk = new Desk(folder, settings -> settings.withPool(1, Duration.ofMillis(250)))) {
            desk.fill();
            Rows rows = desk.driver.find(FindRequest.of(TAG, null), DriverContext.NONE);
            assertThat(rows.next()).isTrue();
            assertThatThrownBy(() -> desk.find(TAG, null))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("of at most 1, 1 are in use, 0 idle")
                    .hasMessageContaining("Close cursors and transactions, or raise pool.max.");
            rows.close();
            rows.close();
            assertThat(desk.find(TAG, null)).hasSize(2);
            assertThatThrownBy(rows::next)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageStartingWith("The cursor is closed.");
        }
    }

    @Test
    void noFailureKeepsAConnection() {
        try (Desk desk = new Desk(folder, settings -> settings.withPool(1, Duration.ofMillis(250)))) {
            desk.fill();
            SqlSession sql = desk.sql();
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> sql.query("select * from nowhere")).isInstanceOf(TableNotFoundException.class);
                assertThatThrownBy(() -> sql.execute("delete frm tag")).isInstanceOf(SyntaxErrorException.class);
                assertThatThrownBy(() -> sql.execute("delete from tag where id = ?", new Object()))
                        .isInstanceOf(ValidationException.class)
                        .hasMessageStartingWith("Parameter 1 is a java.lang.Object, which has no place in SQL.");
                assertThatThrownBy(() -> desk.find(TAG, eq(TAG, "id", "no number")))
                        .isInstanceOf(ClassCastException.class);
            }
            assertThat(desk.find(TAG, null)).hasSize(2);
            assertThat(desk.driver.getConnection(ConnectionType.WRITE).sessions).hasValue(1);
        }
    }

    @Test
    void anErrorTellsTheStatementWithoutItsValues() {
        try (Desk desk = new Desk(folder)) {
            assertThatThrownBy(() -> desk.sql().execute("insert into nowhere values (?)", "a secret"))
                    .isInstanceOfSatisfying(TableNotFoundException.class, error -> {
                        assertThat(error.statement()).isEqualTo("insert into nowhere values (?)");
                        assertThat(error).hasMessageNotContaining("secret");
                    });
        }
    }

    @Test
    void aGivenDataSourceIsUsedAsItIsAndStaysOpen() throws Exception {
        CountingSource source = new CountingSource(folder.resolve("given.db").toString());
        EmbeddedDriver driver =
                new EmbeddedDriver(Settings.of("ignored").withDataSource(source).build());
        SqlSession sql = driver.unwrap(SqlSession.class, DriverContext.NONE);
        sql.execute("create table t (a integer)");
        sql.execute("insert into t values (?)", 1);
        assertThat(source.opened).isEqualTo(3);
        driver.close(true);
        assertThat(source.closed).isFalse();
        try (Connection connection = source.getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void aSuppliedDataSourceIsClosedWithTheConnection() {
        CountingSource source = new CountingSource(folder.resolve("supplied.db").toString());
        Supplier<DataSource> supplier = () -> source;
        EmbeddedDriver driver = new EmbeddedDriver(
                Settings.of("ignored").withDataSource(supplier).build());
        driver.connect();
        driver.close(true);
        assertThat(source.closed).isTrue();
    }

    @Test
    void somethingElseThanADataSourceIsRefused() {
        EmbeddedDriver driver = new EmbeddedDriver(
                Settings.of("ignored").withDataSource("jdbc:x").build());
        assertThatThrownBy(driver::connect)
                .isInstanceOf(ValidationException.class)
                .hasMessage("The dataSource of the configuration is a java.lang.String, but this driver needs a "
                        + "javax.sql.DataSource or a supplier of one.");
    }

    @Test
    void statementsArePreparedOncePerSession() {
        CountingPlatform platform = new CountingPlatform();
        try (Desk desk = new Desk(folder, settings -> settings, platform)) {
            desk.fill();
            Transaction transaction =
                    desk.driver.getConnection(ConnectionType.WRITE).begin(TransactionOptions.DEFAULT);
            List<Rows> open = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Rows rows = desk.driver.find(FindRequest.of(BOOK, null), desk.within(transaction));
                assertThat(rows.next()).isTrue();
                open.add(rows);
            }
            for (Rows rows : open) {
                assertThat(rows.getLong(0)).isEqualTo(1);
                assertThat(rows.next()).isTrue();
                rows.close();
            }
            transaction.commit();
        }
    }

    @Test
    void moreStatementsThanTheCacheKeepsStillWork() {
        CountingPlatform platform = new CountingPlatform();
        try (Desk desk = new Desk(folder, settings -> settings, platform)) {
            for (int round = 0; round < 3; round++) {
                for (int i = 0; i < 10; i++) {
                    assertThat(desk.sql().queryRows("select " + i, row -> row.getInt(0)))
                            .containsExactly(i);
                }
            }
        }
    }

    @Test
    void countsSeeOnlyCommittedRows() {
        try (Desk desk = new Desk(folder)) {
            desk.fill();
            assertThat(desk.driver.count(new CountRequest(BOOK, null), DriverContext.NONE))
                    .isEqualTo(3);
        }
    }

    private static final class CountingPlatform extends EmbeddedPlatform {
        @Override
        public int getStatementCacheSize() {
            return 4;
        }
    }

    private static final class CountingSource extends SQLiteDataSource implements AutoCloseable {
        private int opened;
        private boolean closed;

        CountingSource(String file) {
            setUrl("jdbc:sqlite:" + file);
        }

        @Override
        public org.sqlite.SQLiteConnection getConnection(String user, String password) throws java.sql.SQLException {
            opened++;
            return super.getConnection(user, password);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
