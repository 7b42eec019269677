package dev.cormorant.testing.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.kit.database.Fixture;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.library.Account;
import dev.cormorant.query.Filter;
import dev.cormorant.sql.SqlSession;
import dev.cormorant.testing.server.PrivateServer;
import dev.cormorant.testing.server.TestServer;
import org.junit.jupiter.api.Test;

/** A server that is told to take no writes for a while. */
public abstract class MySqlReadOnlyServerSpec {
    /** A server of its own. */
    protected abstract PrivateServer server();

    /** Another empty database on a server at each call. */
    protected abstract TestDatabase database(TestServer server);

    @Test
    void writes_are_refused_with_the_reason_and_can_be_repeated_when_the_server_takes_them_again() {
        try (PrivateServer server = server();
                Fixture fixture = Fixture.open(database(server.address()), config -> config.entities(Account.class))) {
            SqlSession root = fixture.orm().em().fork().unwrap(SqlSession.class);
            root.execute("create user clerk");
            root.execute("grant select, insert, update, delete on *.* to clerk");
            root.execute("set global read_only = 1");
            try (Cormorant orm = clerk(server, fixture)) {
                EntityManager em = orm.em().fork();
                Account account = new Account("ursula", 1);
                em.persist(account);
                assertThatThrownBy(em::flush)
                        .isInstanceOf(ReadOnlyException.class)
                        .hasMessageContaining("The server only reads. Write to the primary.");
                assertThat(account.id).isNull();
                assertThat(orm.em().fork().count(Account.class, Filter.all())).isZero();
                root.execute("set global read_only = 0");
                em.flush();
                assertThat(orm.em().fork().count(Account.class, Filter.all())).isEqualTo(1);
            }
        }
    }

    /** As a user without the privilege to write nevertheless. */
    private Cormorant clerk(PrivateServer server, Fixture fixture) {
        return Cormorant.init(config -> {
            database(server.address()).configure(config);
            config.user("clerk")
                    .password("")
                    .dbName(fixture.orm().driver().config().dbName())
                    .entities(Account.class);
        });
    }
}
