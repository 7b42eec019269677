package dev.cormorant.kit;

import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Capability;
import dev.cormorant.kit.report.CapabilityResult;
import dev.cormorant.kit.report.CapabilityResult.State;
import dev.cormorant.kit.report.DriverReport;
import dev.cormorant.kit.report.ExclusionResult;
import dev.cormorant.kit.spec.CapabilitySpec;
import java.util.List;
import java.util.Set;

/** Makes a report out of a run. */
final class ReportMaker {
    private final ConformanceRun run;
    private final Tally probes;

    ReportMaker(ConformanceRun run) {
        this.run = run;
        this.probes = run.tally(CapabilitySpec.class.getSimpleName());
    }

    DriverReport report() {
        return new DriverReport(
                run.title(),
                run.driver(),
                run.millis(),
                Capabilities.all().stream().map(this::result).toList(),
                run.tallies().stream().map(Tally::result).toList(),
                exclusions());
    }

    private CapabilityResult result(Capability capability) {
        return new CapabilityResult(
                capability.id(), capability.meaning(), capability.declaration().method(), state(capability.id()));
    }

    private State state(String id) {
        if (probes.hasFailed(id)) {
            return State.BROKEN;
        }
        if (!probes.hasPassed(id)) {
            return State.UNKNOWN;
        }
        Set<String> declared = run.declared();
        return declared.contains(id) ? State.PROVEN : run.isUnused(id) ? State.UNUSED : State.ABSENT;
    }

    private List<ExclusionResult> exclusions() {
        return run.exclusions().stream()
                .map(one -> new ExclusionResult(one.target(), one.kind().name(), one.reason(), run.failures(one)))
                .toList();
    }
}
