package dev.cormorant.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is called from a shell. */
class QuickstartTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private int run(String... arguments) {
        out.reset();
        errors.reset();
        return new Quickstart(new Screen(stream(out), false), stream(errors)).run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    @Test
    void itImportsTheWorldAndAsksAllQuestions() {
        String file = folder.resolve("a world.db").toString();

        assertThat(run(file)).isZero();

        assertThat(errors()).isEmpty();
        assertThat(out())
                .contains("SQLite, " + file)
                .contains("made to fit the classes")
                .contains("what is stored: 0 entities, 6 statements")
                .containsPattern(
                        "1,\\d{3} new entities, \\d{3} new links, 0 updates: one unit of work, [1-4]\\d statements")
                .contains("│ AT   │ Austria    │")
                .contains("› update `language`\n    set `name` = ?\n    where `code` = ?\n");
        for (Question question : Questions.all()) {
            assertThat(out()).contains("  " + question.title() + "  " + question.shows());
        }
    }

    @Test
    void aSecondRunWritesOnlyWhatTheFirstOneLeftDifferent() {
        String file = folder.resolve("world.db").toString();
        run(file);

        assertThat(run(file)).isZero();

        assertThat(out())
                .contains("fits the classes")
                .contains("1 new entity, 0 new links, 2 updates: one unit of work, 3 statements");
    }

    @Test
    void aFolderThatDoesNotExistIsNamed() {
        String file = folder.resolve("nowhere/world.db").toString();

        assertThat(run(file)).isEqualTo(1);

        assertThat(errors())
                .startsWith("The quickstart stopped: The folder ")
                .contains("nowhere")
                .contains("does not exist")
                .doesNotContain("\tat ");
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Ada, ".repeat(100));

        assertThat(run(file.toString())).isEqualTo(1);

        assertThat(errors()).contains("The quickstart stopped: ").contains("not a database");
        assertThat(file).hasContent("Dear Ada, ".repeat(100));
    }

    @Test
    void wrongArgumentsAreAnsweredByTheUsage() {
        assertThat(run("--colour")).isEqualTo(2);
        assertThat(errors()).startsWith("Unknown: --colour").contains("Usage: quickstart [FILE]");

        assertThat(run("a.db", "b.db")).isEqualTo(2);
        assertThat(errors()).startsWith("Unknown: a.db b.db");

        assertThat(run("--help")).isZero();
        assertThat(errors()).startsWith("Usage: quickstart [FILE]");
    }
}
