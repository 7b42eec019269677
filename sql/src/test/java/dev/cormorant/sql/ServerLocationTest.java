package dev.cormorant.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.config.PoolOptions;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.error.ValidationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

class ServerLocationTest {
    private static final UrlForm FORM = new UrlForm(List.of("acme", "acmedb"), 1234);
    private static final String SECRET = "s3cr3t";

    private static ConnectionOptions url(String url) {
        return options("", url, "", 0, "", "");
    }

    private static ConnectionOptions options(
            String dbName, String url, String host, int port, String user, String password) {
        return new ConnectionOptions(
                "primary", dbName, url, host, port, user, () -> password, Map.of(), null, PoolOptions.DEFAULT);
    }

    private static ServerLocation at(String url) {
        return ServerLocation.of(url(url), FORM);
    }

    @ParameterizedTest
    @CsvSource({
        "acme://db.example.org:5555/library,       db.example.org:5555, library",
        "jdbc:acme://db.example.org/library,       db.example.org:1234, library",
        "ACMEDB://10.0.0.1/library,                10.0.0.1:1234,       library",
        "acme://[::1]:5555/library,                [::1]:5555,          library",
        "acme://[fe80::1%25eth0]/library,          [fe80::1%eth0]:1234, library",
        "acme:///library,                          localhost:1234,      library",
        "acme://:5555/library,                     localhost:5555,      library",
        "jdbc:acme:library,                        localhost:1234,      library",
        "jdbc:acme:/library,                       localhost:1234,      library",
        "acme://h/my%20books%2F1%2B1%40home,       h:1234,              my books/1+1@home",
        "acme://u:p%40ss%3A%2F@h:1/library?x=1,    h:1,                 library",
        "acme://u:p:with@at@h/library,             h:1234,              library",
    })
    void a_url_is_taken_apart(String url, String server, String database) {
        assertThat(at(url).address()).hasToString(server);
        assertThat(at(url).database()).isEqualTo(database);
    }

    @Test
    void explicit_settings_win_over_the_url() {
        ServerLocation place =
                ServerLocation.of(options("own", "acme://u:p@h:1/library", "::1", 2, "me", "mine"), FORM);
        assertThat(place.addresses()).containsExactly(new ServerAddress("::1", 2));
        assertThat(place.database()).isEqualTo("own");
        assertThat(logins(place)).containsExactly("me", "mine");
        assertThat(ServerLocation.of(options("", "acme://h:1/x", "other", 0, "", ""), FORM)
                        .address())
                .isEqualTo(new ServerAddress("other", 1));
        assertThat(ServerLocation.of(options("", "acme://h:1/x", "", 7, "", ""), FORM)
                        .address())
                .isEqualTo(new ServerAddress("h", 7));
    }

    @ParameterizedTest
    @CsvSource({
        "acme://u%40x:p%3A%2F%25@h/d,          u@x, p:/%",
        "acme://h/d?user=ursula&password=p%26q, ursula, p&q",
        "acme://u:p@h/d?user=no&password=no,   u, p",
    })
    void user_and_password_come_from_the_url(String url, String user, String password) {
        assertThat(logins(at(url))).containsExactly(user, password);
        assertThat(at(url).options(List.of())).isEmpty();
    }

    @Test
    void without_a_user_the_data_source_logs_in_as_it_likes() {
        assertThat(logins(at("acme://h/d"))).isEmpty();
    }

    @Test
    void the_password_is_asked_for_anew_for_each_connection() throws SQLException {
        Iterator<String> passwords = List.of("first", "second").iterator();
        ConnectionOptions options = new ConnectionOptions(
                "primary", "d", "", "h", 0, "u", passwords::next, Map.of(), null, PoolOptions.DEFAULT);
        RecordingSource source = new RecordingSource();
        try (Connection one = ServerLocation.of(options, FORM).login(source).getConnection();
                Connection two = ServerLocation.of(options, FORM).login(source).getConnection()) {
            assertThat(one).isNotSameAs(two);
        }
        assertThat(source.logins).containsExactly("u", "first", "u", "second");
    }

    private static List<String> logins(ServerLocation place) {
        RecordingSource source = new RecordingSource();
        try (Connection connection = place.login(source).getConnection()) {
            assertThat(connection.isClosed()).isFalse();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return source.logins;
    }

    private static final class RecordingSource extends SQLiteDataSource {
        final List<String> logins = new ArrayList<>();

        RecordingSource() {
            setUrl("jdbc:sqlite::memory:");
        }

        @Override
        public SQLiteConnection getConnection(String user, String password) throws SQLException {
            if (user != null) {
                logins.addAll(List.of(user, password));
            }
            return super.getConnection(user, password);
        }
    }

    @Test
    void options_come_from_the_url_and_from_driver_options_which_win() {
        ConnectionOptions options = new ConnectionOptions(
                "primary",
                "",
                "acme://h/d?tls=off&note=a%20b%3Dc&schema=books&flag",
                "",
                0,
                "",
                () -> "",
                Map.of("tls", true),
                null,
                PoolOptions.DEFAULT);
        assertThat(ServerLocation.of(options, FORM).options(List.of("tls", "note", "flag")))
                .isEqualTo(Map.of("tls", "true", "note", "a b=c", "flag", ""));
        assertThatThrownBy(() -> ServerLocation.of(options, FORM).options(List.of("tls", "notes", "flag")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The driver option 'note' is not known. Did you mean 'notes'?");
    }

    @Test
    void the_url_names_the_schema() {
        assertThat(ClientUrl.schema("acme://h/d?x=1&schema=my%20books")).isEqualTo("my books");
        assertThat(ClientUrl.schema("acme://h/d?schemas=1")).isEmpty();
        assertThat(ClientUrl.schema("jdbc:acme:file")).isEmpty();
    }

    @Test
    void several_servers_are_for_drivers_that_take_them() {
        ServerLocation place = at("acme://one,two:2,[::3]:3/d");
        assertThat(place.addresses()).hasToString("[one:1234, two:2, [::3]:3]");
        assertThatThrownBy(place::address)
                .isInstanceOf(ValidationException.class)
                .hasMessage("The clientUrl names 3 servers, but this driver takes one. Name the others as replicas, or "
                        + "give a dataSource of your own.");
    }

    @ParameterizedTest
    @CsvSource({
        "postgres://u:s3cr3t@h/d,        The clientUrl is none of this driver",
        "s3cr3t,                         The clientUrl is none of this driver",
        "acme://u:s3cr3t@h:port/d,       The port of the clientUrl is no number.",
        "acme://u:s3cr3t/x@h/d,          The port of the clientUrl is no number.",
        "acme://u:s3cr3t@h:0/d,          The port is 0",
        "acme://u:s3cr3t@h:99999/d,      The port is 99999",
        "acme://u:s3cr3t%zz@h/d,         The password of the clientUrl has a %",
        "acme://u%:s3cr3t@h/d,           The user of the clientUrl has a %",
        "acme://u:s3cr3t@h/d%1,          The database of the clientUrl has a %",
        "acme://u:s3cr3t@h/d?password=%, The option 'password' of the clientUrl has a %",
        "acme://u:s3cr3t@::1/d,          The clientUrl has a host with several colons.",
        "acme://u:s3cr3t@a b/d,          The host has a character that no host name has.",
    })
    void a_wrong_url_names_the_part_and_never_shows_the_password(String url, String message) {
        assertThatThrownBy(() -> at(url))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining(SECRET);
        assertThat(url(url).toString()).doesNotContain(SECRET);
    }

    @Test
    void a_database_must_be_named_somewhere() {
        assertThatThrownBy(() -> at("acme://h").database())
                .isInstanceOf(ValidationException.class)
                .hasMessage("There is no database for the connection \"primary\". Set dbName, or write it into the "
                        + "clientUrl, as in //host:port/database.");
    }
}
