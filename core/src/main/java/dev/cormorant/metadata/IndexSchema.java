package dev.cormorant.metadata;

import dev.cormorant.entity.Deferral;
import java.util.List;
import java.util.function.Consumer;

/**
 * Says in an {@link EntitySchema} what an index is. Not thread-safe.
 */
public final class IndexSchema {
    private String name = "";
    private List<String> terms = List.of();
    private boolean unique;
    private String where = "";
    private List<String> include = List.of();
    private String type = "";
    private String options = "";
    private IndexTraits traits = IndexTraits.NONE;

    IndexSchema() {}

    static IndexDefinition definition(Consumer<IndexSchema> options) {
        IndexSchema index = new IndexSchema();
        options.accept(index);
        return new IndexDefinition(
                index.name,
                index.terms,
                index.unique,
                new IndexRules(
                        index.traits.deferral() != Deferral.NONE,
                        index.where,
                        index.include,
                        index.type,
                        index.options,
                        index.traits));
    }

    /**
     * Names it; otherwise the naming strategy does.
     *
     * @param newName its name
     * @return this
     */
    public IndexSchema name(String newName) {
        this.name = newName;
        return this;
    }

    /**
     * Says what it is sorted by.
     *
     * @param columns columns or expressions in parentheses, as {@link dev.cormorant.entity.TableIndex#columns()} tells
     * @return this
     */
    public IndexSchema on(String... columns) {
        this.terms = List.of(columns);
        return this;
    }

    /**
     * Forbids that two rows have the same values.
     *
     * @return this
     */
    public IndexSchema unique() {
        this.unique = true;
        return this;
    }

    /**
     * Leaves out the rows that do not satisfy a condition.
     *
     * @param condition SQL
     * @return this
     */
    public IndexSchema where(String condition) {
        this.where = condition;
        return this;
    }

    /**
     * Adds columns that are read from it and not found by it.
     *
     * @param columns their names
     * @return this
     */
    public IndexSchema include(String... columns) {
        this.include = List.of(columns);
        return this;
    }

    /**
     * Says what kind of index it is.
     *
     * @param kind what the database calls it
     * @return this
     */
    public IndexSchema type(String kind) {
        this.type = kind;
        return this;
    }

    /**
     * Says what it is beyond what is in it.
     *
     * @param all such as {@code IndexTraits.NONE.filled(70)}
     * @return this
     */
    public IndexSchema traits(IndexTraits all) {
        this.traits = all;
        return this;
    }

    /**
     * Adds something to the end of the statement that makes it.
     *
     * @param sql SQL, which is not compared later
     * @return this
     */
    public IndexSchema options(String sql) {
        this.options = sql;
        return this;
    }
}
