package dev.cormorant.examples.quickstart;

import dev.cormorant.config.StatementEvent;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The console: headings, steps, tables and the SQL below them, dimmed where the terminal can. */
public final class Screen {
    private static final String MARGIN = "  ";
    private final PrintStream out;
    private final boolean colours;

    /**
     * A screen on a stream.
     *
     * @param out where the text goes
     * @param colours whether it may hold the escape sequences of terminals
     */
    public Screen(PrintStream out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    void title(String text, String remark) {
        out.println();
        out.println(MARGIN + bold(text) + "  " + dim(remark));
    }

    void text(String line) {
        out.println(MARGIN + line);
    }

    void blank() {
        out.println();
    }

    /** Says what is being done, and once it is done, what came of it. */
    void step(String what, Step step) {
        long start = System.nanoTime();
        out.print(MARGIN + String.format(Locale.ROOT, "%-9s ", what));
        out.flush();
        String result = "stopped";
        try {
            result = step.run();
        } finally {
            out.println(result + "  " + dim(text(Duration.ofNanos(System.nanoTime() - start))));
        }
    }

    /** Something that takes a moment and tells its result. */
    interface Step {
        String run();
    }

    void table(Table table) {
        table.lines().forEach(line -> out.println(MARGIN + line));
    }

    void statements(List<StatementEvent> events) {
        Duration total = events.stream().map(StatementEvent::duration).reduce(Duration.ZERO, Duration::plus);
        out.println(MARGIN + dim(count(events.size(), "statement") + ", " + text(total) + " in the database"));
        for (StatementEvent event : events) {
            String mark = "› ";
            for (String line : SqlLayout.lines(event.statement())) {
                out.println(MARGIN + dim(mark + line));
                mark = "  ";
            }
        }
    }

    static String count(long number, String word) {
        String plural = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? word : plural);
    }

    private static String text(Duration duration) {
        return String.format(Locale.ROOT, "%.1f ms", duration.toNanos() / 1e6);
    }

    private String bold(String text) {
        return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private String dim(String text) {
        return colours ? "\u001b[2m" + text + "\u001b[0m" : text;
    }
}
