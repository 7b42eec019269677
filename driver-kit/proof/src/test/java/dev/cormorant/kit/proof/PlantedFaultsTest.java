package dev.cormorant.kit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** How good the kit is: each fault is planted into a good driver, and the whole kit runs on it until it finds something. */
class PlantedFaultsTest {
    private static final LauncherDiscoveryRequest KIT = LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(PlantedConformance.class))
            .configurationParameter("junit.jupiter.execution.timeout.default", "60 s")
            .configurationParameter("junit.jupiter.testclass.order.default", WideFirst.class.getName())
            .build();

    private static List<Supplier<Fault>> faults() {
        return Stream.of(
                        QueryFaults.all(),
                        ValueFaults.all(),
                        WriteFaults.all(),
                        TransactionFaults.all(),
                        ContractFaults.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Which case found it, or nothing. */
    private static String run(Supplier<Fault> fault) {
        FaultyDriver.planted = fault;
        FirstFailure.forget();
        LauncherFactory.create().execute(KIT, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                    FirstFailure.remember(test.getDisplayName());
                }
            }
        });
        return FirstFailure.found();
    }

    @AfterAll
    static void forget() {
        FaultyDriver.planted = null;
    }

    @Test
    void theKitFindsWhatIsPlanted() throws IOException {
        Map<String, String> table = new LinkedHashMap<>();
        System.out.println("| fault | found by |\n|---|---|");
        for (Supplier<Fault> fault : faults()) {
            String name = fault.get().name();
            String found = run(fault);
            table.put(name, found);
            System.out.println("| " + name + " | " + (found.isEmpty() ? "**missed**" : "`" + found + "`") + " |");
        }

        assertThat(table).hasSizeGreaterThanOrEqualTo(40);
        assertThat(table.entrySet().stream().filter(entry -> entry.getValue().isEmpty()))
                .as("faults that the kit missed")
                .hasSizeLessThanOrEqualTo(2);
        String page = Files.readString(Path.of(System.getProperty("cormorant.root"), "docs", "driver-kit.md"));
        assertThat(table.keySet())
                .as("the table of the documentation")
                .allSatisfy(name -> assertThat(page).contains("| " + name + " |"));
    }

    @Test
    void controlAGoodDriverPasses() {
        assertThat(run(() -> new Fault("none") {})).isEmpty();
    }
}
