package dev.cormorant.testing.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TestServersTest {

    private static final Duration MOMENT = Duration.ofSeconds(20);

    @Test
    void postgresqlIsTheNewest() throws SQLException {
        TestServer server = TestServers.postgresql();

        assertThat(Sql.postgresql(server, "show server_version")).startsWith("18.");
        assertThat(Sql.postgresql(server, "show max_connections")).isEqualTo("200");
        assertThat(Sql.postgresql(server, "show server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void thePreviousPostgresqlIsAnOlderMajor() throws SQLException {
        assertThat(Sql.postgresql(TestServers.postgresqlPrevious(), "show server_version"))
                .startsWith("15.");
    }

    @Test
    void mysqlIsMysqlProper() throws SQLException {
        TestServer server = TestServers.mysql();

        assertThat(Sql.mysql(server, "select concat(version(), ' ', @@version_comment)"))
                .startsWith("9.")
                .doesNotContainIgnoringCase("mariadb");
        assertThat(Sql.mysql(server, "select concat(@@max_connections, ' ', @@character_set_server, ' ', @@time_zone)"))
                .isEqualTo("200 utf8mb4 +00:00");
    }

    @Test
    void mariadbHasLongSupport() throws SQLException {
        TestServer server = TestServers.mariadb();

        assertThat(Sql.mariadb(server, "select version()")).startsWith("10.11.").contains("MariaDB");
        assertThat(Sql.mariadb(
                        server, "select concat(@@max_connections, ' ', @@character_set_server, ' ', @@time_zone)"))
                .isEqualTo("200 utf8mb4 +00:00");
    }

    @Test
    void theNewestMariadbIsNewer() throws SQLException {
        assertThat(Sql.mariadb(TestServers.mariadbNewest(), "select version()"))
                .startsWith("11.8.")
                .contains("MariaDB");
    }

    @Test
    void firebirdIsTheThird() throws SQLException {
        TestServer server = TestServers.firebird();

        assertThat(Sql.firebird(
                        server,
                        "select rdb$get_context('SYSTEM', 'ENGINE_VERSION') || ' ' || current_user from rdb$database"))
                .startsWith("3.0.")
                .endsWith(" SYSDBA");
    }

    @Test
    void theSecondCallGivesTheSameServer() {
        assertThat(TestServers.postgresql()).isEqualTo(TestServers.postgresql());
    }

    @Test
    void theStandbyFollowsThePrimaryAndRefusesWrites() throws Exception {
        ReplicatedServers servers = TestServers.postgresqlReplicated();
        Sql.postgresql(servers.primary(), "drop table if exists followed");
        Sql.postgresql(servers.primary(), "create table followed as select 42 as answer");

        assertThat(Eventually.within(MOMENT, () -> hasAnswer(servers.standby())))
                .isTrue();
        assertThatThrownBy(() -> Sql.postgresql(servers.standby(), "create table refused (id int)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("read-only");
    }

    /** The application's user must give the right password, or tests of wrong ones would prove nothing. */
    @Test
    void usersOfPostgresqlNeedTheirPassword() throws SQLException {
        TestServer server = TestServers.postgresql();
        Sql.postgresql(server, "drop role if exists guarded");
        Sql.postgresql(server, "create role guarded login password 'right'");

        assertThat(Sql.postgresql(as(server, "right"), "select current_user")).isEqualTo("guarded");
        assertThatThrownBy(() -> Sql.postgresql(as(server, "wrong"), "select 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void aPrivateServerCanBeKilledAndStartedAgain() throws SQLException {
        try (PrivateServer server = TestServers.privatePostgresql()) {
            assertThat(server.address()).isNotEqualTo(TestServers.postgresql());
            Sql.postgresql(server.address(), "create table kept as select 42 as answer");

            server.kill();
            assertThatThrownBy(() -> Sql.postgresql(server.address(), "select 1"))
                    .isInstanceOf(SQLException.class);

            server.restart();
            assertThat(Sql.postgresql(server.address(), "select answer from kept"))
                    .isEqualTo("42");
        }
    }

    @Test
    void aPrivateMysqlSurvivesAKill() throws SQLException {
        try (PrivateServer server = TestServers.privateMysql()) {
            Sql.mysql(server.address(), "create database kept");
            Sql.mysql(server.address(), "create table kept.entry as select 42 as answer");

            server.kill();
            server.restart();

            assertThat(Sql.mysql(server.address(), "select answer from kept.entry"))
                    .isEqualTo("42");
        }
    }

    @Test
    void aPrivateMariadbSurvivesAKill() throws SQLException {
        try (PrivateServer server = TestServers.privateMariadb()) {
            Sql.mariadb(server.address(), "create database kept");
            Sql.mariadb(server.address(), "create table kept.entry as select 42 as answer");

            server.kill();
            server.restart();

            assertThat(Sql.mariadb(server.address(), "select answer from kept.entry"))
                    .isEqualTo("42");
        }
    }

    private static TestServer as(TestServer server, String password) {
        return new TestServer(server.host(), server.port(), "guarded", password);
    }

    private static boolean hasAnswer(TestServer standby) {
        try {
            return Sql.postgresql(standby, "select answer from followed").equals("42");
        } catch (SQLException e) {
            return false;
        }
    }
}
