package dev.cormorant.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sets one SQL statement in lines that fit the screen, each clause on a line of its own. */
final class SqlLayout {
    private static final int WIDTH = 100;
    private static final Pattern MANY_PARAMETERS = Pattern.compile("\\?(, \\?){4,}");
    private static final Pattern CLAUSE = Pattern.compile(
            "(?<!^delete) (?=from |left join |inner join |where |order by |limit |values |set |on conflict |returning )");

    private SqlLayout() {}

    static List<String> lines(String sql) {
        List<String> lines = new ArrayList<>();
        String shortened = MANY_PARAMETERS.matcher(sql).replaceAll("?, ?, …");
        StringBuilder clause = new StringBuilder();
        for (String part : CLAUSE.split(shortened)) {
            clause.append(clause.isEmpty() ? "" : " ").append(part);
            if (isBalanced(clause)) {
                wrap(clause.toString(), lines);
                clause.setLength(0);
            }
        }
        if (!clause.isEmpty()) {
            wrap(clause.toString(), lines);
        }
        return lines;
    }

    private static boolean isBalanced(CharSequence text) {
        return text.chars().filter(character -> character == '(').count()
                == text.chars().filter(character -> character == ')').count();
    }

    private static void wrap(String clause, List<String> lines) {
        String rest = clause;
        while (rest.length() > WIDTH && rest.lastIndexOf(' ', WIDTH) > 0) {
            int end = rest.lastIndexOf(' ', WIDTH);
            lines.add(rest.substring(0, end));
            rest = "    " + rest.substring(end + 1);
            if (rest.lastIndexOf(' ', WIDTH) < 4) {
                break;
            }
        }
        lines.add(rest);
    }
}
