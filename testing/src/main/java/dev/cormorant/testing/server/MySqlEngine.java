package dev.cormorant.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** MySQL out of Debian's unstable suite, the only one that has it. */
final class MySqlEngine implements Engine {

    @Override
    public String title() {
        return "MySQL 9";
    }

    @Override
    public Software software() {
        return new DebianPackages(
                title(),
                "sid",
                List.of("mysql-server-core"),
                List.of("perl", "libperl", "libgdbm", "libdb5", "libc-gconv", "gcc-.*-base"));
    }

    @Override
    public String user() {
        return "root";
    }

    @Override
    public boolean refusesRoot() {
        return false;
    }

    @Override
    public void initialize(Path software, ServerFolder folder) throws IOException {
        Files.createDirectory(folder.data());
        List<String> command = common(software, folder);
        command.add("--initialize-insecure");
        Commands.run(command, folder.log());
        RootAccount.writeTo(folder);
    }

    @Override
    public List<String> command(Path software, ServerFolder folder, int port) {
        List<String> command = common(software, folder);
        command.addAll(RootAccount.arguments(folder, port));
        command.addAll(List.of(
                "--mysqlx=OFF",
                "--innodb-doublewrite=OFF",
                "--performance-schema=OFF",
                "--default-time-zone=+00:00",
                "--innodb-ft-min-token-size=1"));
        return command;
    }

    @Override
    public boolean answers(ServerFolder folder, int port) {
        return Greeting.isSaid(port);
    }

    private static List<String> common(Path software, ServerFolder folder) {
        DebianTree tree = new DebianTree(software);
        List<String> command = new ArrayList<>(tree.program("usr/sbin/mysqld", "usr/lib/x86_64-linux-gnu/libproxy"));
        command.addAll(List.of(
                "--no-defaults",
                "--basedir=" + tree.path("usr"),
                "--plugin-dir=" + tree.path("usr/lib/mysql/plugin"),
                "--lc-messages-dir=" + tree.path("usr/share/mysql"),
                "--character-sets-dir=" + tree.path("usr/share/mysql/charsets"),
                "--datadir=" + folder.data(),
                "--tmpdir=" + folder.root(),
                "--secure-file-priv=",
                "--innodb-redo-log-capacity=33554432"));
        if (Privileges.root()) {
            command.add("--user=root");
        }
        return command;
    }
}
