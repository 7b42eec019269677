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
    private static final Set<Path> PROSE =
            Set.of(DOCS.resolve("custom-driver/README.md"), DOCS.resolve("custom-driver/publishing.md"));

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
        GuidePage page = new GuidePage("planted.md", List.of(), List.of("em.noSuchMethod();\n"));

        assertThat(new GuideProgram(page, folder).compile()).contains("noSuchMethod");
    }

    @Test
    void controlABlockThatFailsIsFound() throws IOException {
        GuidePage page =
                new GuidePage("planted.md", List.of(), List.of("throw new IllegalStateException(\"planted\");\n"));
        GuideProgram program = new GuideProgram(page, folder);

        assertThat(program.compile()).isEmpty();
        assertThatThrownBy(() -> program.run(GuideDatabase.of(page, folder)))
                .isInstanceOf(InvocationTargetException.class)
                .hasRootCauseMessage("planted");
    }
}
