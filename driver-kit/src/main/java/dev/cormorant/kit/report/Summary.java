package dev.cormorant.kit.report;

import dev.cormorant.kit.report.CapabilityResult.State;
import java.util.List;
import java.util.Locale;

/** A report as a few lines of text. */
public final class Summary {
    private final DriverReport report;

    /**
     * Sums a report up.
     *
     * @param report the report
     */
    public Summary(DriverReport report) {
        this.report = report;
    }

    /**
     * The lines.
     *
     * @return text that ends in a line break
     */
    public String text() {
        StringBuilder out = new StringBuilder();
        line(out, "Cormorant driver kit: %s", report.title());
        line(
                out,
                "  cases         %d passed, %d failed, %d failed as expected, %d left out, in %.1f s",
                report.passed(),
                report.failed(),
                report.expected(),
                report.leftOut(),
                report.millis() / 1000.0);
        capabilities(out, "proven", State.PROVEN);
        capabilities(out, "broken", State.BROKEN);
        capabilities(out, "unused", State.UNUSED);
        capabilities(out, "absent", State.ABSENT);
        report.exclusions()
                .forEach(one -> line(out, "  excluded      %s: %s (%s)", one.target(), one.reason(), one.kind()));
        return out.toString();
    }

    private void capabilities(StringBuilder out, String word, State state) {
        List<String> ids = report.capabilities().stream()
                .filter(one -> one.state() == state)
                .map(CapabilityResult::id)
                .toList();
        if (!ids.isEmpty()) {
            line(out, "  %-13s %d: %s", word, ids.size(), String.join(" ", ids));
        }
    }

    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
