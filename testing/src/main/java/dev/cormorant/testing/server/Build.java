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

    private final Owner owner;
    private final Path folder;

    private Build(Owner owner, Path folder) {
        this.owner = owner;
        this.folder = folder;
    }

    /** The build of this JVM, with a keeper that ends it. */
    static Build current() throws IOException {
        Owner owner = Owner.find();
        Build build = new Build(owner, builds().resolve(owner.name()));
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

    /** One folder per user and per view of the processes, for owners are told by their numbers. */
    private static Path builds() throws IOException {
        String view =
                Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString().replaceAll("\\D", "");
        return Path.of(System.getProperty("java.io.tmpdir"))
                .toAbsolutePath()
                .resolve("cormorant-test-servers-" + Privileges.user() + "-" + view);
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
