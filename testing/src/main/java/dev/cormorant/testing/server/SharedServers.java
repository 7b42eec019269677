package dev.cormorant.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The servers of a build: whoever asks first starts one, the others find its address in the build's folder. */
final class SharedServers {

    private static final String HOST = "127.0.0.1";
    private static final String ADDRESS = "port";

    private final Map<String, String> environment;
    private final Map<String, TestServer> known = new ConcurrentHashMap<>();

    SharedServers(Map<String, String> environment) {
        this.environment = environment;
    }

    TestServer get(Kind kind) {
        return known.computeIfAbsent(kind.name(), name -> find(kind));
    }

    private TestServer find(Kind kind) {
        String own = environment.get(kind.variable());
        return own == null
                ? explaining(kind, () -> join(kind))
                : OwnServer.parse(kind.variable(), own).server(kind);
    }

    private static TestServer join(Kind kind) throws IOException {
        Build build = Build.current();
        Installed installed = Installed.in(build, kind.engine());
        ServerFolder folder = new ServerFolder(build.folder().resolve(kind.name()));
        int port = build.locked(
                () -> isRemembered(folder) ? running(installed, folder) : started(installed, folder, build));
        return server(kind.engine(), port);
    }

    /** Another JVM has started it; had it died since, no test could tell why. */
    static int running(Installed installed, ServerFolder folder) throws IOException {
        int port = Integer.parseInt(Files.readString(folder.file(ADDRESS)));
        if (!installed.engine().answers(folder, port)) {
            throw new ServerFailure("It was started for this build and died." + Commands.lastLines(folder.log()));
        }
        return port;
    }

    private static int started(Installed installed, ServerFolder folder, Build build) throws IOException {
        prepare(installed, folder);
        int port = ServerProcess.start(installed, folder, build).port();
        remember(folder, port);
        return port;
    }

    /** An earlier attempt may have failed half way. */
    static void prepare(Installed installed, ServerFolder folder) throws IOException {
        Folders.delete(folder.root());
        Files.createDirectories(folder.root());
        installed.engine().initialize(installed.programs(), folder);
    }

    static boolean isRemembered(ServerFolder folder) {
        return Files.exists(folder.file(ADDRESS));
    }

    static void remember(ServerFolder folder, int port) throws IOException {
        Path part = Files.writeString(folder.file(ADDRESS + ".part"), String.valueOf(port));
        Files.move(part, folder.file(ADDRESS), StandardCopyOption.ATOMIC_MOVE);
    }

    static TestServer server(Engine engine, int port) {
        return new TestServer(HOST, port, engine.user(), engine.password());
    }

    /** What went wrong, and the way out. */
    static <T> T explaining(Kind kind, Locks.Action<T> action) {
        try {
            checkMachine();
            return action.run();
        } catch (IOException | ServerFailure e) {
            throw new ServerFailure(
                    "%s for the tests could not be started: %s Set %s to the JDBC URL of a server of your own, or mend the cause."
                            .formatted(kind.engine().title(), e.getMessage(), kind.variable()),
                    e);
        }
    }

    private static void checkMachine() {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!List.of("Linux amd64", "Linux x86_64").contains(machine)) {
            throw new ServerFailure("The programs are for Linux on x86-64, and this is " + machine + ".");
        }
    }
}
