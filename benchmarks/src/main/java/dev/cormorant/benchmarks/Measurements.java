package dev.cormorant.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** The times of all iterations of all rounds, and what they allocated. */
final class Measurements {
    private record Subject(String benchmark, String library) {}

    private final Map<Subject, List<Double>> micros = new HashMap<>();
    private final Map<Subject, List<Double>> bytes = new HashMap<>();

    void add(Scenario scenario, String library, RunResult result) {
        Subject subject = new Subject(scenario.benchmark(), library);
        for (BenchmarkResult process : result.getBenchmarkResults()) {
            for (IterationResult iteration : process.getIterationResults()) {
                add(micros, subject, iteration.getPrimaryResult().getScore());
            }
        }
        add(
                bytes,
                subject,
                Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                        .getScore());
    }

    private static void add(Map<Subject, List<Double>> all, Subject subject, double value) {
        all.computeIfAbsent(subject, any -> new ArrayList<>()).add(value);
    }

    /** The time below which a part of the iterations stayed: 0.5 gives the median. */
    double micros(Scenario scenario, String library, double part) {
        return quantile(micros, scenario, library, part);
    }

    /** The median of the bytes that one operation allocated. */
    double bytes(Scenario scenario, String library) {
        return quantile(bytes, scenario, library, 0.5);
    }

    private static double quantile(Map<Subject, List<Double>> all, Scenario scenario, String library, double part) {
        List<Double> values = all.getOrDefault(new Subject(scenario.benchmark(), library), List.of());
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.round(part * (sorted.size() - 1)));
    }
}
