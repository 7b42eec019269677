package dev.cormorant.kit.report;

import java.util.List;

/**
 * What one driver did in one run of the kit.
 *
 * @param title how the run is called, such as a database with its version
 * @param driver the class of the driver
 * @param millis how long it took
 * @param capabilities all capabilities in the order of the kit
 * @param specifications what ran, by name
 * @param exclusions what the author expects to fail, and whether it did
 */
public record DriverReport(
        String title,
        String driver,
        long millis,
        List<CapabilityResult> capabilities,
        List<SpecificationResult> specifications,
        List<ExclusionResult> exclusions) {
    /**
     * How many cases passed.
     *
     * @return a count
     */
    public long passed() {
        return specifications.stream().mapToLong(SpecificationResult::passed).sum();
    }

    /**
     * How many cases failed although nobody expected it.
     *
     * @return a count
     */
    public long failed() {
        return specifications.stream().mapToLong(one -> one.failures().size()).sum();
    }

    /**
     * How many cases failed as an exclusion says.
     *
     * @return a count
     */
    public long expected() {
        return specifications.stream().mapToLong(SpecificationResult::expected).sum();
    }

    /**
     * How many cases were left out, because the driver does not declare what they need.
     *
     * @return a count
     */
    public long leftOut() {
        return specifications.stream().mapToLong(SpecificationResult::leftOut).sum();
    }
}
