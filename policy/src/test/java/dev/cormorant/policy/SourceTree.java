package dev.cormorant.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The project's text files as they stand on disk, read once for all gates. */
final class SourceTree {

    private static final Set<String> HIDDEN_AND_OURS = Set.of(".ci", ".mvn", ".github");
    private static final Set<String> TEXT_ENDINGS = Set.of(
            "java", "md", "xml", "properties", "yml", "yaml", "sh", "txt", "json", "sql", "config", "editorconfig");
    private static final List<SourceFile> ALL = read(root());

    private SourceTree() {}

    /** The folder of the root pom.xml. */
    static Path root() {
        String given = System.getProperty("cormorant.root");
        return given == null ? Path.of("..").toAbsolutePath().normalize() : Path.of(given);
    }

    static List<SourceFile> all() {
        return ALL;
    }

    static List<SourceFile> matching(Predicate<SourceFile> wanted) {
        return ALL.stream().filter(wanted).toList();
    }

    private static List<SourceFile> read(Path root) {
        List<SourceFile> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new Collector(root, files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(files);
    }

    private static boolean isOurs(String folder) {
        return HIDDEN_AND_OURS.contains(folder) || !(folder.startsWith(".") || folder.equals("target"));
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 || TEXT_ENDINGS.contains(name.substring(dot + 1));
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<SourceFile> files;

        Collector(Path root, List<SourceFile> files) {
            this.root = root;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(root) || isOurs(String.valueOf(folder.getFileName()))
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            // In a linked work tree .git is a file that names the machine's folders.
            if (isText(file) && !file.endsWith(".git")) {
                String path = root.relativize(file).toString().replace('\\', '/');
                files.add(new SourceFile(path, Files.readString(file)));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
