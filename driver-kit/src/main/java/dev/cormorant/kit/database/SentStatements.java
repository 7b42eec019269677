package dev.cormorant.kit.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements that some work sent, and what tests say about them. */
public final class SentStatements {
    private final List<SentStatement> statements;
    private final List<SentStatement> expectable;
    private final boolean compared;

    SentStatements(List<SentStatement> statements, @Nullable CascadedLinks implied) {
        this.statements = statements;
        this.expectable = statements.stream()
                .filter(sent -> implied == null || !implied.has(sent))
                .toList();
        this.compared = implied != null;
    }

    /**
     * The statements in order.
     *
     * @return all that were sent
     */
    public List<SentStatement> all() {
        return statements;
    }

    /** Asserts that nothing was sent; like all of these, only where the driver tells its statements. */
    public void areNone() {
        assertThat(statements).isEmpty();
    }

    /**
     * Asserts how many were sent.
     *
     * @param count how many
     * @return this
     */
    public SentStatements hasStatements(int count) {
        if (compared) {
            assertThat(expectable).as(this::toString).hasSize(count);
        }
        return this;
    }

    /**
     * Asserts verb and table of all that were sent, in order.
     *
     * @param shapes such as {@code "insert author", "insert book"}
     * @return this
     */
    public SentStatements are(String... shapes) {
        if (compared) {
            assertThat(shapes()).as(this::toString).containsExactly(shapes);
        }
        return this;
    }

    /**
     * Asserts verb and table of all that were sent, in order, when those of one shape may be split as the driver likes.
     *
     * @param shapes such as {@code "insert author", "insert book"}
     * @return this
     */
    public SentStatements areRunsOf(String... shapes) {
        if (compared) {
            assertThat(runs()).as(this::toString).containsExactly(shapes);
        }
        return this;
    }

    private List<String> shapes() {
        return expectable.stream().map(SentStatement::shape).toList();
    }

    private List<String> runs() {
        List<String> runs = new ArrayList<>();
        for (String shape : shapes()) {
            if (runs.isEmpty() || !runs.get(runs.size() - 1).equals(shape)) {
                runs.add(shape);
            }
        }
        return runs;
    }

    /**
     * Asserts verb and table of all that were sent, in whatever order.
     *
     * @param shapes such as {@code "insert author", "insert book"}
     * @return this
     */
    public SentStatements areInAnyOrder(String... shapes) {
        if (compared) {
            assertThat(shapes()).as(this::toString).containsExactlyInAnyOrder(shapes);
        }
        return this;
    }

    @Override
    public String toString() {
        return String.join(
                "; ", statements.stream().map(SentStatement::toString).toList());
    }

    /**
     * Asserts that the one update which was sent sets these columns and no other.
     *
     * @param columns their names
     * @return this
     */
    public SentStatements set(String... columns) {
        hasStatements(1);
        if (compared) {
            assertThat(expectable.get(0).setColumns()).containsExactlyInAnyOrder(columns);
        }
        return this;
    }
}
