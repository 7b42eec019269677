package dev.cormorant.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The unpacked programs, kept for later builds: each is there as a whole or not at all. */
final class SoftwareCache {

    /** Names another folder for the cache. */
    static final String VARIABLE = "CORMORANT_TEST_SERVERS_CACHE";

    private final Path folder;

    SoftwareCache(Path folder) {
        this.folder = folder;
    }

    /** The cache of the user who runs the build. */
    static SoftwareCache ofUser() {
        String given = System.getenv(VARIABLE);
        return new SoftwareCache(
                given == null
                        ? Path.of(System.getProperty("user.home"), ".cache", "cormorant-test-servers")
                        : Path.of(given));
    }

    /** The folder with the programs; the first build fetches them while others wait. */
    Path installed(Software software) throws IOException {
        Path place = folder.resolve(software.id());
        return Files.exists(place)
                ? place
                : Locks.locked(folder.resolve(software.id() + ".lock"), () -> install(software, place));
    }

    private Path install(Software software, Path place) throws IOException {
        if (Files.exists(place)) {
            return place;
        }
        Path part = place.resolveSibling(software.id() + ".part");
        Folders.delete(part);
        Path content = Files.createDirectories(part.resolve("content"));
        software.install(content, Files.createDirectory(part.resolve("working")));
        Files.move(content, place, StandardCopyOption.ATOMIC_MOVE);
        Folders.delete(part);
        return place;
    }
}
