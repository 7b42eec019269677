package dev.cormorant.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
 * <p>Arguments: how many rounds, the kind of database, and the file whose part between two marks takes the table. The marks
 * name the database and the version of the JDK, so that each has a table of its own.
 */
public final class Main {
    private static final String SECONDS = "benchmarks.seconds";

    private Main() {}

    /**
     * Measures and writes.
     *
     * @param arguments the number of rounds, the database, the file
     * @throws RunnerException if a benchmark fails
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        String database = arguments.length > 1 ? arguments[1] : "sqlite";
        String table = ResultTable.of(measure(rounds, database));
        System.out.println();
        System.out.println(table);
        if (arguments.length > 2) {
            write(Path.of(arguments[2]), database, machine(rounds) + table);
        }
    }

    private static Measurements measure(int rounds, String database) throws RunnerException {
        Measurements measured = new Measurements();
        for (int round = 1; round <= rounds; round++) {
            for (Scenario scenario : Scenario.all()) {
                for (String library : scenario.libraries()) {
                    System.out.printf("round %d of %d: %s, %s%n", round, rounds, scenario.title(), library);
                    Options options = options(scenario, library, database);
                    measured.add(scenario, library, new Runner(options).runSingle());
                }
            }
        }
        return measured;
    }

    private static Options options(Scenario scenario, String library, String database) {
        int seconds = Integer.getInteger(SECONDS, 5);
        var options = new OptionsBuilder()
                .include("^" + scenario.benchmark().replace(".", "\\.") + "$")
                .forks(1)
                .warmupIterations(seconds)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(seconds)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xmx1g", "-D" + Database.KIND + "=" + database)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        return scenario.equals(Scenario.KEPT)
                ? options.build()
                : options.param("library", library).build();
    }

    private static String machine(int rounds) {
        return String.format(
                "JDK %s, %d cores, %d rounds, %s.%n%n",
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                rounds,
                LocalDate.now(ZoneOffset.UTC));
    }

    private static void write(Path file, String database, String result) throws IOException {
        String name =
                "results on " + database + " with JDK " + Runtime.version().feature();
        String begin = "<!-- " + name + " -->\n";
        String end = "<!-- end of " + name + " -->\n";
        String text = Files.readString(file);
        int at = text.indexOf(begin);
        String before = at < 0 ? text + "\n" : text.substring(0, at);
        String after = at < 0 ? "" : text.substring(text.indexOf(end) + end.length());
        Files.writeString(file, before + begin + result + end + after);
    }
}
