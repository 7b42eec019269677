package dev.cormorant.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages of the databases say of a vendor is proven by a test, which they name. */
class KnownIssuesTest {
    private static final Path DOCS = Path.of("").toAbsolutePath();

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(DOCS.resolve("databases"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyKnownIssueNamesATestThatIsThere(Path file) throws IOException {
        String page = Files.readString(file);

        assertThat(NamedTests.issues(page)).isPositive();
        assertThat(NamedTests.unproven(page)).isEmpty();
        assertThat(new NamedTests(DOCS.getParent()).missing(page)).isEmpty();
    }

    @Test
    void controlWhatIsNotThereIsFound() throws IOException {
        NamedTests tests = new NamedTests(DOCS.getParent());

        assertThat(tests.missing("`NoSuchTest.method` `KnownIssuesTest.noSuchMethod` `KnownIssuesTest.pages` "
                        + "`KnownIssuesTest.controlWhatIsNotThereIsFound` `KnownIssuesTest`"))
                .containsExactly("`NoSuchTest.method`", "`KnownIssuesTest.noSuchMethod`", "`KnownIssuesTest.pages`");
        assertThat(NamedTests.unproven("## Known issues\n| a | b |\n|---|---|\n| x | `ATest` |\n| y | `ATest.m` |\n"))
                .containsExactly("| x | `ATest` |");
    }
}
