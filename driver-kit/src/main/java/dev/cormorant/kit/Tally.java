package dev.cormorant.kit;

import dev.cormorant.kit.report.SpecificationResult;
import java.util.ArrayList;
import java.util.List;

/** Counts what came out of one specification. */
final class Tally {
    private final String specification;
    private final List<String> passed = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();
    private int expected;
    private int leftOut;

    Tally(String specification) {
        this.specification = specification;
    }

    String specification() {
        return specification;
    }

    synchronized void passed(String name) {
        passed.add(name);
    }

    synchronized void failed(String name, Throwable failure) {
        failed.add(name + ": " + failure.getMessage());
    }

    synchronized void expected() {
        expected++;
    }

    synchronized void leftOut(int cases) {
        leftOut += cases;
    }

    synchronized boolean hasPassed(String name) {
        return passed.stream().anyMatch(one -> one.endsWith(" " + name));
    }

    synchronized boolean hasFailed(String name) {
        return failed.stream().anyMatch(one -> one.contains(" " + name + ":"));
    }

    synchronized SpecificationResult result() {
        return new SpecificationResult(specification, passed.size(), List.copyOf(failed), expected, leftOut);
    }
}
