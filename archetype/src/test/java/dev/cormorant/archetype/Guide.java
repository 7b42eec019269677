package dev.cormorant.archetype;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The commands of a page: the lines that are set in by four blanks. */
final class Guide {
    private static final String INDENT = "    ";

    private Guide() {}

    /** The commands from the first line that begins so, to the end of its block. */
    static List<String> commands(Path page, String beginning) throws IOException {
        return Files.readAllLines(page).stream()
                .dropWhile(line -> !line.startsWith(INDENT + beginning))
                .takeWhile(line -> line.startsWith(INDENT))
                .map(line -> line.substring(INDENT.length()))
                .toList();
    }
}
