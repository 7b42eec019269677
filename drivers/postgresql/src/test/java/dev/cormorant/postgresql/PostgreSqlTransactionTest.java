package dev.cormorant.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.CommitOutcomeUnknownException;
import dev.cormorant.driver.DeadlockException;
import dev.cormorant.driver.IsolationLevel;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.driver.RollbackOnlyException;
import dev.cormorant.driver.ServerException;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.kit.database.Fixture;
import dev.cormorant.kit.library.Scalars;
import dev.cormorant.sql.SqlSession;
import dev.cormorant.testing.server.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is particular about transactions here: a failed statement spoils them, and the server may vanish at the end. */
class PostgreSqlTransactionTest {
    private static final ServerDatabase DATABASE = new ServerDatabase(TestServers::postgresql);
    private static Fixture fixture;

    @BeforeAll
    static void open() {
        fixture = Fixture.open(DATABASE, config -> config.entities(Scalars.class));
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @BeforeEach
    void clear() {
        em().unwrap(SqlSession.class).execute("delete from scalars");
    }

    private static EntityManager em() {
        return fixture.orm().em().fork();
    }

    private static String setting(EntityManager em, String name) {
        return em.unwrap(SqlSession.class)
                .queryRows("select current_setting(?)", row -> row.getString(0), name)
                .get(0);
    }

    private static long count() {
        return em().unwrap(SqlSession.class)
                .queryRows("select count(*) from scalars", row -> row.getLong(0))
                .get(0);
    }

    private static void insert(EntityManager em) {
        em.unwrap(SqlSession.class).execute("insert into scalars (text) values ('a')");
    }

    @Test
    void whatFailedOnceIsNeverCommitted() {
        EntityManager em = em();
        em.begin();
        insert(em);
        assertThatThrownBy(() -> em.unwrap(SqlSession.class).query("select 1 / 0"))
                .isInstanceOf(ServerException.class);

        // The server would answer a commit with a rollback, and the JDBC driver would say nothing.
        assertThatThrownBy(em::commit).isInstanceOf(RollbackOnlyException.class);
        assertThat(count()).isZero();
        insert(em);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void anInnerTransactionSavesTheOuterOneFromAFailure() {
        em().transactional(outer -> {
            insert(outer);
            assertThatThrownBy(() -> outer.transactional(inner -> {
                        insert(inner);
                        inner.unwrap(SqlSession.class).query("select 1 / 0");
                    }))
                    .isInstanceOf(ServerException.class);
            insert(outer);
        });

        assertThat(count()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = IsolationLevel.class,
            names = {"READ_COMMITTED", "REPEATABLE_READ", "SERIALIZABLE"})
    void theLevelThatIsAskedForIsTheOneThatHolds(IsolationLevel level) {
        EntityManager em = em();
        String held = em.transactional(
                TransactionOptions.DEFAULT.withIsolation(level), inner -> setting(inner, "transaction_isolation"));

        assertThat(held).isEqualTo(level.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        String next = em.transactional(TransactionOptions.DEFAULT, inner -> setting(inner, "transaction_isolation"));
        assertThat(next).isEqualTo("read committed");
    }

    @Test
    void whoPromisedOnlyToReadCannotWrite() {
        for (TransactionOptions options : List.of(
                TransactionOptions.DEFAULT.forReading(),
                TransactionOptions.DEFAULT
                        .withIsolation(IsolationLevel.SERIALIZABLE)
                        .forReading())) {
            assertThatThrownBy(() -> em().transactional(options, inner -> {
                        insert(inner);
                        return 0;
                    }))
                    .isInstanceOf(ReadOnlyException.class);
        }
        em().transactional(PostgreSqlTransactionTest::insert);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void serializableTransactionsThatCannotBothHoldConflict() {
        TransactionOptions serializable = TransactionOptions.DEFAULT.withIsolation(IsolationLevel.SERIALIZABLE);
        EntityManager one = em();
        EntityManager other = em();
        one.begin(serializable);
        other.begin(serializable);
        one.unwrap(SqlSession.class).query("select count(*) from scalars");
        other.unwrap(SqlSession.class).query("select count(*) from scalars");
        insert(one);
        insert(other);
        one.commit();

        assertThatThrownBy(other::commit).isInstanceOf(DeadlockException.class);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aSessionThatDiesBeforeTheCommitLeavesItsOutcomeOpen() throws SQLException {
        EntityManager em = em();
        em.begin();
        insert(em);
        int session = em.unwrap(SqlSession.class)
                .queryRows("select pg_backend_pid()", row -> row.getInt(0))
                .get(0);
        try (Connection connection = DATABASE.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(" + session + ", 5000)");
        }

        assertThatThrownBy(em::commit)
                .isInstanceOf(CommitOutcomeUnknownException.class)
                .hasMessageContaining("not known whether");
        assertThat(count()).isZero();
    }

    @Test
    void beginningCostsNoRoundTripOfItsOwn() {
        PostgreSqlPlatform platform = new PostgreSqlPlatform();
        TransactionOptions repeatable = TransactionOptions.DEFAULT.withIsolation(IsolationLevel.REPEATABLE_READ);

        assertThat(platform.getBeginTransactionSQL(TransactionOptions.DEFAULT)).isEmpty();
        assertThat(platform.getBeginTransactionSQL(repeatable)).isEmpty();
        assertThat(platform.getTransactionModeSQL(repeatable))
                .isEqualTo("set transaction isolation level repeatable read");
    }
}
