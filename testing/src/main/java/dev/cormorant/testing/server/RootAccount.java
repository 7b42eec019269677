package dev.cormorant.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** What MySQL and MariaDB are told alike: root may come from this machine without a password, and a commit need not outlive the machine. */
final class RootAccount {

    private static final String FILE = "init.sql";

    private RootAccount() {}

    static void writeTo(ServerFolder folder) throws IOException {
        Files.writeString(folder.file(FILE), """
            CREATE USER IF NOT EXISTS 'root'@'127.0.0.1' IDENTIFIED BY '';
            GRANT ALL ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;
            """);
    }

    /** The socket lies in the data folder, named without it, for the path of a socket may not be long. */
    static List<String> arguments(ServerFolder folder, int port) {
        return List.of(
                "--init-file=" + folder.file(FILE),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=server.sock",
                "--pid-file=server.pid",
                "--skip-name-resolve",
                "--skip-log-bin",
                "--max-connections=200",
                "--character-set-server=utf8mb4",
                "--innodb-buffer-pool-size=128M",
                "--innodb-flush-log-at-trx-commit=2");
    }
}
