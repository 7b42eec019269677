package dev.cormorant.sql.plan;

import dev.cormorant.sql.render.RenderedStatement;
import dev.cormorant.type.ValueWriter;

/**
 * The text of a statement and how the values of a request of its shape are written into it. Immutable.
 *
 * @param <R> the request
 */
public final class Plan<R> {
    private final RenderedStatement statement;
    private final Values<R> values;
    private final boolean inOrder;

    Plan(RenderedStatement statement, Values<R> values) {
        this.statement = statement;
        this.values = values;
        this.inOrder = isInOrder(statement);
    }

    private static boolean isInOrder(RenderedStatement statement) {
        for (int mark = 0; mark < statement.parameters(); mark++) {
            if (statement.slot(mark) != mark) {
                return false;
            }
        }
        return true;
    }

    /** Writes the values of a request, slot by slot. */
    @FunctionalInterface
    interface Values<R> {
        void write(R request, ValueWriter writer);
    }

    /**
     * The text.
     *
     * @return SQL with a question mark for each parameter; the same object for all requests of the shape
     */
    public String sql() {
        return statement.sql();
    }

    /**
     * Writes the values of a request.
     *
     * @param request a request of the shape that this plan was made for
     * @param writer where they go, by their place among the question marks
     */
    public void bind(R request, ValueWriter writer) {
        values.write(request, inOrder ? writer : new ReorderingWriter(writer, statement));
    }
}
