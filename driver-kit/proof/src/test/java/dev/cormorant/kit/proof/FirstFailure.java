package dev.cormorant.kit.proof;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Runs nothing more once something failed. */
final class FirstFailure implements ExecutionCondition, TestWatcher {
    private static volatile String found = "";

    static void forget() {
        found = "";
    }

    /** Which case failed, or nothing. */
    static String found() {
        return found;
    }

    static void remember(String name) {
        if (found.isEmpty()) {
            found = name;
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return found.isEmpty()
                ? ConditionEvaluationResult.enabled("nothing is found yet")
                : ConditionEvaluationResult.disabled("found by " + found);
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        remember(context.getRequiredTestClass().getSuperclass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName());
    }
}
