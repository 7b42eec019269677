package com.example.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a driver costs its author. */
class DriverSizeTest {
    private static final Path SOURCES =
            Path.of(System.getProperty("cormorant.root"), "examples/driver-duckdb/src/main/java/com/example/duckdb");

    private static long codeLines(Path file) {
        try {
            List<String> lines = Files.readString(file)
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .lines()
                    .toList();
            return lines.stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void allClassesTogetherHaveAtMost250LinesOfCode() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertThat(files.mapToLong(DriverSizeTest::codeLines).sum()).isBetween(100L, 250L);
        }
    }
}
