package dev.cormorant.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds databases called by name, in code, strings and comments alike. */
final class VendorNames {

    private static final Pattern DISTINCT = Pattern.compile(
            "postgres|mysql|mariadb|sqlite|duckdb|mongo|oracle|hsqldb|cockroach|firebird|clickhouse|snowflake"
                    + "|sybase|informix|sql ?server|mssql|singlestore|yugabyte|libsql|vertica",
            Pattern.CASE_INSENSITIVE);

    /** Short names count only as words of their own, alone or inside a camel-case name. */
    private static final Pattern SHORT =
            Pattern.compile("(?<![A-Za-z0-9])(h2|H2|db2|DB2|Db2|derby|Derby|tidb|TiDB)(?![a-z0-9])");

    private VendorNames() {}

    static List<String> violations(List<SourceFile> files) {
        List<String> found = new ArrayList<>();
        for (SourceFile file : files) {
            search(DISTINCT, file, found);
            search(SHORT, file, found);
        }
        return found;
    }

    private static void search(Pattern names, SourceFile file, List<String> found) {
        Matcher matcher = names.matcher(file.text());
        while (matcher.find()) {
            found.add(TextPlace.of(file, matcher.start()) + " names " + matcher.group());
        }
    }
}
