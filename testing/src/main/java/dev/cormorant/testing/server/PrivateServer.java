package dev.cormorant.testing.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/** A server of one test alone, which the test may kill. */
public final class PrivateServer implements AutoCloseable {

    private final Kind kind;
    private final Build build;
    private final Installed installed;
    private final ServerFolder folder;
    private ServerProcess process;

    private PrivateServer(Kind kind, Build build, Installed installed, ServerFolder folder) throws IOException {
        this.kind = kind;
        this.build = build;
        this.installed = installed;
        this.folder = folder;
        this.process = ServerProcess.start(installed, folder, build);
    }

    static PrivateServer start(Kind kind) {
        return SharedServers.explaining(kind, () -> {
            Build build = Build.current();
            Installed installed = Installed.in(build, kind.engine());
            Path root = build.folder().resolve(kind.name() + "-" + UUID.randomUUID());
            ServerFolder folder = new ServerFolder(root);
            SharedServers.prepare(installed, folder);
            return new PrivateServer(kind, build, installed, folder);
        });
    }

    /**
     * Where the server is reached; the same after a restart.
     *
     * @return the address
     */
    public TestServer address() {
        return SharedServers.server(kind.engine(), process.port());
    }

    /** Ends the server at once, as a loss of power does; committed data survives. */
    public void kill() {
        process.kill();
    }

    /** Starts the server again on the same port, after it was killed. */
    public void restart() {
        process = SharedServers.explaining(kind, () -> ServerProcess.start(installed, folder, build, process.port()));
    }

    /** Ends the server and deletes its data. */
    @Override
    public void close() {
        process.kill();
        SharedServers.explaining(kind, () -> {
            Folders.delete(folder.root());
            return folder;
        });
    }
}
