package dev.cormorant.policy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The code lines of one driver: its schema is what is needed by its schema helper alone, the rest are its rules. */
record DriverSize(String folder, int rules, int schema) {
    private static final Pattern ENTRY = Pattern.compile("\\w*(?:Driver|Platform|Connection|Provider)");
    private static final String HELPER = "SchemaHelper";

    /** Those of all drivers that have a schema helper, by their folders. */
    static List<DriverSize> of(List<SourceFile> files) {
        Map<String, List<SourceFile>> drivers = new TreeMap<>(files.stream()
                .filter(file -> file.firstFolder().equals("drivers") && file.isMainJava())
                .filter(file -> !file.isPackageDescription())
                .collect(Collectors.groupingBy(DriverSize::driver)));
        List<DriverSize> sizes = new ArrayList<>();
        drivers.forEach((folder, sources) -> {
            if (sources.stream().anyMatch(file -> name(file).endsWith(HELPER))) {
                sizes.add(of(folder, sources));
            }
        });
        return sizes;
    }

    private static DriverSize of(String folder, List<SourceFile> sources) {
        Set<SourceFile> rules = new HashSet<>();
        Deque<SourceFile> next = new ArrayDeque<>(sources.stream()
                .filter(file -> ENTRY.matcher(name(file)).matches())
                .toList());
        while (!next.isEmpty()) {
            SourceFile file = next.pop();
            if (rules.add(file)) {
                sources.stream().filter(other -> needs(file, other)).forEach(next::push);
            }
        }
        List<SourceFile> schema =
                sources.stream().filter(file -> !rules.contains(file)).toList();
        return new DriverSize(folder, lines(rules), lines(schema));
    }

    private static boolean needs(SourceFile file, SourceFile other) {
        return !name(other).endsWith(HELPER)
                && Pattern.compile("\\b" + name(other) + "\\b")
                        .matcher(file.text())
                        .find();
    }

    private static int lines(Iterable<SourceFile> files) {
        int lines = 0;
        for (SourceFile file : files) {
            lines += CodeLines.of(file.text()).cardinality();
        }
        return lines;
    }

    private static String driver(SourceFile file) {
        return file.path().substring(0, file.path().indexOf("/src/"));
    }

    private static String name(SourceFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1).replace(".java", "");
    }

    int all() {
        return rules + schema;
    }

    /** The row of the table. */
    String row() {
        return "| `" + folder + "` | " + rules + " | " + schema + " | " + all() + " |";
    }

    /** Whether a row that was written down still tells about the truth. */
    boolean isTold(String row) {
        List<String> cells = List.of(row.replace(" ", "").split("\\|"));
        return cells.size() == 5
                && cells.get(1).equals("`" + folder + "`")
                && isNear(rules, cells.get(2))
                && isNear(schema, cells.get(3))
                && isNear(all(), cells.get(4));
    }

    private static boolean isNear(int lines, String told) {
        return told.matches("\\d{1,6}") && Math.abs(lines - Integer.parseInt(told)) <= Math.max(10, lines / 10);
    }
}
