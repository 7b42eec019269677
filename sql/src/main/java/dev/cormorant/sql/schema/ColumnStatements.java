package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The SQL of columns. Role: implement, through a {@link SchemaHelper}. */
public interface ColumnStatements extends SchemaFeatures, SchemaNormalizer {
    /**
     * The clause of a column within {@code create table} and {@code add column}.
     *
     * @param column the column
     * @return its name, declaration, nullability and comment
     */
    default String getColumnClause(ColumnModel column) {
        List<String> words = new ArrayList<>();
        words.add(vocabulary().quoteIdentifier(column.name()));
        words.add(column.declaration() == null ? getColumnDeclaration(column) : column.declaration());
        boolean saysNull = column.autoIncrement() && vocabulary().declaresPrimaryKeyWithAutoincrement();
        if (!column.nullable() && !saysNull) {
            words.add("not null");
        }
        words.add(column.details().extra());
        String comment = column.details().comment();
        words.add(comment == null || !hasInlineComments() ? "" : getInlineCommentClause(comment));
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    /**
     * What stands between name and nullability of a column whose parts say all.
     *
     * @param column the column
     * @return type, collation, and expression or default
     */
    default String getColumnDeclaration(ColumnModel column) {
        String collation = column.details().collation();
        String collate = collation == null ? "" : " " + getCollationClause(collation);
        GeneratedExpression generated = column.generated();
        String value = column.defaultValue() == null ? "" : " default " + column.defaultValue();
        return column.type() + collate + (generated == null ? value : " " + getGeneratedClause(generated));
    }

    /**
     * Writes the value of a default.
     *
     * @param value the value, never null
     * @return a literal unless overridden, for where the database takes expressions only
     */
    default String getDefaultLiteral(@Nullable Object value) {
        return vocabulary().quoteValue(value);
    }

    /**
     * The clause that says by which rules texts are compared.
     *
     * @param collation the name of the rules
     * @return such as {@code collate "nocase"}
     */
    default String getCollationClause(String collation) {
        return "collate " + vocabulary().quoteIdentifier(collation);
    }

    /**
     * The clause of an expression that makes values.
     *
     * @param generated the expression
     * @return {@code generated always as (expression)} with {@code stored} or {@code virtual}
     */
    default String getGeneratedClause(GeneratedExpression generated) {
        return "generated always as (" + generated.sql() + ") " + (generated.stored() ? "stored" : "virtual");
    }

    /**
     * The clause of a comment where it stands in a declaration.
     *
     * @param comment the text
     * @return {@code comment 'text'}
     */
    default String getInlineCommentClause(String comment) {
        return "comment " + vocabulary().escape(comment);
    }

    /**
     * Adds a column.
     *
     * @param table the table
     * @param column the column
     * @return a statement
     */
    default String getAddColumnSQL(TableName table, ColumnModel column) {
        return alterTable(table) + "add column " + getColumnClause(column);
    }

    /**
     * Drops a column.
     *
     * @param table the table
     * @param column its name
     * @return a statement
     */
    default String getDropColumnSQL(TableName table, String column) {
        return alterTable(table) + "drop column " + vocabulary().quoteIdentifier(column);
    }

    /**
     * Renames a column.
     *
     * @param table the table
     * @param rename the names
     * @return a statement
     */
    default String getRenameColumnSQL(TableName table, ColumnRename rename) {
        return alterTable(table) + "rename column " + vocabulary().quoteIdentifier(rename.from()) + " to "
                + vocabulary().quoteIdentifier(rename.to());
    }

    /**
     * Changes the definition of a column and keeps its values; comments that are not inline are left to
     * {@link #getColumnCommentSQL}. A column whose expression changes is dropped and added before this is asked.
     *
     * @param table the table
     * @param change the definitions
     * @return the statements in order
     */
    default List<String> getAlterColumnSQL(TableName table, ColumnChange change) {
        ColumnModel to = change.to();
        String column = alterTable(table) + "alter column " + vocabulary().quoteIdentifier(to.name());
        List<String> statements = new ArrayList<>();
        if (changesType(change)) {
            String collation = to.details().collation();
            statements.add(column + " set data type " + to.type()
                    + (collation == null ? "" : " " + getCollationClause(collation)));
        }
        if (change.changesDefault()) {
            String value = to.defaultValue();
            statements.add(column + (value == null ? " drop default" : " set default " + value));
        }
        if (change.changesNullability()) {
            statements.add(column + (to.nullable() ? " drop not null" : " set not null"));
        }
        return statements;
    }

    /**
     * Whether the type or the collation of a column changes.
     *
     * @param change the definitions
     * @return true if so
     */
    default boolean changesType(ColumnChange change) {
        return !isSameType(change.from().type(), change.to().type())
                || !Objects.equals(
                        change.from().details().collation(),
                        change.to().details().collation());
    }

    /**
     * Sets or removes the comment on a column, where comments have statements of their own.
     *
     * @param table the table
     * @param column its name
     * @param comment the text, or null for none
     * @return a statement
     */
    default String getColumnCommentSQL(TableName table, String column, @Nullable String comment) {
        return "comment on column " + vocabulary().quoteTable(table) + "."
                + vocabulary().quoteIdentifier(column) + " is "
                + (comment == null ? "null" : vocabulary().escape(comment));
    }

    /**
     * The beginning of a statement that changes a table.
     *
     * @param table the table
     * @return {@code alter table} and its name, with a space at the end
     */
    default String alterTable(TableName table) {
        return "alter table " + vocabulary().quoteTable(table) + " ";
    }
}
