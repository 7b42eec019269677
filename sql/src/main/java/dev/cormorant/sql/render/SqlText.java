package dev.cormorant.sql.render;

import dev.cormorant.sql.ast.Column;
import dev.cormorant.sql.ast.Operand;
import dev.cormorant.sql.ast.Source;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a statement while it grows. Role: use. Names enter it only through the vocabulary, values not at all.
 */
public final class SqlText {
    private final StringBuilder text = new StringBuilder(256);
    private final SqlRenderer renderer;
    private int[] slots = new int[16];
    private int marks;

    SqlText(SqlRenderer renderer) {
        this.renderer = renderer;
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
        return add(Fragments.column(vocabulary(), column));
    }

    /**
     * Appends a column, or what is computed from it.
     *
     * @param operand the column, or what is computed from it
     * @return this
     */
    public SqlText operand(Operand operand) {
        return fragment(Fragments.operand(vocabulary(), operand));
    }

    /**
     * Appends what the vocabulary made of fragments.
     *
     * @param sql text in which parameters stand as {@link Fragments} wrote them, each any number of times
     * @return this
     */
    SqlText fragment(String sql) {
        int done = 0;
        for (int mark = sql.indexOf('\0'); mark >= 0; mark = sql.indexOf('\0', done)) {
            int end = sql.indexOf('\0', mark + 1);
            add(sql.substring(done, mark)).parameter(Integer.parseInt(sql, mark + 1, end, 10));
            done = end + 1;
        }
        return add(sql.substring(done));
    }

    /**
     * Appends a question mark of a parameter; most parameters have exactly one.
     *
     * @param slot the parameter
     * @return this
     */
    public SqlText parameter(int slot) {
        if (marks == slots.length) {
            slots = Arrays.copyOf(slots, marks * 2);
        }
        slots[marks++] = slot;
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
        return new RenderedStatement(text.toString(), Arrays.copyOf(slots, marks));
    }
}
