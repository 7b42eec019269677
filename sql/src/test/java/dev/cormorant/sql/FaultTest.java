package dev.cormorant.sql;

import static dev.cormorant.sql.Desk.columns;
import static dev.cormorant.sql.Library.ASSIGNED;
import static dev.cormorant.sql.Library.BOOK;
import static dev.cormorant.sql.Library.TAG;
import static dev.cormorant.sql.Library.eq;
import static dev.cormorant.sql.Values.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.driver.CommitOutcomeUnknownException;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.DeadlockException;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.RollbackOnlyException;
import dev.cormorant.driver.Transaction;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.driver.UpsertRequest;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.sql.render.GeneratedKeys;
import dev.cormorant.sql.render.UpsertForm;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultTest {
    @TempDir
    Path folder;

    private FaultyDriver faulty() {
        Settings settings = Settings.of(folder.resolve("library.db").toString()).withPool(2, Duration.ofSeconds(1));
        return new FaultyDriver(settings.build(), new EmbeddedPlatform());
    }

    private Transaction begin(FaultyDriver driver) {
        return driver.getConnection(ConnectionType.WRITE).begin(TransactionOptions.DEFAULT);
    }

    private static void addTag(AbstractSqlDriver<?> driver, Transaction transaction) {
        driver.unwrap(SqlSession.class, DriverContext.within(transaction))
                .execute("insert into tag (label) values ('x')");
    }

    @Test
    void aConnectionThatBreaksDuringTheCommitLeavesTheOutcomeUnknown() {
        new Desk(folder).close();
        FaultyDriver driver = faulty();
        Transaction transaction = begin(driver);
        addTag(driver, transaction);
        driver.failOn("commit", new SQLException("gone", "08006"));
        assertThatThrownBy(transaction::commit)
                .isInstanceOf(CommitOutcomeUnknownException.class)
                .hasMessageStartingWith("The connection broke during the commit, so it is not known");
        assertThat(transaction.isActive()).isFalse();
        driver.failOn("", new SQLException());
        addTag(driver, null);
        assertThat(driver.getConnection(ConnectionType.WRITE).sessions).hasValue(2);
        driver.close(true);
    }

    @Test
    void aBrokenConnectionIsNotUsedAgain() {
        new Desk(folder).close();
        FaultyDriver driver = faulty();
        driver.failOn("insert", new SQLException("gone", "57P01"));
        assertThatThrownBy(() -> addTag(driver, null)).isInstanceOf(ConnectionException.class);
        driver.failOn("", new SQLException());
        addTag(driver, null);
        assertThat(driver.getConnection(ConnectionType.WRITE).sessions).hasValue(2);
        driver.close(true);
    }

    @Test
    void aDeadlockInANestedTransactionDoomsTheOuterOneToo() {
        new Desk(folder).close();
        FaultyDriver driver = faulty();
        Transaction outer = begin(driver);
        Transaction inner = outer.nested();
        driver.failOn("insert", new SQLException("deadlock", "40001"));
        assertThatThrownBy(() -> addTag(driver, inner)).isInstanceOf(DeadlockException.class);
        inner.rollback();
        assertThat(outer.isRollbackOnly()).isTrue();
        assertThatThrownBy(outer::commit).isInstanceOf(RollbackOnlyException.class);
        driver.close(true);
    }

    @Test
    void aRollbackToASavepointThatFailsDoomsTheOuterTransaction() {
        new Desk(folder).close();
        FaultyDriver driver = faulty();
        Transaction outer = begin(driver);
        Transaction inner = outer.nested();
        driver.failOn("rollback to", new SQLException("no such savepoint", "3B001"));
        inner.rollback();
        assertThat(outer.isRollbackOnly()).isTrue();
        driver.failOn("", new SQLException());
        outer.rollback();
        driver.close(true);
    }

    @Test
    void whatADatabaseLacksIsSaidBeforeAnythingIsSent() {
        EmbeddedPlatform lacking = new EmbeddedPlatform() {
            @Override
            public GeneratedKeys getGeneratedKeys() {
                return GeneratedKeys.NONE;
            }

            @Override
            public UpsertForm getUpsertForm() {
                return UpsertForm.NONE;
            }
        };
        try (Desk desk = new Desk(folder, settings -> settings, lacking)) {
            assertThatThrownBy(() -> desk.insert(DriverContext.NONE, TAG, columns(TAG, "label"), List.of(row("x"))))
                    .isInstanceOf(UnsupportedByDriverException.class)
                    .hasMessage("Keys that the database generates are not supported by the Embedded driver.");
            List<ColumnMetadata> code = columns(ASSIGNED, "code");
            UpsertRequest upsert = new UpsertRequest(ASSIGNED, code, Values.of(code, row("x")), code, List.of());
            assertThatThrownBy(() -> desk.driver.nativeUpsert(upsert, DriverContext.NONE))
                    .isInstanceOf(UnsupportedByDriverException.class)
                    .hasMessageStartingWith("Upserts are not supported");
            assertThatThrownBy(() -> desk.driver.nextSequenceValues("s", 1, DriverContext.NONE))
                    .isInstanceOf(UnsupportedByDriverException.class)
                    .hasMessageStartingWith("Sequences are not supported");
            assertThat(desk.driver.unwrap(String.class, DriverContext.NONE)).isNull();
            assertThat(desk.statements).isEmpty();
        }
    }

    @Test
    void manyThreadsShareOneDriver() throws Exception {
        Desk desk = new Desk(
                folder, settings -> settings.withPool(4, Duration.ofSeconds(20)).withListener(event -> {}));
        desk.fill();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            Callable<Integer> work = () -> {
                int found = 0;
                for (int i = 0; i < 200; i++) {
                    found += desk.find(BOOK, eq(BOOK, "id", 1L + i % 3)).size();
                    found += desk.find(BOOK, eq(BOOK, "author.name", "Ursula")).size();
                }
                return found;
            };
            answers.add(threads.submit(work));
        }
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(600);
        }
        threads.shutdown();
        assertThat(desk.driver.getConnection(ConnectionType.WRITE).sessions.get())
                .isLessThanOrEqualTo(4);
        desk.close();
    }

    @Test
    void aListenerHearsWhatFailedToo() {
        try (Desk desk = new Desk(folder)) {
            assertThatThrownBy(() -> desk.sql().query("select * from nowhere")).isNotNull();
            assertThat(desk.statements).singleElement().satisfies(event -> {
                assertThat(event.statement()).isEqualTo("select * from nowhere");
                assertThat(event.error()).isInstanceOf(SQLException.class);
                assertThat(event.duration()).isPositive();
            });
            desk.statements.clear();
            desk.fill();
            desk.driver.find(FindRequest.of(TAG, null), DriverContext.NONE).close();
            assertThat(desk.statements)
                    .singleElement()
                    .satisfies(event -> assertThat(event.rows()).isEqualTo(-1));
        }
    }
}
