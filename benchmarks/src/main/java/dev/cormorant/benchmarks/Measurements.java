package dev.cormorant.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** What all rounds measured. Ratios are made within a round, whose processes ran one after the other. */
final class Measurements {
    /** By the clock, and by the processor that worked for the measured thread. */
    enum Watch {
        CLOCK,
        PROCESSOR
    }

    private record Subject(String benchmark, String library) {}

    /** What one operation took in one process: the median of its iterations. */
    private record Round(double micros, double processorMicros, double bytes) {
        double micros(Watch watch) {
            return watch == Watch.CLOCK ? micros : processorMicros;
        }
    }

    private final Map<Subject, List<Round>> rounds = new HashMap<>();

    void add(Scenario scenario, String library, RunResult result) {
        Collection<IterationResult> iterations = new ArrayList<>();
        for (BenchmarkResult process : result.getBenchmarkResults()) {
            iterations.addAll(process.getIterationResults());
        }
        Round round = new Round(
                median(iterations, iteration -> iteration.getPrimaryResult().getScore()),
                median(iterations, Measurements::processorMicros),
                Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                        .getScore());
        rounds.computeIfAbsent(new Subject(scenario.benchmark(), library), any -> new ArrayList<>())
                .add(round);
    }

    private static double processorMicros(IterationResult iteration) {
        double nanos = Objects.requireNonNull(iteration.getSecondaryResults().get("processorNanos"))
                .getScore();
        return nanos / 1000 / iteration.getMetadata().getAllOps();
    }

    private static <X> double median(Collection<X> all, ToDoubleFunction<X> value) {
        double[] sorted = sorted(all, value);
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }

    private static <X> double[] sorted(Collection<X> all, ToDoubleFunction<X> value) {
        double[] values = all.stream().mapToDouble(value).toArray();
        Arrays.sort(values);
        return values;
    }

    private List<Round> of(Scenario scenario, String library) {
        return rounds.getOrDefault(new Subject(scenario.benchmark(), library), List.of());
    }

    /** The times of all rounds, in order of their length. */
    double[] micros(Scenario scenario, String library) {
        return sorted(of(scenario, library), Round::micros);
    }

    /** The median of the bytes that one operation allocated. */
    double bytes(Scenario scenario, String library) {
        return median(of(scenario, library), Round::bytes);
    }

    /** The median of the ratios of all rounds. */
    double ratio(Watch watch, Scenario scenario, String library, Scenario floor, String floorLibrary) {
        List<Round> ours = of(scenario, library);
        List<Round> theirs = of(floor, floorLibrary);
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            ratios.add(ours.get(i).micros(watch) / theirs.get(i).micros(watch));
        }
        return median(ratios, Double::doubleValue);
    }
}
