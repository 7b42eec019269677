package dev.cormorant.sql.render;

/**
 * The text of a statement, and which of its question marks each parameter has. Immutable.
 */
public final class RenderedStatement {
    private final String sql;
    private final int[] positions;

    RenderedStatement(String sql, int[] positions) {
        this.sql = sql;
        this.positions = positions;
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
     * How many parameters there are.
     *
     * @return a count
     */
    public int parameters() {
        return positions.length;
    }

    /**
     * The place of a parameter among the question marks.
     *
     * @param slot the parameter of the syntax tree
     * @return its place, from 0
     */
    public int position(int slot) {
        return positions[slot];
    }
}
