package dev.cormorant.testing.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.cormorant.testing.server.TestServer;
import dev.cormorant.testing.server.TestServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.sql.SQLException;

/**
 * Servers that speak MongoDB's protocol, for tests. Neither is MongoDB's own, which the environment variable
 * {@code CORMORANT_TEST_MONGODB_URL} can point to.
 */
public final class MongoServers {

    private static final String VARIABLE = "CORMORANT_TEST_MONGODB_URL";

    private MongoServers() {}

    /**
     * DocumentDB behind this package's gateway, with sessions and transactions; or what the environment variable points
     * to. The engine is started once per build, the gateway once per JVM.
     *
     * @return the connection string
     */
    public static String mongodb() {
        String own = System.getenv(VARIABLE);
        return own == null ? Started.ADDRESS : own;
    }

    /**
     * mongo-java-server with its data in memory: quick, without sessions, transactions, collations and text search.
     *
     * @return the connection string
     */
    public static String inProcess() {
        return InProcess.ADDRESS;
    }

    /** The first caller starts it. */
    private static final class Started {

        static final String ADDRESS = start();

        private static String start() {
            TestServer engine = TestServers.documentdb();
            EngineConnections connections =
                    new EngineConnections(engine.jdbcUrl("postgresql", "postgres"), engine.user());
            try {
                connections.createEngine();
                return "mongodb://127.0.0.1:" + Gateway.start(connections).port() + "/";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException("DocumentDB could not be set up: " + e.getMessage(), e);
            }
        }
    }

    /** The first caller starts it. */
    private static final class InProcess {

        static final String ADDRESS = start();

        private static String start() {
            InetSocketAddress address = new MongoServer(new MemoryBackend()).bind();
            return "mongodb://127.0.0.1:" + address.getPort() + "/";
        }
    }
}
