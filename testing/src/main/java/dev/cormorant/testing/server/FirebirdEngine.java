package dev.cormorant.testing.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Firebird 3 out of Debian. Its places are compiled in, unless it is told that it is still being built: then it looks for
 * all that is its own in one folder. So it needs neither root nor a root directory of its own.
 */
record FirebirdEngine() implements Engine {

    private static final String HOME = "usr/lib/x86_64-linux-gnu/firebird/3.0";
    private static final String SETTINGS = "settings";
    private static final String USERS = "usr/share/firebird/3.0/security.sql";

    /** The server refuses extensions that are links. */
    private static final List<String> OWN_FILES =
            List.of("firebird.msg", "plugins/libEngine12.so", "plugins/libSrp.so", "intl/libfbintl.so");

    private static final List<String> USELESS = List.of("""
            perl libperl libgdbm libdb5 debconf adduser passwd ucf procps lsb-base sensible libsema libsepol libaudit
            libpam libcap-ng sysvinit systemd libsystemd libgmp libattr libacl gcc-.*-base""".split("\\s+"));

    @Override
    public String title() {
        return "Firebird 3.0";
    }

    @Override
    public Software software() {
        return new DebianPackages(title(), "bookworm", List.of("firebird3.0-server"), USELESS);
    }

    @Override
    public String user() {
        return "SYSDBA";
    }

    /** The server takes no user without one. */
    @Override
    public String password() {
        return "masterkey";
    }

    @Override
    public boolean refusesRoot() {
        return false;
    }

    /** Databases that clients name without a folder lie in the data folder. */
    @Override
    public void initialize(Path software, ServerFolder folder) throws IOException {
        for (String name : List.of("data", "plugins", "intl", "locks", "sorted")) {
            Files.createDirectories(folder.file(name));
        }
        DebianTree tree = new DebianTree(software);
        for (String file : OWN_FILES) {
            Files.copy(tree.path(HOME).resolve(file), folder.file(file));
        }
        Files.copy(tree.path("etc/firebird/3.0/fbintl.conf"), folder.file("intl/fbintl.conf"));
        Files.writeString(folder.file("databases.conf"), "security.db = $(dir_secDb)/security3.fdb\n");
        Files.writeString(folder.file(SETTINGS), settings(folder));
        Files.copy(folder.file(SETTINGS), folder.file("firebird.conf"));
        createUsers(tree, folder);
    }

    private static String settings(ServerFolder folder) {
        return """
            RemoteBindAddress = 127.0.0.1
            DatabaseAccess = Restrict %s
            TempDirectories = %s
            AuthServer = Srp
            UserManager = Srp
            DeadlockTimeout = 1
            """.formatted(folder.data(), folder.file("sorted"));
    }

    private void createUsers(DebianTree tree, ServerFolder folder) throws IOException {
        isql(tree, folder, "", """
            create database '%s';
            commit;
            in %s;
            commit;
            """.formatted(folder.file("security3.fdb"), tree.path(USERS)));
        isql(tree, folder, "security.db", """
            create user %s password '%s' using plugin Srp;
            commit;
            """.formatted(user(), password()));
    }

    private void isql(DebianTree tree, ServerFolder folder, String database, String statements) throws IOException {
        Path script = Files.writeString(folder.file("script.sql"), statements);
        List<String> command = new ArrayList<>(environment(folder));
        command.addAll(tree.program("usr/bin/isql-fb"));
        command.addAll(List.of("-bail", "-quiet", "-user", user(), "-input", script.toString(), database));
        command.removeIf(String::isEmpty);
        Commands.run(command, folder.log());
    }

    /** The port is a setting: a port that is an argument is opened to the whole network. */
    @Override
    public List<String> command(Path software, ServerFolder folder, int port) {
        String start = "{ cat \"$1\"; echo RemoteServicePort = \"$2\"; } > \"$3\" && shift 3 && exec \"$@\"";
        List<String> command = new ArrayList<>(List.of("sh", "-c", start, "start"));
        command.addAll(List.of(
                folder.file(SETTINGS).toString(),
                String.valueOf(port),
                folder.file("firebird.conf").toString()));
        command.addAll(environment(folder));
        command.addAll(new DebianTree(software).program("usr/sbin/firebird"));
        command.addAll(List.of("-e", folder.root() + "/"));
        return command;
    }

    private static List<String> environment(ServerFolder folder) {
        return List.of(
                "env",
                "FIREBIRD_BOOT_BUILD=1",
                "FIREBIRD=" + folder.root(),
                "FIREBIRD_MSG=" + folder.root(),
                "FIREBIRD_LOCK=" + folder.file("locks"));
    }

    /** It listens only once it can serve. */
    @Override
    public boolean answers(ServerFolder folder, int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
