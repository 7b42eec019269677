package dev.cormorant.sql;

import static dev.cormorant.sql.Desk.columns;
import static dev.cormorant.sql.Library.AUTHOR;
import static dev.cormorant.sql.Library.TAG;
import static dev.cormorant.sql.Library.eq;
import static dev.cormorant.sql.Values.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.IsolationLevel;
import dev.cormorant.driver.LockWaitTimeoutException;
import dev.cormorant.driver.RollbackOnlyException;
import dev.cormorant.driver.Rows;
import dev.cormorant.driver.Transaction;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.error.ValidationException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlTransactionTest {
    @TempDir
    Path folder;

    private Desk desk;

    EmbeddedPlatform platform() {
        return new EmbeddedPlatform();
    }

    @BeforeEach
    void open() {
        desk = new Desk(folder, settings -> settings.withPool(2, Duration.ofMillis(500)), platform());
        desk.fill();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Transaction begin() {
        return desk.driver.getConnection(ConnectionType.WRITE).begin(TransactionOptions.DEFAULT);
    }

    private void addTag(Transaction transaction, String label) {
        desk.insert(desk.within(transaction), TAG, columns(TAG, "label"), List.of(row(label)));
    }

    private void breakUniqueness(Transaction transaction) {
        DriverContext context = desk.within(transaction);
        assertThatThrownBy(() -> desk.insert(
                        context, AUTHOR, columns(AUTHOR, "name", "email"), List.of(row("x", "ursula@example.org"))))
                .isInstanceOf(UniqueConstraintViolationException.class);
    }

    private List<Object> labels() {
        return desk.values(TAG, "label", null);
    }

    @Test
    void commitMakesTheWorkPermanent() {
        Transaction transaction = begin();
        addTag(transaction, "new");
        transaction.commit();
        assertThat(labels()).containsExactly("anarchy", "ocean", "new");
        assertThat(transaction.isActive()).isFalse();
    }

    @Test
    void rollbackUndoesTheWorkAndMayBeCalledAgain() {
        Transaction transaction = begin();
        addTag(transaction, "new");
        transaction.rollback();
        transaction.rollback();
        assertThat(labels()).containsExactly("anarchy", "ocean");
    }

    @Test
    void workOfATransactionIsUnseenOutsideUntilTheCommit() {
        Transaction transaction = begin();
        addTag(transaction, "new");
        assertThat(labels()).hasSize(2);
        transaction.commit();
        assertThat(labels()).hasSize(3);
    }

    @Test
    void afterAFailedStatementNothingButRollbackIsPossible() {
        Transaction transaction = begin();
        addTag(transaction, "new");
        breakUniqueness(transaction);
        assertThat(transaction.isRollbackOnly()).isTrue();
        assertThatThrownBy(() -> addTag(transaction, "newer"))
                .isInstanceOf(RollbackOnlyException.class)
                .hasMessageStartingWith("The statement was not sent: an earlier one failed")
                .hasCauseInstanceOf(UniqueConstraintViolationException.class);
        assertThatThrownBy(transaction::commit)
                .isInstanceOf(RollbackOnlyException.class)
                .hasMessageStartingWith("The transaction was rolled back instead of committed");
        assertThat(labels()).containsExactly("anarchy", "ocean");
        assertThat(transaction.isActive()).isFalse();
    }

    @Test
    void nestedTransactionsAreUndoneAlone() {
        Transaction outer = begin();
        addTag(outer, "outer");
        Transaction inner = outer.nested();
        addTag(inner, "inner");
        inner.rollback();
        Transaction second = outer.nested();
        addTag(second, "second");
        second.commit();
        outer.commit();
        assertThat(labels()).containsExactly("anarchy", "ocean", "outer", "second");
    }

    @Test
    void aFailureInANestedTransactionLeavesTheOuterOneUsable() {
        Transaction outer = begin();
        addTag(outer, "outer");
        Transaction inner = outer.nested();
        Transaction innermost = inner.nested();
        breakUniqueness(innermost);
        innermost.rollback();
        addTag(inner, "inner");
        assertThat(inner.isRollbackOnly()).isFalse();
        inner.commit();
        assertThat(outer.isRollbackOnly()).isFalse();
        outer.commit();
        assertThat(labels()).containsExactly("anarchy", "ocean", "outer", "inner");
    }

    @Test
    void committingANestedTransactionThatFailedUndoesItOnly() {
        Transaction outer = begin();
        addTag(outer, "outer");
        Transaction inner = outer.nested();
        addTag(inner, "inner");
        breakUniqueness(inner);
        assertThatThrownBy(inner::commit).isInstanceOf(RollbackOnlyException.class);
        outer.commit();
        assertThat(labels()).containsExactly("anarchy", "ocean", "outer");
    }

    @Test
    void theOuterTransactionRestsWhileAnInnerOneIsOpen() {
        Transaction outer = begin();
        Transaction inner = outer.nested();
        assertThatThrownBy(() -> addTag(outer, "new"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The transaction has an inner one that is open. Use that, or end it first.");
        outer.rollback();
        assertThat(inner.isActive()).isFalse();
    }

    @Test
    void aTransactionThatIsOverTakesNoStatements() {
        Transaction transaction = begin();
        transaction.commit();
        assertThatThrownBy(() -> addTag(transaction, "new"))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("The transaction is over");
        assertThatThrownBy(transaction::commit).isInstanceOf(ValidationException.class);
    }

    @Test
    void manyRowsOutsideATransactionAreAllOrNothing() {
        DriverContext none = DriverContext.NONE;
        assertThatThrownBy(() -> desk.insert(
                        none,
                        AUTHOR,
                        columns(AUTHOR, "name", "email"),
                        List.of(row("a", "a@example.org"), row("b", "ursula@example.org"))))
                .isInstanceOf(UniqueConstraintViolationException.class);
        assertThat(desk.values(AUTHOR, "name", null)).containsExactly("Ursula", "Stanislaw");
    }

    @Test
    void aCommitThatTheDatabaseRefusesUndoesTheWork() {
        desk.sql().execute("create table later (tag_id integer references tag deferrable initially deferred)");
        Transaction transaction = begin();
        desk.sql(desk.within(transaction)).execute("insert into later values (?)", 99);
        assertThatThrownBy(transaction::commit)
                .isInstanceOf(dev.cormorant.driver.ForeignKeyConstraintViolationException.class);
        assertThat(transaction.isActive()).isFalse();
        assertThat(desk.sql().query("select * from later")).isEmpty();
    }

    @Test
    void aCursorLeftOpenDoesNotOutliveItsTransaction() {
        Transaction transaction = begin();
        Rows rows = desk.driver.find(FindRequest.of(TAG, null), desk.within(transaction));
        assertThat(rows.next()).isTrue();
        transaction.commit();
        assertThatThrownBy(rows::next).isInstanceOf(dev.cormorant.error.CormorantException.class);
        rows.close();
        assertThat(labels()).hasSize(2);
    }

    @Test
    void anIsolationLevelThatTheDatabaseHasNotIsRefused() {
        TransactionOptions options = TransactionOptions.DEFAULT.withIsolation(IsolationLevel.READ_COMMITTED);
        assertThatThrownBy(() -> desk.driver.getConnection(ConnectionType.WRITE).begin(options))
                .isInstanceOf(UnsupportedByDriverException.class)
                .hasMessage("Transactions of isolation level READ_COMMITTED are not supported by the Embedded driver.");
        TransactionOptions known = TransactionOptions.DEFAULT.withIsolation(IsolationLevel.SERIALIZABLE);
        desk.driver.getConnection(ConnectionType.WRITE).begin(known).rollback();
    }

    @Test
    void aTransactionThatCannotBeginHarmsNoConnection() {
        Desk other = new Desk(folder, settings -> settings.withPool(1, Duration.ofMillis(500)), platform());
        other.sql().query("pragma busy_timeout = 0");
        Transaction transaction = begin();
        LockWaitTimeoutException failure = catchThrowableOfType(
                LockWaitTimeoutException.class,
                () -> other.driver.getConnection(ConnectionType.WRITE).begin(TransactionOptions.DEFAULT));
        assertThat(failure).hasMessageContaining("locked");
        transaction.rollback();
        other.driver
                .getConnection(ConnectionType.WRITE)
                .begin(TransactionOptions.DEFAULT)
                .rollback();
        assertThat(other.driver.getConnection(ConnectionType.WRITE).sessions).hasValue(1);
        other.close();
    }

    @Test
    void aForeignTransactionIsRefused() {
        Transaction foreign = new Transaction() {
            @Override
            public Transaction nested() {
                return this;
            }

            @Override
            public void commit() {}

            @Override
            public void rollback() {}

            @Override
            public boolean isActive() {
                return true;
            }

            @Override
            public boolean isRollbackOnly() {
                return false;
            }
        };
        assertThatThrownBy(
                        () -> desk.driver.find(FindRequest.of(TAG, eq(TAG, "id", 1L)), DriverContext.within(foreign)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("which another driver began");
    }
}
