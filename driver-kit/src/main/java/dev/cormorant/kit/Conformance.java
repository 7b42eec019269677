package dev.cormorant.kit;

import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.spec.DatabaseSpec;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each specification its database, leaves out what needs more than the driver declares, and makes the report at the
 * end.
 */
final class Conformance implements ExecutionCondition, BeforeAllCallback, AfterAllCallback {
    /** The run that a test, a specification or the test class around it belongs to. */
    static @Nullable ConformanceRun run(ExtensionContext context) {
        Optional<ExtensionContext> current = Optional.of(context);
        while (current.isPresent()) {
            if (current.get().getTestInstance().orElse(null) instanceof DriverConformance test) {
                return test.run();
            }
            current = current.get().getParent();
        }
        return null;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        ConformanceRun run = run(context);
        Needs needs = context.getElement()
                .map(element -> element.getAnnotation(Needs.class))
                .orElse(null);
        if (run == null || needs == null) {
            return ConditionEvaluationResult.enabled("nothing is needed");
        }
        List<String> missing = Capabilities.missing(needs.value(), run.declared());
        return missing.isEmpty()
                ? ConditionEvaluationResult.enabled("the driver declares " + String.join(", ", needs.value()))
                : leftOut(run, context, "the driver does not declare " + String.join(", ", missing));
    }

    private static ConditionEvaluationResult leftOut(ConformanceRun run, ExtensionContext context, String reason) {
        if (context.getTestMethod().isEmpty()) {
            Class<?> spec = context.getRequiredTestClass();
            run.tally(Specifications.name(spec))
                    .leftOut(Specifications.cases(spec).size());
        }
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        ConformanceRun run = run(context);
        if (run != null && context.getRequiredTestInstance() instanceof DatabaseSpec spec) {
            spec.runOn(run::database, run);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        ConformanceRun run = run(context);
        if (run != null && context.getRequiredTestInstance() instanceof DriverConformance test) {
            test.report(new ReportMaker(run).report());
        } else if (run != null) {
            refuseNeedless(run, context.getRequiredTestClass());
        }
    }

    private static void refuseNeedless(ConformanceRun run, Class<?> spec) {
        for (Exclusion one : run.needless(spec)) {
            throw new AssertionError(one.target() + " is excluded (" + one.kind() + ": " + one.reason()
                    + "), but it works. Remove the exclusion.");
        }
    }
}
