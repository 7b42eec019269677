package dev.cormorant.kit.report;

import java.util.List;
import java.util.function.Function;

/** A table with a column for each driver. */
final class DriverTable {
    private final Markup page;
    private final List<DriverReport> reports;

    DriverTable(Markup page, List<DriverReport> reports) {
        this.page = page;
        this.reports = reports;
    }

    /** Begins the table. */
    DriverTable open(String title, String note, String first) {
        page.raw("<table><caption>").said(title).element("small", note).raw("</caption><thead><tr>");
        page.element("th", first);
        reports.forEach(report -> page.element("th", report.title()));
        page.raw("</tr></thead><tbody>");
        return this;
    }

    /** A line across all columns. */
    DriverTable group(String name) {
        page.raw("<tr class=\"group\"><th colspan=\"" + (reports.size() + 1) + "\">")
                .said(name)
                .raw("</th></tr>");
        return this;
    }

    DriverTable row(String name, String note, Function<DriverReport, String> cell) {
        page.raw("<tr><th>").said(name);
        if (!note.isEmpty()) {
            page.element("small", note);
        }
        page.raw("</th>");
        reports.forEach(report -> page.raw("<td>" + cell.apply(report) + "</td>"));
        page.raw("</tr>");
        return this;
    }

    void close() {
        page.raw("</tbody></table>");
    }

    /** A word on a coloured ground. */
    static String mark(String kind, String text) {
        return "<span class=\"mark " + kind + "\">" + text + "</span>";
    }
}
