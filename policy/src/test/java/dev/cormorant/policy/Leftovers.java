package dev.cormorant.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what must not stay behind in any file: promises, switched-off tests, mocks and one machine's paths. */
final class Leftovers {

    /** The patterns are written so that this file does not find itself. */
    private static final Map<Pattern, String> PATTERNS = Map.of(
            Pattern.compile("\\b(TO[D]O|FIX[M]E)\\b"), "is a promise: do it or open an issue",
            Pattern.compile("@Dis[a]bled"), "switches a test off: mend it or remove it",
            Pattern.compile("(?i)mock[i]to|easy[m]ock|jmock[i]t"), "is a mock: test against the real thing",
            Pattern.compile("(?<![\\w.:/}])/(home|root|work|opt|tmp|Users)/[\\w.]|[A-Z]:\\\\+Users|/usr/lib/[j]vm"),
                    "is a path of one machine");

    private Leftovers() {}

    static List<String> violations(List<SourceFile> files) {
        Map<String, String> found = new TreeMap<>();
        for (SourceFile file : files) {
            PATTERNS.forEach((pattern, complaint) -> {
                Matcher matcher = pattern.matcher(file.text());
                while (matcher.find()) {
                    found.put(TextPlace.of(file, matcher.start()), matcher.group() + " " + complaint);
                }
            });
        }
        List<String> lines = new ArrayList<>();
        found.forEach((place, complaint) -> lines.add(place + " " + complaint));
        return lines;
    }
}
