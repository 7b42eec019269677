package dev.cormorant.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** A primary and a standby of PostgreSQL, which begin as copies of each other. */
final class ReplicatedPostgres {

    private final Build build;
    private final Installed installed;
    private final PostgresEngine engine;
    private final ServerFolder primary;
    private final ServerFolder standby;

    ReplicatedPostgres(Build build, Installed installed, PostgresEngine engine) {
        this.build = build;
        this.installed = installed;
        this.engine = engine;
        this.primary = new ServerFolder(build.folder().resolve("postgresql-primary"));
        this.standby = new ServerFolder(build.folder().resolve("postgresql-standby"));
    }

    /** Starts both, or finds them if another JVM of the build has. */
    ReplicatedServers get() throws IOException {
        return build.locked(() -> {
            if (!SharedServers.isRemembered(standby)) {
                start();
            }
            return new ReplicatedServers(
                    SharedServers.server(engine, SharedServers.running(installed, primary)),
                    SharedServers.server(engine, SharedServers.running(installed, standby)));
        });
    }

    private void start() throws IOException {
        SharedServers.prepare(installed, primary);
        Folders.delete(standby.root());
        Folders.copy(primary.root(), standby.root(), primary.log());
        Files.createFile(standby.data().resolve("standby.signal"));
        int port = ServerProcess.start(installed, primary, build).port();
        Engine follower = engine.with(List.of("primary_conninfo=host=127.0.0.1 port=" + port + " user=" + engine.user()
                + " application_name=standby"));
        int second =
                ServerProcess.start(installed.with(follower), standby, build).port();
        SharedServers.remember(primary, port);
        SharedServers.remember(standby, second);
    }
}
