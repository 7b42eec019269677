package dev.cormorant.archetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A driver that somebody compiled against an earlier Cormorant runs on this one as it is. */
class EarlierDriverTest {
    private static final Build BUILD = Build.current();
    private static final String REPORT = "cormorant.report";
    private static final String DEPENDENCY = "dev/cormorant/driver/DriverDependency.java";

    @TempDir
    Path folder;

    private String reports;

    /** The page of the build is about today's drivers. */
    @BeforeEach
    void reportElsewhere() {
        reports = System.getProperty(REPORT, "target/cormorant-report");
        System.setProperty(REPORT, folder.resolve("report").toString());
    }

    @AfterEach
    void reportAsBefore() {
        System.setProperty(REPORT, reports);
    }

    @Test
    void aDriverThatWasCompiledEarlierPassesTheWholeKit() throws Exception {
        try (EarlierDriver driver = EarlierDriver.on(BUILD)) {
            TestExecutionSummary summary = driver.run(selectClass(driver.loadClass(EarlierDriver.TEST)));

            assertThat(failuresOf(summary)).isEmpty();
            assertThat(summary.getTestsSucceededCount()).isGreaterThan(600);
        }
    }

    @Test
    void controlAMemberThatIsGoneIsFound() throws Exception {
        Path changed = withAnotherComponent();
        try (EarlierDriver driver = EarlierDriver.on(BUILD, changed)) {
            Class<?> values = driver.loadClass("dev.cormorant.kit.DriverConformance$Scalars");
            TestExecutionSummary summary =
                    driver.run(selectNestedClass(List.of(driver.loadClass(EarlierDriver.TEST)), values));

            assertThat(failuresOf(summary)).contains("NoSuchMethodError", "DriverDependency");
        }
    }

    /** As if the record had got another component, which changes its constructor. */
    private Path withAnotherComponent() throws Exception {
        String source =
                Files.readString(BUILD.root().resolve("core/src/main/java").resolve(DEPENDENCY));
        Path changed = folder.resolve("DriverDependency.java");
        Files.writeString(changed, source.replace("String className)", "String className, int version)"));
        int code = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.toString(), "-proc:none", changed.toString());
        assertThat(code).isZero();
        return folder;
    }

    private static String failuresOf(TestExecutionSummary summary) {
        StringWriter failures = new StringWriter();
        summary.printFailuresTo(new PrintWriter(failures), 5);
        return failures.toString().strip();
    }
}
