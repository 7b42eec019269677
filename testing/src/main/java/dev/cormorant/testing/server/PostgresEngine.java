package dev.cormorant.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * PostgreSQL, of whatever version and source.
 *
 * @param title the name with the version
 * @param software where it comes from
 * @param programs the folder of its programs in the software
 * @param settings what this server is told besides the settings of all
 */
record PostgresEngine(String title, Software software, String programs, List<String> settings) implements Engine {

    /** Tests log in as the owner without a password; whoever they create needs one, so that a wrong one can be tried. */
    private static final String ACCESS = """
        host all,replication postgres 127.0.0.1/32 trust
        host all all 127.0.0.1/32 scram-sha-256
        """;

    private static final int STATUS = 7;
    private static final Set<String> READY = Set.of("ready", "standby");

    /** A commit reaches the operating system, so it outlives the death of the server, not that of the machine. */
    private static final List<String> COMMON = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "dynamic_shared_memory_type=mmap",
            "shared_buffers=64MB",
            "max_connections=200",
            "max_locks_per_transaction=256",
            "wal_level=replica",
            "fsync=off",
            "full_page_writes=off",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC");

    @Override
    public String user() {
        return "postgres";
    }

    @Override
    public boolean refusesRoot() {
        return true;
    }

    @Override
    public void initialize(Path software, ServerFolder folder) throws IOException {
        Privileges.createPrivateFolder(folder.data(), folder.log());
        List<String> command = List.of(
                program(software, "initdb"),
                "--pgdata=" + folder.data(),
                "--username=" + user(),
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--no-sync");
        Commands.run(Privileges.dropped(command), folder.log());
        Files.writeString(folder.data().resolve("pg_hba.conf"), ACCESS);
    }

    @Override
    public List<String> command(Path software, ServerFolder folder, int port) {
        List<String> command = new ArrayList<>(List.of(program(software, "postgres"), "-D", folder.data() + "/"));
        command.addAll(List.of("-c", "port=" + port));
        for (List<String> some : List.of(COMMON, settings)) {
            some.forEach(setting -> command.addAll(List.of("-c", setting)));
        }
        return Privileges.dropped(command);
    }

    /** The server itself writes into this file how far it is; one that was killed leaves it behind. */
    @Override
    public boolean answers(ServerFolder folder, int port) {
        try {
            List<String> lines = Files.readAllLines(folder.data().resolve("postmaster.pid"));
            return lines.size() > STATUS
                    && Files.exists(Path.of("/proc", lines.get(0)))
                    && READY.contains(lines.get(STATUS).strip());
        } catch (IOException e) {
            return false;
        }
    }

    /** The same with more settings. */
    PostgresEngine with(List<String> more) {
        return new PostgresEngine(title, software, programs, more);
    }

    private String program(Path software, String name) {
        return software.resolve(programs).resolve(name).toString();
    }
}
