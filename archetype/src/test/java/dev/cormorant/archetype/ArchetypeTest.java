package dev.cormorant.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first commands of the guide for authors of drivers, run as they stand there by a Maven of their own. */
class ArchetypeTest {
    private static final Build BUILD = Build.current();
    private static final Path PAGE = BUILD.root().resolve("docs/custom-driver/README.md");
    private static final Pattern SUMMARY = Pattern.compile("Tests run: (\\d+), Failures: 0, Errors: 0");

    @TempDir
    static Path folder;

    private static List<String> commands;
    private static GuideShell.Outcome outcome;
    private static Path project;

    @BeforeAll
    static void followTheGuide() throws Exception {
        commands = Guide.commands(PAGE, "mvn archetype:generate");
        try (LocalRepository repository = LocalRepository.of(BUILD, folder.resolve("repository"))) {
            GuideShell shell = GuideShell.in(folder, BUILD, repository);
            outcome = shell.run(commands);
            project = shell.folder().resolve("cormorant-acme");
        }
    }

    @Test
    void theGuideGeneratesAProjectAndRunsItsTests() {
        assertThat(commands).first().asString().startsWith("mvn archetype:generate ");
        assertThat(commands).endsWith("cd cormorant-acme", "mvn test").anyMatch(line -> line.contains(BUILD.version()));
    }

    @Test
    void theProjectPassesTheWholeKitAtOnce() {
        assertThat(outcome.code()).as(outcome.said()).isZero();
        assertThat(SUMMARY.matcher(outcome.said()).results())
                .extracting(ArchetypeTest::count)
                .anyMatch(count -> count > 600);
    }

    @Test
    void everyPlaceholderIsFilled() throws Exception {
        List<Path> files = sources();
        assertThat(files).hasSize(9);
        for (Path file : files) {
            assertThat(Files.readString(file)).doesNotContain("${", "#set", "__driverName__");
        }
        assertThat(Files.readString(project.resolve("README.md"))).startsWith("# A Cormorant driver for Acme\n");
        assertThat(Files.readString(project.resolve("pom.xml")))
                .contains("<artifactId>cormorant-acme</artifactId>")
                .contains("<version>" + BUILD.version() + "</version>");
    }

    private static List<Path> sources() throws Exception {
        try (Stream<Path> files = Files.walk(project)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(project.resolve("target")))
                    .toList();
        }
    }

    private static int count(MatchResult summary) {
        return Integer.parseInt(summary.group(1));
    }
}
