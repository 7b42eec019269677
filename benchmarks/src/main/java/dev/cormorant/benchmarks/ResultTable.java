package dev.cormorant.benchmarks;

import static dev.cormorant.benchmarks.Scenario.CORMORANT;
import static dev.cormorant.benchmarks.Scenario.HIBERNATE;
import static dev.cormorant.benchmarks.Scenario.JDBC;
import static dev.cormorant.benchmarks.Scenario.JDBC_KEYS;

import dev.cormorant.benchmarks.Measurements.Watch;
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
        table.row("work", "JDBC by hand", "Cormorant", "ratio", "processor", "bound", "Hibernate ORM", "ratio");
        table.row("---", "---", "---", "---", "---", "---", "---", "---");
        table.compare(Scenario.LOAD, Scenario.LOAD.title(), Scenario.LOAD, JDBC);
        table.compare(Scenario.INSERT, Scenario.INSERT.title() + ", batch without keys", Scenario.INSERT, JDBC);
        table.compare(Scenario.INSERT, "the same, JDBC reading its keys too", Scenario.INSERT, JDBC_KEYS);
        table.share();
        table.compare(Scenario.FIND, Scenario.FIND.title() + ", pool and prepare", Scenario.FIND, JDBC);
        table.compare(Scenario.FIND, "the same, JDBC without pool and prepare", Scenario.KEPT, JDBC);
        table.compare(Scenario.UPDATE, Scenario.UPDATE.title(), Scenario.UPDATE, JDBC);
        table.compare(Scenario.TO_MANY, Scenario.TO_MANY.title(), Scenario.TO_MANY, JDBC);
        table.compare(Scenario.TO_ONE, Scenario.TO_ONE.title(), Scenario.TO_ONE, JDBC);
        table.allocation();
        return table.text.toString();
    }

    private void row(String... cells) {
        int[] widths = {46, 27, 27, 6, 9, 6, 27, 6};
        for (int i = 0; i < widths.length; i++) {
            text.append("| ").append(cells[i]).append(" ".repeat(Math.max(0, widths[i] - cells[i].length()) + 1));
        }
        text.append("|\n");
    }

    private void compare(Scenario scenario, String title, Scenario floor, String least) {
        boolean isBound = scenario.bound() != 0 && floor.equals(scenario) && least.equals(JDBC);
        row(
                title,
                time(floor, least),
                time(scenario, CORMORANT),
                ratio(measured.ratio(Watch.CLOCK, scenario, CORMORANT, floor, least)),
                ratio(measured.ratio(Watch.PROCESSOR, scenario, CORMORANT, floor, least)),
                isBound ? ratio(scenario.bound()) : "",
                time(scenario, HIBERNATE),
                ratio(measured.ratio(Watch.CLOCK, scenario, HIBERNATE, floor, least)));
    }

    private void share() {
        row(
                Scenario.FLUSH.title() + ", of their load",
                "",
                time(Scenario.FLUSH, CORMORANT),
                share(Watch.CLOCK, CORMORANT),
                share(Watch.PROCESSOR, CORMORANT),
                percent(Scenario.FLUSH.bound()),
                time(Scenario.FLUSH, HIBERNATE),
                share(Watch.CLOCK, HIBERNATE));
    }

    private String share(Watch watch, String library) {
        return percent(measured.ratio(watch, Scenario.FLUSH, library, Scenario.LOAD, library));
    }

    private void allocation() {
        double least = measured.bytes(Scenario.LOAD, JDBC);
        row(
                "bytes allocated for each loaded row",
                perRow(JDBC),
                perRow(CORMORANT),
                ratio(measured.bytes(Scenario.LOAD, CORMORANT) / least),
                "",
                ratio(2),
                perRow(HIBERNATE),
                ratio(measured.bytes(Scenario.LOAD, HIBERNATE) / least));
    }

    private String perRow(String library) {
        return String.format(Locale.ROOT, "%.0f", measured.bytes(Scenario.LOAD, library) / Database.PEOPLE);
    }

    private String time(Scenario scenario, String library) {
        double[] micros = measured.micros(scenario, library);
        if (micros.length == 0) {
            return "";
        }
        double median = micros[micros.length / 2];
        double divisor = median >= 1000 ? 1000 : 1;
        return String.format(
                Locale.ROOT,
                "%.2f %s (%.2f to %.2f)",
                median / divisor,
                divisor == 1 ? "µs" : "ms",
                micros[0] / divisor,
                micros[micros.length - 1] / divisor);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f %%", value * 100);
    }
}
