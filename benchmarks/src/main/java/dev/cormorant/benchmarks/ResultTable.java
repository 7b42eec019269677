package dev.cormorant.benchmarks;

import static dev.cormorant.benchmarks.Scenario.CORMORANT;
import static dev.cormorant.benchmarks.Scenario.HIBERNATE;
import static dev.cormorant.benchmarks.Scenario.JDBC;
import static dev.cormorant.benchmarks.Scenario.JDBC_KEYS;

import java.util.Locale;

/** Writes measurements as a table that is readable as it is and in Markdown. */
final class ResultTable {
    private final Measurements measured;
    private final StringBuilder text = new StringBuilder();

    private ResultTable(Measurements measured) {
        this.measured = measured;
    }

    static String of(Measurements measured) {
        ResultTable table = new ResultTable(measured);
        table.row("work", "JDBC by hand", "Cormorant", "ratio", "bound", "Hibernate ORM", "ratio");
        table.row("---", "---", "---", "---", "---", "---", "---");
        table.compare(Scenario.LOAD, Scenario.LOAD.title(), JDBC);
        table.compare(Scenario.INSERT, Scenario.INSERT.title() + ", batch without keys", JDBC);
        table.compare(Scenario.INSERT, "the same, JDBC reading its keys too", JDBC_KEYS);
        table.share();
        table.compare(Scenario.FIND, Scenario.FIND.title() + ", pool and prepare", JDBC);
        table.kept();
        table.compare(Scenario.UPDATE, Scenario.UPDATE.title(), JDBC);
        table.compare(Scenario.TO_MANY, Scenario.TO_MANY.title(), JDBC);
        table.compare(Scenario.TO_ONE, Scenario.TO_ONE.title(), JDBC);
        table.allocation();
        return table.text.toString();
    }

    private void row(String... cells) {
        int[] widths = {46, 27, 27, 6, 6, 27, 6};
        for (int i = 0; i < widths.length; i++) {
            text.append("| ").append(cells[i]).append(" ".repeat(Math.max(0, widths[i] - cells[i].length()) + 1));
        }
        text.append("|\n");
    }

    private void compare(Scenario scenario, String title, String floor) {
        double least = measured.micros(scenario, floor, 0.5);
        row(
                title,
                time(scenario, floor),
                time(scenario, CORMORANT),
                ratio(measured.micros(scenario, CORMORANT, 0.5) / least),
                scenario.bound() == 0 || !floor.equals(JDBC) ? "" : ratio(scenario.bound()),
                time(scenario, HIBERNATE),
                ratio(measured.micros(scenario, HIBERNATE, 0.5) / least));
    }

    private void share() {
        row(
                Scenario.FLUSH.title() + ", of their load",
                "",
                time(Scenario.FLUSH, CORMORANT),
                share(CORMORANT),
                percent(Scenario.FLUSH.bound()),
                time(Scenario.FLUSH, HIBERNATE),
                share(HIBERNATE));
    }

    private String share(String library) {
        return percent(measured.micros(Scenario.FLUSH, library, 0.5) / measured.micros(Scenario.LOAD, library, 0.5));
    }

    private void kept() {
        double least = measured.micros(Scenario.KEPT, JDBC, 0.5);
        row(
                "the same, JDBC without pool and prepare",
                time(Scenario.KEPT, JDBC),
                time(Scenario.FIND, CORMORANT),
                ratio(measured.micros(Scenario.FIND, CORMORANT, 0.5) / least),
                "",
                time(Scenario.FIND, HIBERNATE),
                ratio(measured.micros(Scenario.FIND, HIBERNATE, 0.5) / least));
    }

    private void allocation() {
        double least = measured.bytes(Scenario.LOAD, JDBC);
        row(
                "bytes allocated for each loaded row",
                perRow(JDBC),
                perRow(CORMORANT),
                ratio(measured.bytes(Scenario.LOAD, CORMORANT) / least),
                ratio(2),
                perRow(HIBERNATE),
                ratio(measured.bytes(Scenario.LOAD, HIBERNATE) / least));
    }

    private String perRow(String library) {
        return String.format(Locale.ROOT, "%.0f", measured.bytes(Scenario.LOAD, library) / Database.PEOPLE);
    }

    private String time(Scenario scenario, String library) {
        double median = measured.micros(scenario, library, 0.5);
        double divisor = median >= 1000 ? 1000 : 1;
        return String.format(
                Locale.ROOT,
                "%.2f %s (%.2f to %.2f)",
                median / divisor,
                divisor == 1 ? "µs" : "ms",
                measured.micros(scenario, library, 0.25) / divisor,
                measured.micros(scenario, library, 0.75) / divisor);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f %%", value * 100);
    }
}
