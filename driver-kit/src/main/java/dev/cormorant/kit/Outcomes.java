package dev.cormorant.kit;

import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestWatcher;
import org.opentest4j.TestAbortedException;

/** Counts what comes out, expects the failures that are excluded, and explains the others. */
final class Outcomes implements InvocationInterceptor, LifecycleMethodExecutionExceptionHandler, TestWatcher {
    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceed(invocation, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceed(invocation, context);
    }

    private static void proceed(Invocation<@Nullable Void> invocation, ExtensionContext context) throws Throwable {
        Exclusion exclusion = exclusion(context);
        try {
            invocation.proceed();
        } catch (Throwable failure) {
            throw judged(context, exclusion, failure);
        }
    }

    private static @Nullable Exclusion exclusion(ExtensionContext context) {
        ConformanceRun run = Conformance.run(context);
        return run == null
                ? null
                : run.exclusion(
                        context.getRequiredTestClass(),
                        context.getTestMethod().map(Method::getName).orElse(null),
                        context.getDisplayName());
    }

    private static Throwable judged(ExtensionContext context, @Nullable Exclusion exclusion, Throwable failure) {
        ConformanceRun run = Conformance.run(context);
        if (run == null || exclusion == null || failure instanceof TestAbortedException) {
            return Explanation.of(failure);
        }
        run.failedAsExpected(exclusion);
        return new TestAbortedException("Fails as expected: " + exclusion.reason(), failure);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw judged(context, exclusion(context), failure);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw judged(context, exclusion(context), failure);
    }

    @Override
    public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw judged(context, exclusion(context), failure);
    }

    private static @Nullable Tally tally(ExtensionContext context) {
        ConformanceRun run = Conformance.run(context);
        return run == null ? null : run.tally(Specifications.name(context.getRequiredTestClass()));
    }

    private static String name(ExtensionContext context) {
        return context.getTestMethod().map(Method::getName).orElse("") + " " + context.getDisplayName();
    }

    @Override
    public void testSuccessful(ExtensionContext context) {
        Tally tally = tally(context);
        if (tally != null) {
            tally.passed(name(context));
        }
    }

    @Override
    public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
        Tally tally = tally(context);
        if (tally != null && cause != null) {
            tally.failed(name(context), cause);
        }
    }

    @Override
    public void testAborted(ExtensionContext context, @Nullable Throwable cause) {
        Tally tally = tally(context);
        if (tally != null) {
            tally.expected();
        }
    }

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        Tally tally = tally(context);
        if (tally != null) {
            tally.leftOut(1);
        }
    }
}
