package dev.cormorant.sql.render;

import dev.cormorant.sql.ast.Column;
import dev.cormorant.sql.ast.Source;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a statement while it grows. Role: use. Names enter it only through the vocabulary, values not at all.
 */
public final class SqlText {
    private final StringBuilder text = new StringBuilder(256);
    private final SqlRenderer renderer;
    private int[] positions = new int[16];
    private int slots;
    private int marks;

    SqlText(SqlRenderer renderer) {
        this.renderer = renderer;
        Arrays.fill(positions, -1);
    }

    /**
     * Appends SQL that holds nothing from outside.
     *
     * @param sql words and punctuation
     * @return this
     */
    public SqlText add(String sql) {
        text.append(sql);
        return this;
    }

    /**
     * Appends a quoted name.
     *
     * @param identifier the name, unquoted
     * @return this
     */
    public SqlText name(String identifier) {
        text.append(vocabulary().quoteIdentifier(identifier));
        return this;
    }

    /**
     * Appends quoted names, separated by commas.
     *
     * @param identifiers the names, unquoted
     * @return this
     */
    public SqlText names(List<String> identifiers) {
        String separator = "";
        for (String identifier : identifiers) {
            add(separator).name(identifier);
            separator = ", ";
        }
        return this;
    }

    /**
     * Appends a table with its alias, as clauses such as {@code from} want it.
     *
     * @param source the table
     * @return this
     */
    public SqlText source(Source source) {
        add(vocabulary().quoteTable(source.table()));
        return source.alias().isEmpty() ? this : add(" ").add(source.alias());
    }

    /**
     * Appends a column behind the alias or name of its table.
     *
     * @param column the column
     * @return this
     */
    public SqlText column(Column column) {
        Source source = column.source();
        if (source != null) {
            add(
                    source.alias().isEmpty()
                            ? vocabulary().quoteIdentifier(source.table().name())
                            : source.alias());
            add(".");
        }
        return name(column.name());
    }

    /**
     * Appends the question mark of a parameter; each parameter has exactly one.
     *
     * @param slot the parameter
     * @return this
     */
    public SqlText parameter(int slot) {
        grow(slot);
        positions[slot] = marks++;
        slots = Math.max(slots, slot + 1);
        text.append('?');
        return this;
    }

    /**
     * Appends the question marks of a run of parameters, separated by commas and between parentheses.
     *
     * @param firstSlot the first parameter
     * @param size how many there are
     * @return this
     */
    public SqlText parameters(int firstSlot, int size) {
        text.append('(');
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                text.append(", ");
            }
            parameter(firstSlot + i);
        }
        text.append(')');
        return this;
    }

    private void grow(int slot) {
        if (slot >= positions.length) {
            int old = positions.length;
            positions = Arrays.copyOf(positions, Math.max(slot + 1, old * 2));
            Arrays.fill(positions, old, positions.length, -1);
        }
    }

    /**
     * The renderer of the whole statement, for parts that others render.
     *
     * @return the renderer
     */
    public SqlRenderer renderer() {
        return renderer;
    }

    /**
     * The vocabulary of the database.
     *
     * @return the vocabulary
     */
    public SqlVocabulary vocabulary() {
        return renderer.vocabulary();
    }

    RenderedStatement done() {
        return new RenderedStatement(text.toString(), Arrays.copyOf(positions, slots));
    }
}
