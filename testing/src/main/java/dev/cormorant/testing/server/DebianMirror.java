package dev.cormorant.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mirror that the machine itself takes its Debian packages from. */
final class DebianMirror {

    private static final Path APT = Path.of("/etc/apt");
    private static final Pattern ADDRESS = Pattern.compile("^[^#]*?(?<![^\\s])([a-z+]+:/\\S*/debian)/?(?:\\s|$)");

    private DebianMirror() {}

    static String ofThisMachine() throws IOException {
        for (Path file : sources()) {
            Optional<String> mirror = in(Files.readAllLines(file));
            if (mirror.isPresent()) {
                return mirror.get();
            }
        }
        throw new ServerFailure("The package sources in " + APT + " name no Debian mirror.");
    }

    /** The first address that ends in /debian, in either form that package sources are written in. */
    static Optional<String> in(List<String> lines) {
        return lines.stream()
                .map(ADDRESS::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    private static List<Path> sources() throws IOException {
        List<Path> files = new ArrayList<>();
        Path main = APT.resolve("sources.list");
        if (Files.exists(main)) {
            files.add(main);
        }
        Path parts = APT.resolve("sources.list.d");
        if (Files.exists(parts)) {
            try (Stream<Path> found = Files.list(parts)) {
                found.sorted().forEach(files::add);
            }
        }
        return files;
    }
}
