package dev.cormorant.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.driver.LockWaitTimeoutException;
import dev.cormorant.driver.SyntaxErrorException;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.query.Filter;
import dev.cormorant.query.LockMode;
import dev.cormorant.sql.SqlSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What H2 does that nobody expects, as the guide tells it. */
class H2KnownIssuesTest {
    /** Something to store. */
    @Entity
    public static class Thing {
        @Id
        private int id;

        @Column(length = 20, unique = true)
        private @Nullable String name;

        protected Thing() {}

        Thing(int id) {
            this.id = id;
        }
    }

    private Cormorant orm;

    @BeforeEach
    void open() {
        orm = Cormorant.init(config -> config.driver(H2Driver.class)
                .dbName(":memory:")
                .driverOption("LOCK_TIMEOUT", 50)
                .entities(Thing.class));
        orm.schema().create();
        EntityManager em = em();
        em.persist(new Thing(1));
        em.flush();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private EntityManager em() {
        return orm.em().fork();
    }

    private SqlSession session() {
        return em().unwrap(SqlSession.class);
    }

    @Test
    void aMaterializedViewKeepsItsQueryToItself() {
        session().execute("create materialized view kept as select id from thing");
        assertThat(session().query("select view_definition from information_schema.views where table_name = 'kept'"))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsOnlyNulls());
    }

    @Test
    void theListOfANamedEnumCannotBeChanged() {
        session().execute("create type mood as enum ('A')");
        assertThatThrownBy(() -> session().execute("alter domain mood as enum ('A', 'B')"))
                .isInstanceOf(SyntaxErrorException.class);
        session().execute("create table calm (mood enum('A', 'B'))");
    }

    @Test
    void aLockForReadingIsOneForWriting() {
        EntityManager one = em();
        EntityManager other = em();
        one.begin();
        lock(one);
        other.begin();

        assertThatThrownBy(() -> lock(other)).isInstanceOf(LockWaitTimeoutException.class);
        other.rollback();
        one.rollback();
    }

    private static void lock(EntityManager em) {
        em.findOneOrFail(Thing.class, 1, options -> options.lock(LockMode.PESSIMISTIC_READ));
    }

    @Test
    void aTransactionThatPromisedToReadMayWrite() {
        em().transactional(TransactionOptions.DEFAULT.forReading(), tx -> {
            tx.persist(new Thing(2));
            tx.flush();
            return 1;
        });

        assertThat(em().count(Thing.class, Filter.all())).isEqualTo(2);
    }

    @Test
    void aRenamedColumnIsReportedByItsOldNameInConstraintsAndStillFound() {
        String create = orm.schema().createSql();
        session().execute("drop table \"thing\"");
        for (String statement : create.replace("\"id\"", "\"number\"").split(";")) {
            if (!statement.isBlank()) {
                session().execute(statement);
            }
        }
        session().execute("alter table \"thing\" alter column \"number\" rename to \"id\"");

        assertThat(session()
                        .queryRows(
                                "select column_name from information_schema.key_column_usage"
                                        + " where table_name = 'thing' order by 1",
                                row -> row.getString(0)))
                .contains("number");
        assertThat(orm.schema().updateSql()).isEmpty();
    }
}
