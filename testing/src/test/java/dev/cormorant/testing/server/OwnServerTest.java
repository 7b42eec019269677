package dev.cormorant.testing.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnServerTest {

    private static final String VARIABLE = "CORMORANT_TEST_SOME_URL";
    private static final Kind KIND =
            new Kind("some", VARIABLE, 5432, new PostgresEngine("Some", new PostgresArchive(), "bin", List.of()));

    @Test
    void theVariablePointsToAnotherServer() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = socket.getLocalPort();

            assertThat(given("jdbc:postgresql://127.0.0.1:" + port + "/test?user=ada&password=a%26b")
                            .get(KIND))
                    .isEqualTo(new TestServer("127.0.0.1", port, "ada", "a&b"));
            assertThat(given("jdbc:postgresql://127.0.0.1:" + port + "/").get(KIND))
                    .isEqualTo(new TestServer("127.0.0.1", port, "postgres", ""));
        }
    }

    @Test
    void aServerThatIsNotThereIsAFailureThatSaysWhatToDo() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        assertThatThrownBy(() -> given("jdbc:postgresql://127.0.0.1:" + port + "/test?password=secret")
                        .get(KIND))
                .isInstanceOf(ServerFailure.class)
                .hasMessage(VARIABLE + " points to 127.0.0.1, port " + port
                        + ", where nothing answers (Connection refused). Start that server, or unset the variable: "
                        + "then the tests start one.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "postgresql://localhost/",
                "jdbc:postgresql:test",
                "jdbc:x://a b/?password=secret"
            })
    void whatIsNoUrlIsAFailureThatShowsTheForm(String url) {
        assertThatThrownBy(() -> given(url).get(KIND))
                .isInstanceOf(ServerFailure.class)
                .hasMessage(VARIABLE
                        + " is not a JDBC URL such as jdbc:kind://host:port/database?user=name&password=secret.");
    }

    @Test
    void anAddressOfVersionSixKeepsItsBracketsInTheUrlOnly() {
        assertThat(new TestServer("::1", 5432, "ada", "").jdbcUrl("postgresql", "test"))
                .isEqualTo("jdbc:postgresql://[::1]:5432/test");
    }

    private static SharedServers given(String url) {
        return new SharedServers(Map.of(VARIABLE, url));
    }
}
