package dev.cormorant.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about errors has each exception that users may meet, and no other. */
class ErrorsTableTest {
    private static final List<Path> SOURCES =
            List.of(Path.of("../core/src/main/java"), Path.of("../jackson/src/main/java"));
    private static final Pattern DECLARED =
            Pattern.compile("public (?:final )?class (\\w+Exception) extends \\w+Exception");
    private static final Pattern ROW =
            Pattern.compile("^\\| (`\\w+Exception`(?:, `\\w+Exception`)*) \\|", Pattern.MULTILINE);

    private static Set<String> declared() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path source : SOURCES) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.filter(one -> one.toString().endsWith("Exception.java"))
                        .toList()) {
                    Matcher type = DECLARED.matcher(Files.readString(file));
                    if (type.find()) {
                        names.add(type.group(1));
                    }
                }
            }
        }
        return names;
    }

    private static Set<String> shown() throws IOException {
        Set<String> names = new TreeSet<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("errors.md")));
        while (row.find()) {
            names.addAll(List.of(row.group(1).replace("`", "").split(", ")));
        }
        return names;
    }

    @Test
    void thePageHasEveryException() throws IOException {
        Set<String> declared = declared();
        declared.remove("DriverException");

        assertThat(shown()).isEqualTo(declared).hasSizeGreaterThan(20);
    }
}
