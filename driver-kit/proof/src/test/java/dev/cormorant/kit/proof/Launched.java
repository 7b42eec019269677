package dev.cormorant.kit.proof;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What came out of a test class that was run by another test. */
final class Launched implements TestExecutionListener {
    private final Map<String, List<String>> messages = new TreeMap<>();

    static Launched whole(Class<?> type) {
        return new Launched(selectClass(type));
    }

    /** One of the nested classes of a conformance class. */
    static Launched part(Class<?> type, String nested) throws ClassNotFoundException {
        Class<?> part = Class.forName("dev.cormorant.kit.DriverConformance$" + nested);
        return new Launched(selectNestedClass(List.of(type), part));
    }

    private Launched(DiscoverySelector selector) {
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selector)
                                .build(),
                        this);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        note(
                result.getStatus().name(),
                test,
                result.getThrowable().map(Throwable::getMessage).orElse(""));
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        note("SKIPPED", test, reason);
    }

    private void note(String status, TestIdentifier test, String message) {
        String name = test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getMethodName())
                .orElse(test.getDisplayName());
        messages.computeIfAbsent(status, key -> new ArrayList<>()).add(name + ": " + message);
    }

    List<String> successful() {
        return messages.getOrDefault("SUCCESSFUL", List.of());
    }

    List<String> failed() {
        return messages.getOrDefault("FAILED", List.of());
    }

    List<String> aborted() {
        return messages.getOrDefault("ABORTED", List.of());
    }

    List<String> skipped() {
        return messages.getOrDefault("SKIPPED", List.of());
    }
}
