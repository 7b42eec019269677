package dev.cormorant.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all scenarios in rounds, so that what else happens on the machine meets all libraries alike, and writes the table.
 *
 * <p>Arguments: how many rounds, and the file whose part between two marks takes the table.
 */
public final class Main {
    private static final String BEGIN = "<!-- results -->";
    private static final String END = "<!-- end of results -->";

    private Main() {}

    /**
     * Measures and writes.
     *
     * @param arguments the number of rounds, the file
     * @throws RunnerException if a benchmark fails
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        Measurements measured = new Measurements();
        for (int round = 1; round <= rounds; round++) {
            for (Scenario scenario : Scenario.all()) {
                for (String library : scenario.libraries()) {
                    System.out.printf("round %d of %d: %s, %s%n", round, rounds, scenario.title(), library);
                    measured.add(scenario, library, new Runner(options(scenario, library)).runSingle());
                }
            }
        }
        String table = ResultTable.of(measured);
        System.out.println();
        System.out.println(table);
        if (arguments.length > 1) {
            write(Path.of(arguments[1]), table, rounds);
        }
    }

    private static Options options(Scenario scenario, String library) {
        var options = new OptionsBuilder()
                .include("^" + scenario.benchmark().replace(".", "\\.") + "$")
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xmx1g")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        return scenario.equals(Scenario.KEPT)
                ? options.build()
                : options.param("library", library).build();
    }

    private static void write(Path file, String table, int rounds) throws IOException {
        String text = Files.readString(file);
        String before = text.substring(0, text.indexOf(BEGIN) + BEGIN.length());
        String after = text.substring(text.indexOf(END));
        String machine = String.format(
                "JDK %s, %d cores, %d rounds; the median of all iterations, in brackets the quartiles.",
                Runtime.version().feature(), Runtime.getRuntime().availableProcessors(), rounds);
        Files.writeString(file, before + "\n" + machine + "\n\n" + table + after);
    }
}
