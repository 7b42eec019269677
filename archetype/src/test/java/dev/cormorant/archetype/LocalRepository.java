package dev.cormorant.archetype;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * What {@code mvn install} leaves behind, in a folder of its own: the artifacts of this build, and links to all others of
 * the repository that the build uses. So nothing that is tried out here is found by another build.
 */
record LocalRepository(Path folder) implements AutoCloseable {
    private static final String GROUP = "dev/cormorant";

    /** The modules that a driver and its tests need, by their folders. */
    private static final Map<String, String> ARTIFACTS = Map.of(
            "core", "cormorant-core",
            "sql", "cormorant-sql",
            "jackson", "cormorant-jackson",
            "driver-kit", "cormorant-driver-kit",
            "archetype", "cormorant-driver-archetype");

    static LocalRepository of(Build build, Path folder) throws IOException {
        Path group = Files.createDirectories(folder.resolve(GROUP));
        link(build.localRepository(), folder, List.of("dev"));
        link(build.localRepository().resolve("dev"), folder.resolve("dev"), List.of("cormorant"));
        install(group, "cormorant-parent", build, build.root());
        for (Map.Entry<String, String> artifact : ARTIFACTS.entrySet()) {
            Path module = build.root().resolve(artifact.getKey());
            Path jar = install(group, artifact.getValue(), build, module)
                    .resolveSibling(artifact.getValue() + "-" + build.version() + ".jar");
            pack(module.resolve("target/classes"), jar);
        }
        return new LocalRepository(folder);
    }

    /** Takes the links away, so that whoever deletes the folder meets nothing of the other repository. */
    @Override
    public void close() throws IOException {
        for (Path place : List.of(folder, folder.resolve("dev"))) {
            try (Stream<Path> entries = Files.list(place)) {
                for (Path link : entries.filter(Files::isSymbolicLink).toList()) {
                    Files.delete(link);
                }
            }
        }
    }

    private static void link(Path from, Path to, List<String> own) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> entries = Files.list(from)) {
            for (Path entry : entries.toList()) {
                String name = entry.getFileName().toString();
                if (Files.isDirectory(entry) && !own.contains(name)) {
                    Files.createSymbolicLink(to.resolve(name), entry.toAbsolutePath());
                }
            }
        }
    }

    private static Path install(Path group, String artifact, Build build, Path module) throws IOException {
        Path place = Files.createDirectories(group.resolve(artifact).resolve(build.version()));
        Path pom = place.resolve(artifact + "-" + build.version() + ".pom");
        return Files.copy(module.resolve("pom.xml"), pom);
    }

    private static void pack(Path classes, Path jar) {
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        int code =
                tool.run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        if (code != 0) {
            throw new IllegalStateException(classes + " could not be packed.");
        }
    }
}
