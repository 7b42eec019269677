package dev.cormorant.testing.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * MariaDB out of a Debian suite.
 *
 * @param title the name with the version that the suite has
 * @param suite the Debian release
 * @param prefix what the names of its scripts begin with, and the name of their folder
 */
record MariaDbEngine(String title, String suite, String prefix) implements Engine {

    private static final List<String> SYSTEM_TABLES = List.of(
            "%s_system_tables.sql",
            "%s_performance_tables.sql",
            "%s_system_tables_data.sql",
            "fill_help_tables.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "%s_sys_schema.sql");

    @Override
    public Software software() {
        return new DebianPackages(
                title,
                suite,
                List.of("mariadb-server-core"),
                List.of("perl", "libperl", "debconf", "libc-gconv", "gcc-.*-base"));
    }

    @Override
    public String user() {
        return "root";
    }

    @Override
    public boolean refusesRoot() {
        return false;
    }

    /** The server makes its system tables itself, out of the scripts that come with it. */
    @Override
    public void initialize(Path software, ServerFolder folder) throws IOException {
        Files.createDirectories(folder.data().resolve("mysql"));
        Path script = folder.file("bootstrap.sql");
        writeScript(shared(software), script);
        List<String> command = common(software, folder);
        command.addAll(List.of("--bootstrap", "--skip-grant-tables", "--net-buffer-length=16K", "--silent-startup"));
        Commands.finish(Commands.writingTo(folder.log(), command).redirectInput(script.toFile()), folder.log());
        RootAccount.writeTo(folder);
    }

    @Override
    public List<String> command(Path software, ServerFolder folder, int port) {
        List<String> command = common(software, folder);
        command.addAll(RootAccount.arguments(folder, port));
        command.addAll(List.of("--default-time-zone=+00:00", "--innodb-ft-min-token-size=1"));
        return command;
    }

    @Override
    public boolean answers(ServerFolder folder, int port) {
        return Greeting.isSaid(port);
    }

    private void writeScript(Path shared, Path script) throws IOException {
        try (OutputStream out = Files.newOutputStream(script)) {
            out.write("create database if not exists mysql;\nuse mysql;\nset @auth_root_socket=NULL;\n"
                    .getBytes(StandardCharsets.UTF_8));
            for (String file : SYSTEM_TABLES) {
                Files.copy(shared.resolve(file.formatted(prefix)), out);
            }
        }
    }

    private Path shared(Path software) {
        return software.resolve("usr/share").resolve(prefix);
    }

    private List<String> common(Path software, ServerFolder folder) {
        DebianTree tree = new DebianTree(software);
        List<String> command = new ArrayList<>(tree.program("usr/sbin/mariadbd"));
        command.addAll(List.of(
                "--no-defaults",
                "--basedir=" + tree.path("usr"),
                "--plugin-dir=" + tree.path("usr/lib/mysql/plugin"),
                "--lc-messages-dir=" + shared(software),
                "--character-sets-dir=" + shared(software).resolve("charsets"),
                "--datadir=" + folder.data(),
                "--tmpdir=" + folder.root(),
                "--max-allowed-packet=64M",
                "--innodb-log-file-size=16M"));
        if (Privileges.root()) {
            command.add("--user=root");
        }
        return command;
    }
}
