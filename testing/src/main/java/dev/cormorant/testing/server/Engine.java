package dev.cormorant.testing.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One database system: where its programs come from, how its data is made, how it is run. */
interface Engine {

    /** The name for people, with the version as far as it is fixed. */
    String title();

    /** What has to be fetched and unpacked to run it. */
    Software software();

    /** The user that may do everything. */
    String user();

    /** That user's password; none unless the server insists on one. */
    default String password() {
        return "";
    }

    /** True if the server refuses to run as root. */
    boolean refusesRoot();

    /** Makes empty data of a server in a folder that exists. */
    void initialize(Path software, ServerFolder folder) throws IOException;

    /** The command that runs the server until it is killed; it names the folder, so that the keeper finds it. */
    List<String> command(Path software, ServerFolder folder, int port);

    /** True once the server takes connections. */
    boolean answers(ServerFolder folder, int port);
}
