package dev.cormorant.testing.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** As whom the build runs, and how a program is run that refuses to run as root. */
final class Privileges {

    private static final int NOBODY = 65534;

    private Privileges() {}

    /** The number of the user that runs this JVM. */
    static int user() {
        try {
            return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean root() {
        return user() == 0;
    }

    /** The command that runs the same as nobody, if this JVM runs as root. */
    static List<String> dropped(List<String> command) {
        if (!root()) {
            return command;
        }
        List<String> dropped =
                new ArrayList<>(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        dropped.addAll(command);
        return dropped;
    }

    /** Makes a folder that only the server's user can enter. */
    static void createPrivateFolder(Path folder, Path log) throws IOException {
        Files.createDirectory(folder);
        Commands.run(List.of("chmod", "700", folder.toString()), log);
        if (root()) {
            Commands.run(List.of("chown", NOBODY + ":" + NOBODY, folder.toString()), log);
        }
    }
}
