package dev.cormorant.docs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of honoured annotations in the guide is the one that mappings are checked against. */
class HonouredTableTest {
    private static final Path CHECKED =
            Path.of("../core/src/main/java/dev/cormorant/metadata/HonouredAnnotations.java");
    private static final Pattern ROW = Pattern.compile("\\| `@(\\w+)` \\| ([^|]*)\\|.*");

    private static Map<String, List<String>> checked() throws IOException {
        Matcher table = Pattern.compile("\"\"\"\\n(.*?)\"\"\"", Pattern.DOTALL).matcher(Files.readString(CHECKED));
        assertThat(table.find()).isTrue();
        Map<String, List<String>> checked = new TreeMap<>();
        for (String line : table.group(1).replace("\\\n", " ").split("\n")) {
            List<String> words = Arrays.asList(line.trim().split("\\s+"));
            if (isOfJakarta(words.get(0))) {
                checked.put(words.get(0), words.subList(1, words.size()));
            }
        }
        return checked;
    }

    private static boolean isOfJakarta(String annotation) {
        try {
            return Class.forName(Entity.class.getPackageName() + "." + annotation)
                    .isAnnotation();
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Map<String, List<String>> shown() throws IOException {
        Map<String, List<String>> shown = new TreeMap<>();
        List<String> rows = Files.readAllLines(Path.of("mapping.md")).stream()
                .dropWhile(line -> !line.startsWith("| annotation | attributes |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        for (String row : rows) {
            Matcher cells = ROW.matcher(row);
            assertThat(cells.matches()).as(row).isTrue();
            String attributes = cells.group(2).replace("`", "").trim();
            shown.put(cells.group(1), attributes.isEmpty() ? List.of() : List.of(attributes.split(", ")));
        }
        return shown;
    }

    @Test
    void theTableHasEveryAnnotationWithItsAttributes() throws IOException {
        assertThat(shown()).isEqualTo(checked()).hasSizeGreaterThan(20);
    }
}
