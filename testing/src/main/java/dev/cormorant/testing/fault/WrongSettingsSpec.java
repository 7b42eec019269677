package dev.cormorant.testing.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.Cormorant;
import dev.cormorant.config.PoolOptions;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.ConnectionStatus;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.library.Account;
import dev.cormorant.query.Filter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a user is told who gave a wrong setting: which one it may be, in a typed error, and never a password. */
@Timeout(120)
public abstract class WrongSettingsSpec {
    private static final String SECRET = "s3cr3t";
    private final List<TestDatabase> used = new ArrayList<>();

    /** A database of its own at each call, on a server. */
    protected abstract TestDatabase database();

    /** What is said in the words of the database. */
    protected abstract FaultWords words();

    private Cormorant start(Consumer<ConfigurationBuilder> wrong) {
        return Cormorant.init(config -> {
            TestDatabase database = database();
            database.configure(config);
            used.add(database);
            config.entities(Account.class).pool(PoolOptions.DEFAULT.withAcquireTimeout(Duration.ofSeconds(5)));
            wrong.accept(config);
        });
    }

    @AfterEach
    void discard() {
        used.forEach(TestDatabase::discard);
    }

    private void refused(String message, Consumer<ConfigurationBuilder> wrong) {
        try (Cormorant orm = start(wrong)) {
            assertThat(orm.isConnected()).isFalse();
            assertThatThrownBy(() -> orm.em().fork().count(Account.class, Filter.all()))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageStartingWith("The connection \"primary\" to ")
                    .hasMessageContaining(message)
                    .hasMessageContaining("cannot be opened: ")
                    .hasMessageEndingWith("Check these settings, the password, and whether the server runs and can be "
                            + "reached from here.")
                    .hasMessageNotContaining(SECRET);
            ConnectionStatus status = orm.checkConnection();
            assertThat(status.ok()).isFalse();
            assertThat(status.reason()).contains(message);
            assertThat(orm.isConnected()).isFalse();
        }
    }

    @Test
    void a_wrong_port() throws IOException {
        int unused;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            unused = socket.getLocalPort();
        }
        refused(":" + unused + "/", config -> config.host("127.0.0.1").port(unused));
    }

    @Test
    void a_wrong_host() {
        refused("no-such-host.invalid", config -> config.host("no-such-host.invalid"));
    }

    @Test
    void a_wrong_user() {
        refused(
                "as nobody_of_this_name",
                config -> config.user("nobody_of_this_name").password(SECRET));
    }

    @Test
    void a_wrong_database() {
        refused("no_such_database", config -> config.dbName("no_such_database"));
    }

    @Test
    void a_server_whose_certificate_is_not_trusted() {
        refused("/", config -> words().strictTls().forEach(config::driverOption));
    }

    @Test
    void a_port_on_which_another_server_speaks() throws IOException {
        try (ServerSocket strange = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Link.start("strange-server", () -> hangUp(strange));
            refused("/", config -> config.host("127.0.0.1").port(strange.getLocalPort()));
        }
    }

    private static void hangUp(ServerSocket strange) {
        while (!strange.isClosed()) {
            try (java.net.Socket client = strange.accept()) {
                client.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // The client or the test is done with it.
            }
        }
    }

    @Test
    void an_option_that_nobody_knows() {
        try (Cormorant orm = start(config -> config.driverOption("no_such_option", "x"))) {
            assertThatThrownBy(orm::connect)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageStartingWith("The driver option 'no_such_option' is not known.");
        }
    }

    @Test
    void a_wrong_url_is_refused_at_the_start() {
        assertThatThrownBy(() -> start(config -> config.clientUrl("nowhere://u:" + SECRET + "@h/d")))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("The clientUrl is none of this driver")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void a_hook_that_fails_keeps_the_connection_from_being_used() {
        try (Cormorant orm = start(config -> config.onCreateConnection(java.sql.Connection.class, connection -> {
            throw new IOException("not today");
        }))) {
            assertThatThrownBy(orm::connect)
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("The onCreateConnection hook failed: not today");
        }
        try (Cormorant orm = start(config -> config.onCreateConnection(Account.class, connection -> {}))) {
            assertThatThrownBy(orm::connect)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageStartingWith("The onCreateConnection hook wants a " + Account.class.getName());
        }
    }
}
