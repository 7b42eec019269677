package dev.cormorant.archetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

class ArchetypeTest {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("cormorant.root")));
    private static final Path PACKAGED = ROOT.resolve("archetype/target/classes");

    @TempDir
    Path folder;

    private GeneratedProject project;

    @BeforeEach
    void generate() throws Exception {
        project = GeneratedProject.in(
                folder.resolve("project"),
                PACKAGED.resolve("archetype-resources"),
                Map.of(
                        "groupId", "org.example",
                        "artifactId", "cormorant-zebra",
                        "version", "1.0-SNAPSHOT",
                        "package", "org.example.zebra",
                        "driverName", "Zebra",
                        "cormorantVersion", "0.1.0-SNAPSHOT",
                        "hsqldbVersion", "2.7.4"));
    }

    @Test
    void everyPlaceholderIsFilled() throws Exception {
        assertThat(project.files()).hasSize(9);
        for (Path file : project.files()) {
            assertThat(Files.readString(file)).doesNotContain("${", "#set", "__driverName__");
        }
        assertThat(project.read("README.md")).startsWith("# A Cormorant driver for Zebra\n");
        assertThat(project.read("pom.xml")).contains("<artifactId>cormorant-zebra</artifactId>");
    }

    @Test
    void theVersionsOfferedAreThoseOfThisBuild() throws Exception {
        assertThat(Files.readString(PACKAGED.resolve("META-INF/maven/archetype-metadata.xml")))
                .doesNotContain("${")
                .contains("<defaultValue>0.1.0-SNAPSHOT</defaultValue>");
    }

    @Test
    void theProjectCompilesAndPassesTheWholeKitAtOnce() throws Exception {
        Path classes = folder.resolve("classes");
        assertThat(project.compile(classes)).isEmpty();

        TestExecutionSummary summary = runKit(classes, "org.example.zebra.ZebraDriverTest");

        StringWriter failures = new StringWriter();
        summary.printFailuresTo(new PrintWriter(failures), 5);
        assertThat(failures.toString().strip()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isGreaterThan(400);
    }

    private TestExecutionSummary runKit(Path classes, String test) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            thread.setContextClassLoader(loader);
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectClass(loader.loadClass(test)))
                    .build();
            LauncherFactory.create().execute(request, listener);
            return listener.getSummary();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
