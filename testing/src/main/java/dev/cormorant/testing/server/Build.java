package dev.cormorant.testing.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The build that this JVM is part of: its folder, which all its JVMs share, and which is gone soon after its owner. */
final class Build {

    /** Where files are kept in memory. */
    private static final Path MEMORY = Path.of("/dev/shm");

    /** What the servers of a few builds may take. */
    private static final long ROOM = 4L << 30;

    private final Owner owner;
    private final Path folder;

    private Build(Owner owner, Path folder) {
        this.owner = owner;
        this.folder = folder;
    }

    /** The build of this JVM, with a keeper that ends it. */
    static Build current() throws IOException {
        Owner owner = Owner.find();
        Build build = new Build(owner, folder(owner));
        build.locked(() -> {
            build.ensureKeeper();
            return build;
        });
        return build;
    }

    Path folder() {
        return folder;
    }

    /** True until the owner ends; from then on nothing may be started. */
    boolean isAlive() {
        return owner.isAlive();
    }

    <T> T locked(Locks.Action<T> action) throws IOException {
        return Locks.locked(folder.resolve("lock"), action);
    }

    /** In memory if there is room: servers make their files durable many times for each change of a schema. */
    private static Path folder(Owner owner) throws IOException {
        Path inMemory = builds(MEMORY).resolve(owner.name());
        boolean fits = Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ROOM;
        return fits || Files.exists(inMemory)
                ? inMemory
                : builds(Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath())
                        .resolve(owner.name());
    }

    /** One folder per user and per view of the processes, for owners are told by their numbers. */
    private static Path builds(Path place) throws IOException {
        String view =
                Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString().replaceAll("\\D", "");
        return place.resolve("cormorant-test-servers-" + Privileges.user() + "-" + view);
    }

    private void ensureKeeper() throws IOException {
        Path file = folder.resolve("keeper");
        if (Files.exists(file) && isRunning(Files.readString(file))) {
            return;
        }
        ProcessBuilder keeper = Commands.writingTo(
                        folder.resolve("keeper.log"), List.of("setsid", "sh", "-c", script()))
                .redirectInput(Commands.NOTHING);
        keeper.environment().putAll(Map.of("BUILDS", String.valueOf(folder.getParent()), "BUILD", owner.name()));
        Files.writeString(file, String.valueOf(keeper.start().pid()));
    }

    private static boolean isRunning(String pid) {
        return Optional.of(pid)
                .flatMap(text -> ProcessHandle.of(Long.parseLong(text)))
                .filter(ProcessHandle::isAlive)
                .isPresent();
    }

    private static String script() throws IOException {
        try (InputStream script = Build.class.getResourceAsStream("keeper.sh")) {
            if (script == null) {
                throw new ServerFailure("The class path has no keeper.sh beside " + Build.class.getName() + ".");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
