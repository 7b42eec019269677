package dev.cormorant.examples.quickstart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of text in aligned columns between thin lines; numbers stand to the right. */
public final class Table {
    private static final int WIDEST = 60;

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] numeric;

    Table(String... header) {
        this.header = List.of(header);
        this.numeric = new boolean[header.length];
        Arrays.fill(numeric, true);
    }

    Table row(@Nullable Object... cells) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            texts.add(shortened(cells[i] == null ? "–" : cells[i].toString()));
            numeric[i] &= cells[i] == null || cells[i] instanceof Number;
        }
        rows.add(texts);
        return this;
    }

    /** The rows as shown, without the header. */
    public List<List<String>> rows() {
        return List.copyOf(rows);
    }

    private static String shortened(String text) {
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
    }

    List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        lines.add(rule("┌", "┬", "┐", widths));
        lines.add(line(header, widths));
        lines.add(rule("├", "┼", "┤", widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        lines.add(rule("└", "┴", "┘", widths));
        return lines;
    }

    private int[] widths() {
        int[] widths = new int[header.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = header.get(i).length();
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return widths;
    }

    private static String rule(String left, String middle, String right, int[] widths) {
        StringBuilder line = new StringBuilder(left);
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : middle).append("─".repeat(widths[i] + 2));
        }
        return line.append(right).toString();
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder("│");
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - cells.get(i).length());
            line.append(' ')
                    .append(numeric[i] ? padding + cells.get(i) : cells.get(i) + padding)
                    .append(" │");
        }
        return line.toString();
    }
}
