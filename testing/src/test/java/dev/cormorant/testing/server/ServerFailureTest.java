package dev.cormorant.testing.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerFailureTest {

    /** The real server, told something that it does not know. */
    @Test
    void aServerThatDoesNotStartIsAFailureWithItsLastWords() {
        PostgresEngine engine =
                new PostgresEngine("Broken", new PostgresArchive(), "bin", List.of("no_such_setting=1"));
        Kind kind = new Kind("broken", "CORMORANT_TEST_BROKEN_URL", 5432, engine);

        assertThatThrownBy(() -> new SharedServers(Map.of()).get(kind))
                .isInstanceOf(ServerFailure.class)
                .hasMessageStartingWith(
                        "Broken for the tests could not be started: The server does not run: it ended with code 1.")
                .hasMessageContaining("unrecognized configuration parameter \"no_such_setting\"")
                .hasMessageEndingWith(
                        "Set CORMORANT_TEST_BROKEN_URL to the JDBC URL of a server of your own, or mend the cause.");
    }
}
