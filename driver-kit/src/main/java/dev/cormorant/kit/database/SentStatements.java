package dev.cormorant.kit.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** The statements that some work sent, and what tests say about them. */
public final class SentStatements {
    private final List<SentStatement> statements;

    SentStatements(List<SentStatement> statements) {
        this.statements = statements;
    }

    /** The statements in order. */
    public List<SentStatement> all() {
        return statements;
    }

    /** Asserts that nothing was sent. */
    public void areNone() {
        assertThat(statements).isEmpty();
    }

    /** Asserts how many were sent. */
    public SentStatements hasStatements(int count) {
        assertThat(statements).hasSize(count);
        return this;
    }

    /** Asserts verb and table of all that were sent, in order, such as {@code "insert author", "insert book"}. */
    public SentStatements are(String... shapes) {
        assertThat(statements.stream().map(SentStatement::shape))
                .as(this::toString)
                .containsExactly(shapes);
        return this;
    }

    /** Asserts verb and table of all that were sent, in order, when those of one shape may be split as the driver likes. */
    public SentStatements areRunsOf(String... shapes) {
        List<String> runs = new ArrayList<>();
        for (SentStatement statement : statements) {
            if (runs.isEmpty() || !runs.get(runs.size() - 1).equals(statement.shape())) {
                runs.add(statement.shape());
            }
        }
        assertThat(runs).as(this::toString).containsExactly(shapes);
        return this;
    }

    /** Asserts verb and table of all that were sent, in whatever order. */
    public SentStatements areInAnyOrder(String... shapes) {
        assertThat(statements.stream().map(SentStatement::shape))
                .as(this::toString)
                .containsExactlyInAnyOrder(shapes);
        return this;
    }

    @Override
    public String toString() {
        return String.join(
                "; ", statements.stream().map(SentStatement::toString).toList());
    }

    /** Asserts that the one update which was sent sets these columns and no other. */
    public SentStatements set(String... columns) {
        assertThat(statements).hasSize(1);
        assertThat(statements.get(0).setColumns()).containsExactlyInAnyOrder(columns);
        return this;
    }
}
