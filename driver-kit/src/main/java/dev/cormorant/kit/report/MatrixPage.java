package dev.cormorant.kit.report;

import dev.cormorant.kit.report.CapabilityResult.State;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** One page that shows all drivers side by side. */
final class MatrixPage {
    private final List<DriverReport> reports;
    private final Markup page = new Markup();

    MatrixPage(List<DriverReport> reports) {
        this.reports = reports;
    }

    String html() {
        page.raw("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>Cormorant drivers</title><style>");
        page.raw(style()).raw("</style></head><body><main>");
        page.element("h1", "What each driver can do");
        page.element(
                "p",
                "Each cell was found out on a live database: the driver kit asked the driver what it declares, and looked"
                        + " whether it is true.");
        cases();
        capabilities();
        new OutcomeSection(page, reports).write();
        return page.raw("</main></body></html>\n").text();
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(MatrixPage.class.getResourceAsStream("page.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style of the page could not be read.", e);
        }
    }

    private void cases() {
        new DriverTable(page, reports)
                .open("Cases", "", "What came out")
                .row("passed", "", report -> String.valueOf(report.passed()))
                .row("failed", "", report -> count("failed", report.failed()))
                .row("failed as an exclusion says", "", report -> count("unused", report.expected()))
                .row("left out", "what they need is not declared", report -> count("absent", report.leftOut()))
                .row("seconds", "", report -> String.format(Locale.ROOT, "%.0f", report.millis() / 1000.0))
                .close();
    }

    private static String count(String kind, long count) {
        return DriverTable.mark(count == 0 ? "absent" : kind, String.valueOf(count));
    }

    private void capabilities() {
        DriverTable table = new DriverTable(page, reports);
        table.open("Capabilities", "Each is declared by one method, and proven by a probe.", "Capability");
        String group = "";
        for (CapabilityResult capability : reports.get(0).capabilities()) {
            String next = capability.id().split("\\.")[0];
            if (!next.equals(group)) {
                table.group(next);
            }
            group = next;
            table.row(capability.id(), capability.meaning(), report -> state(report, capability.id()));
        }
        table.close();
        legend();
    }

    private static String state(DriverReport report, String id) {
        State state = report.capabilities().stream()
                .filter(one -> one.id().equals(id))
                .map(CapabilityResult::state)
                .findFirst()
                .orElse(State.UNKNOWN);
        String word = state.name().toLowerCase(Locale.ROOT);
        return DriverTable.mark(word, state == State.ABSENT ? "no" : state == State.UNKNOWN ? "?" : word);
    }

    private void legend() {
        page.raw("<ul class=\"legend\">");
        explain("proven", "proven", "declared, and the database does it");
        explain("unused", "unused", "not declared, though the database does it");
        explain("broken", "broken", "declared, and it does not work");
        explain("absent", "no", "not declared, and refused by name");
        page.raw("</ul>");
    }

    private void explain(String kind, String word, String meaning) {
        page.raw("<li>" + DriverTable.mark(kind, word) + " ").said(meaning).raw("</li>");
    }
}
