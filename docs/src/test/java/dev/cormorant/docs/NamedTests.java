package dev.cormorant.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests that pages name as proofs, held against the sources. */
final class NamedTests {
    /** A class, which may be followed by one of its methods. */
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|Spec))(?:\\.(\\w+))?`");

    private static final String KNOWN_ISSUES = "## Known issues";

    private final Map<String, Path> classes = new TreeMap<>();

    NamedTests(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.getFileName().toString().matches("\\w+(Test|Spec)\\.java"))
                    .forEach(file -> classes.put(file.getFileName().toString().replace(".java", ""), file));
        }
    }

    /** The names in a text to which no test belongs. */
    List<String> missing(String text) throws IOException {
        List<String> missing = new ArrayList<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            Path file = classes.get(named.group(1));
            if (file == null || (named.group(2) != null && !declares(file, named.group(2)))) {
                missing.add(named.group());
            }
        }
        return missing;
    }

    private static boolean declares(Path file, String method) throws IOException {
        return Pattern.compile("\\bvoid " + method + "\\(")
                .matcher(Files.readString(file))
                .find();
    }

    /** The known issues of a page, one row of a table each, that name no method of a test. */
    static List<String> unproven(String page) {
        int start = page.indexOf(KNOWN_ISSUES);
        List<String> rows = start < 0
                ? List.of()
                : page.substring(start)
                        .lines()
                        .filter(line -> line.startsWith("|"))
                        .skip(2)
                        .toList();
        return rows.stream().filter(row -> !namesAMethod(row)).toList();
    }

    /** How many known issues a page tells. */
    static long issues(String page) {
        int start = page.indexOf(KNOWN_ISSUES);
        return start < 0
                ? 0
                : page.substring(start)
                        .lines()
                        .filter(line -> line.startsWith("|"))
                        .skip(2)
                        .count();
    }

    private static boolean namesAMethod(String row) {
        Matcher named = NAMED.matcher(row);
        while (named.find()) {
            if (named.group(2) != null) {
                return true;
            }
        }
        return false;
    }
}
