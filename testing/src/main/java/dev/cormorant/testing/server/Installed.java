package dev.cormorant.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A database system whose programs are on this machine, where the user that will run them can read them. */
record Installed(Engine engine, Path programs) {

    /**
     * The cache of root is in a folder that only root can enter; a server that refuses to run as root gets a copy in the
     * build's folder.
     */
    static Installed in(Build build, Engine engine) throws IOException {
        Path cached = SoftwareCache.ofUser().installed(engine.software());
        if (!(engine.refusesRoot() && Privileges.root())) {
            return new Installed(engine, cached);
        }
        Path copy = build.folder().resolve("programs").resolve(cached.getFileName());
        build.locked(() -> Files.exists(copy) ? copy : copied(cached, copy));
        return new Installed(engine, copy);
    }

    /** The same programs, run otherwise. */
    Installed with(Engine other) {
        return new Installed(other, programs);
    }

    private static Path copied(Path from, Path to) throws IOException {
        Path part = to.resolveSibling(to.getFileName() + ".part");
        Files.createDirectories(to.getParent());
        Folders.copy(from, part, to.resolveSibling("log"));
        return Files.move(part, to);
    }
}
