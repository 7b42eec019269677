package dev.cormorant.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Unpacked Debian packages. Their programs run with the C library that was unpacked with them, whatever the machine's is.
 */
record DebianTree(Path root) {

    private static final String LIBRARIES = "usr/lib/x86_64-linux-gnu";

    /** Prepares an empty folder, where the old places of programs and libraries are links to the new ones. */
    static DebianTree create(Path root) throws IOException {
        for (String name : List.of("lib", "lib64", "bin", "sbin")) {
            Files.createDirectories(root.resolve("usr").resolve(name));
            Files.createSymbolicLink(root.resolve(name), Path.of("usr", name));
        }
        return new DebianTree(root);
    }

    void unpack(Path file, Path log) throws IOException {
        Commands.pipe(
                List.of("dpkg-deb", "--fsys-tarfile", file.toString()),
                List.of(
                        "tar",
                        "-x",
                        "--no-same-owner",
                        "--keep-directory-symlink",
                        "--exclude=./usr/share/doc",
                        "--exclude=./usr/share/man",
                        "-C",
                        root.toString()),
                log);
    }

    Path path(String relative) {
        return root.resolve(relative);
    }

    /** The beginning of a command that runs one of the programs; libraries may lie in further folders. */
    List<String> program(String relative, String... libraryFolders) {
        return List.of(
                path(LIBRARIES + "/ld-linux-x86-64.so.2").toString(),
                "--inhibit-cache",
                "--library-path",
                libraryPath(libraryFolders),
                path(relative).toString());
    }

    /**
     * Replaces a program by a script that runs it, for programs that start each other. All places are found when the script
     * runs, since the tree is moved after it was unpacked.
     */
    void wrap(String relative, String moreLibraries) throws IOException {
        Path script = path(relative);
        Files.move(script, script.resolveSibling(script.getFileName() + ".program"));
        Files.writeString(script, """
            #!/bin/sh
            root=$(dirname "$0")/%1$s
            libraries=${root}%2$s
            exec "$libraries/ld-linux-x86-64.so.2" --inhibit-cache --library-path "$libraries:${root}%3$s" \\
                --argv0 "$0" "$0.program" "$@"
            """.formatted(
                        "../".repeat(Path.of(relative).getNameCount() - 1), LIBRARIES, moreLibraries));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String libraryPath(String... further) {
        StringBuilder joined = new StringBuilder(path(LIBRARIES).toString());
        for (String folder : further) {
            joined.append(':').append(path(folder));
        }
        return joined.toString();
    }
}
