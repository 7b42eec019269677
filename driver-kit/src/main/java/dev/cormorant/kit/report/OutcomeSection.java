package dev.cormorant.kit.report;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What came out of each specification, and what is to know about failures and exclusions. */
final class OutcomeSection {
    private final Markup page;
    private final List<DriverReport> reports;

    OutcomeSection(Markup page, List<DriverReport> reports) {
        this.page = page;
        this.reports = reports;
    }

    void write() {
        specifications();
        for (DriverReport report : reports) {
            if (!report.exclusions().isEmpty() || report.failed() > 0) {
                page.raw("<details open>").element("summary", report.title()).raw("<ul class=\"notes\">");
                report.exclusions().forEach(this::note);
                report.specifications().forEach(this::note);
                page.raw("</ul></details>");
            }
        }
    }

    private void specifications() {
        DriverTable table = new DriverTable(page, reports);
        table.open("Specifications", "How many cases passed, and how many did not.", "Specification");
        TreeSet<String> names = reports.stream()
                .flatMap(report -> report.specifications().stream())
                .map(SpecificationResult::name)
                .collect(Collectors.toCollection(TreeSet::new));
        names.forEach(name -> table.row(name.replaceFirst("Spec$", ""), "", report -> outcome(report, name)));
        table.close();
    }

    private static String outcome(DriverReport report, String name) {
        return report.specifications().stream()
                .filter(result -> result.name().equals(name))
                .findFirst()
                .map(OutcomeSection::outcome)
                .orElse(DriverTable.mark("unknown", "?"));
    }

    private static String outcome(SpecificationResult result) {
        if (!result.failures().isEmpty()) {
            return result.passed() + " "
                    + DriverTable.mark("failed", result.failures().size() + " failed");
        }
        return result.passed() == 0 ? DriverTable.mark("absent", "left out") : String.valueOf(result.passed());
    }

    private void note(ExclusionResult one) {
        page.element(
                "li",
                "Excluded (" + one.kind() + "): " + one.target() + ". " + one.reason() + " " + one.failures()
                        + " cases failed as expected.");
    }

    private void note(SpecificationResult result) {
        for (String failure : result.failures()) {
            page.raw("<li>" + DriverTable.mark("failed", result.name()) + "<pre>")
                    .said(failure)
                    .raw("</pre></li>");
        }
    }
}
