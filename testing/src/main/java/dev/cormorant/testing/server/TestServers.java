package dev.cormorant.testing.server;

import java.util.List;

/**
 * The database servers that tests run against. Each is started when the first test of a build asks for it, is shared by
 * all modules, and is gone with its data a moment after the build. The first build on a machine fetches the programs.
 *
 * <p>An environment variable per server, a JDBC URL with user and password, points the tests to another one instead. A
 * server that cannot be had is a failure that says why; no test is left out for it.
 */
public final class TestServers {

    private static final PostgresEngine POSTGRESQL_18 =
            new PostgresEngine("PostgreSQL 18", new PostgresArchive(), "bin", List.of());

    private static final Kind POSTGRESQL = new Kind("postgresql", "CORMORANT_TEST_POSTGRESQL_URL", 5432, POSTGRESQL_18);
    private static final Kind POSTGRESQL_PREVIOUS = new Kind(
            "postgresql-previous",
            "CORMORANT_TEST_POSTGRESQL_PREVIOUS_URL",
            5432,
            DebianPostgres.engine("15", "bookworm"));
    private static final Kind MYSQL = new Kind("mysql", "CORMORANT_TEST_MYSQL_URL", 3306, new MySqlEngine());
    private static final Kind MARIADB = new Kind(
            "mariadb", "CORMORANT_TEST_MARIADB_URL", 3306, new MariaDbEngine("MariaDB 10.11", "bookworm", "mysql"));
    private static final Kind MARIADB_NEWEST = new Kind(
            "mariadb-newest",
            "CORMORANT_TEST_MARIADB_NEWEST_URL",
            3306,
            new MariaDbEngine("MariaDB 11.8", "sid", "mariadb"));

    private static final Kind FIREBIRD =
            new Kind("firebird", "CORMORANT_TEST_FIREBIRD_URL", 3050, new FirebirdEngine());

    private static final Kind DOCUMENTDB =
            new Kind("documentdb", "CORMORANT_TEST_DOCUMENTDB_URL", 5432, DocumentDb.engine());

    private static final SharedServers SHARED = new SharedServers(System.getenv());

    private TestServers() {}

    /**
     * The newest PostgreSQL, 18.
     *
     * @return a running server
     */
    public static TestServer postgresql() {
        return SHARED.get(POSTGRESQL);
    }

    /**
     * An older PostgreSQL that is still maintained, 15.
     *
     * @return a running server
     */
    public static TestServer postgresqlPrevious() {
        return SHARED.get(POSTGRESQL_PREVIOUS);
    }

    /**
     * The newest PostgreSQL, with a standby. No environment variable replaces them.
     *
     * @return both, running
     */
    public static ReplicatedServers postgresqlReplicated() {
        return SharedServers.explaining(POSTGRESQL, () -> {
            Build build = Build.current();
            return new ReplicatedPostgres(build, Installed.in(build, POSTGRESQL_18), POSTGRESQL_18).get();
        });
    }

    /**
     * MySQL proper, 9.
     *
     * @return a running server
     */
    public static TestServer mysql() {
        return SHARED.get(MYSQL);
    }

    /**
     * MariaDB with long support, 10.11.
     *
     * @return a running server
     */
    public static TestServer mariadb() {
        return SHARED.get(MARIADB);
    }

    /**
     * The newest MariaDB that can be had, 11.8.
     *
     * @return a running server
     */
    public static TestServer mariadbNewest() {
        return SHARED.get(MARIADB_NEWEST);
    }

    /**
     * Firebird 3. A database is a file there: one that is named without a folder is made in the server's own.
     *
     * @return a running server
     */
    public static TestServer firebird() {
        return SHARED.get(FIREBIRD);
    }

    /**
     * A PostgreSQL with the programs of DocumentDB, on which the extension is not created yet. Documents are reached through
     * the gateway in {@code dev.cormorant.testing.mongo}.
     *
     * @return a running server
     */
    public static TestServer documentdb() {
        return SHARED.get(DOCUMENTDB);
    }

    /**
     * A PostgreSQL 18 of the caller's own, started anew.
     *
     * @return a running server, which the caller closes
     */
    public static PrivateServer privatePostgresql() {
        return PrivateServer.start(POSTGRESQL);
    }

    /**
     * A MySQL 9 of the caller's own, started anew.
     *
     * @return a running server, which the caller closes
     */
    public static PrivateServer privateMysql() {
        return PrivateServer.start(MYSQL);
    }

    /**
     * A MariaDB 10.11 of the caller's own, started anew.
     *
     * @return a running server, which the caller closes
     */
    public static PrivateServer privateMariadb() {
        return PrivateServer.start(MARIADB);
    }
}
