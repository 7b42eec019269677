package dev.cormorant.sql.render;

/**
 * The text of a statement, and which of its question marks each parameter has. Immutable.
 */
public final class RenderedStatement {
    private final String sql;
    private final int[] slots;

    RenderedStatement(String sql, int[] slots) {
        this.sql = sql;
        this.slots = slots;
    }

    /**
     * The text.
     *
     * @return SQL with a question mark for each parameter
     */
    public String sql() {
        return sql;
    }

    /**
     * How many question marks there are.
     *
     * @return a count
     */
    public int parameters() {
        return slots.length;
    }

    /**
     * The parameter that a question mark stands for.
     *
     * @param mark its place among the question marks, from 0
     * @return the parameter of the syntax tree
     */
    public int slot(int mark) {
        return slots[mark];
    }
}
