package dev.cormorant.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuideTest {
    private static final Path DOCS = Path.of("").toAbsolutePath();

    /** Pages that show commands or tables, and no code. */
    private static final Set<Path> PROSE = Set.of(
            DOCS.resolve("README.md"),
            DOCS.resolve("custom-driver/README.md"),
            DOCS.resolve("custom-driver/publishing.md"));

    @TempDir
    Path folder;

    /** The pages name a database file as a reader would, without a folder, so it appears in the working folder. */
    @BeforeEach
    @AfterEach
    void removeTheDatabaseOfThePages() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("library.db"))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(DOCS);
                Stream<Path> databases = Files.list(DOCS.resolve("databases"));
                Stream<Path> drivers = Files.list(DOCS.resolve("custom-driver"))) {
            return Stream.of(Stream.of(DOCS.resolveSibling("README.md")), files, databases, drivers)
                    .flatMap(Function.identity())
                    .filter(file -> file.toString().endsWith(".md") && !PROSE.contains(file))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockOfThePageCompilesAndRuns(Path file) throws Exception {
        GuidePage page = GuidePage.read(file);
        GuideProgram program = new GuideProgram(page, folder);

        assertThat(page.types().size() + page.statements().size())
                .as("blocks of " + page.name())
                .isPositive();
        assertThat(program.compile()).as("complaints about " + page.name()).isEmpty();
        program.run(GuideDatabase.of(page, folder));
    }

    @Test
    void controlABlockThatDoesNotCompileIsFound() throws IOException {
        GuidePage page = GuidePage.of("planted.md", "```java\nem.noSuchMethod();\n```\n");

        assertThat(new GuideProgram(page, folder).compile()).contains("noSuchMethod");
    }

    @Test
    void controlABlockThatFailsIsFound() throws IOException {
        assertThatThrownBy(() -> run("```java\nthrow new IllegalStateException(\"planted\");\n```\n"))
                .isInstanceOf(InvocationTargetException.class)
                .hasRootCauseMessage("planted");
    }

    @Test
    void controlWhatIsShownWronglyIsFound() throws Exception {
        String entity = "```java\n@Entity\nclass Thing {\n    @Id Long id;\n}\n```\n";
        String block = "```java\nSystem.out.println(\"one\\ntwo\" + em.findAll(Thing.class));\n```\n";
        String right = "And so:\n```text\none two[]\n```\n";

        run(entity + block + right + "```sql\nselect t0.`id`\n  from `thing` t0;\n```\n");
        assertThatThrownBy(() -> run(entity + block + "```text\none\n```\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("printed by");
        assertThatThrownBy(() -> run(entity + block + "```sql\nselect 1;\n```\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("sent by");
        assertThatThrownBy(() -> run(entity + right)).hasMessageStartingWith("No statements stand above");
        assertThatThrownBy(() -> run(entity + block + right + right)).hasMessageStartingWith("Two blocks of text");
        assertThatThrownBy(() -> run(entity + block + "```text\n\n```\n")).hasMessageStartingWith("A block of text");
    }

    private void run(String text) throws Exception {
        GuidePage page = GuidePage.of("planted.md", text);
        GuideProgram program = new GuideProgram(page, folder);
        assertThat(program.compile()).isEmpty();
        program.run(GuideDatabase.of(page, folder));
    }
}
