package dev.cormorant.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says in an {@link EntitySchema} what the database itself shall know and do about a column. Not thread-safe.
 */
public final class RulesSchema {
    private @Nullable ColumnDefault defaultValue;
    private @Nullable ColumnExpression generated;
    private String collation = "";
    private @Nullable TableName nativeEnum;
    private final List<CheckMetadata> checks = new ArrayList<>();
    private String comment = "";
    private String options = "";

    RulesSchema() {}

    ColumnRules rules() {
        return new ColumnRules(defaultValue, generated, collation, nativeEnum, checks, comment, options);
    }

    /**
     * Gives the column a default, which a new entity gets where its property is null.
     *
     * @param value the value, written as {@link dev.cormorant.entity.Default#value()} tells
     * @return this
     */
    public RulesSchema defaultValue(String value) {
        this.defaultValue = new ColumnDefault(value, "");
        return this;
    }

    /**
     * Gives the column a default that the database works out.
     *
     * @param sql an expression
     * @return this
     */
    public RulesSchema defaultSql(String sql) {
        this.defaultValue = new ColumnDefault(null, sql);
        return this;
    }

    /**
     * Lets the database make all values from other columns of the row.
     *
     * @param sql an expression
     * @param stored whether the values are kept in the table
     * @return this
     */
    public RulesSchema generatedAs(String sql, boolean stored) {
        this.generated = new ColumnExpression(sql, stored);
        return this;
    }

    /**
     * Says by which rules texts are compared.
     *
     * @param name what the database calls them
     * @return this
     */
    public RulesSchema collation(String name) {
        this.collation = name;
        return this;
    }

    /**
     * Stores an enum in a type of the database that lists its values.
     *
     * @param schema the schema of the type, or null for that of the table
     * @param name its name
     * @return this
     */
    public RulesSchema nativeEnum(@Nullable String schema, String name) {
        this.nativeEnum = new TableName(schema, name);
        return this;
    }

    /**
     * Adds a condition that the database holds all values to.
     *
     * @param name the name of the constraint; empty to let the naming strategy make one
     * @param condition SQL
     * @return this
     */
    public RulesSchema check(String name, String condition) {
        checks.add(new CheckMetadata(name, condition));
        return this;
    }

    /**
     * Says what the column is for.
     *
     * @param text the comment
     * @return this
     */
    public RulesSchema comment(String text) {
        this.comment = text;
        return this;
    }

    /**
     * Adds something to the end of the declaration.
     *
     * @param sql SQL, which is not compared later
     * @return this
     */
    public RulesSchema options(String sql) {
        this.options = sql;
        return this;
    }
}
