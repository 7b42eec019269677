package dev.cormorant.sql.schema;

import dev.cormorant.entity.Deferral;
import dev.cormorant.entity.ReferentialAction;
import dev.cormorant.metadata.TableName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL of tables and their constraints. Role: implement, through a {@link SchemaHelper}. */
public interface TableStatements extends ColumnStatements, PartitionStatements {
    /**
     * Creates a table with its primary key and checks, and with its foreign keys where they can't be added later.
     *
     * @param table the table
     * @return a statement; indexes and comments of their own are created by others
     */
    default String getCreateTableSQL(TableModel table) {
        return getCreateTableSQL(table, table.name());
    }

    /**
     * Creates a table under another name.
     *
     * @param table the table
     * @param name its name
     * @return a statement
     */
    default String getCreateTableSQL(TableModel table, TableName name) {
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(getColumnClause(column)));
        if (!table.primaryKey().columns().isEmpty() && !declaresKeyInColumn(table)) {
            parts.add(getPrimaryKeyClause(table.primaryKey()));
        }
        table.checks().forEach(check -> parts.add(getCheckClause(check)));
        if (supportsForeignKeys() && !supportsAddingConstraints()) {
            table.foreignKeys().forEach(key -> parts.add(getForeignKeyClause(key)));
        }
        return "create table " + vocabulary().quoteTable(name) + " (" + String.join(", ", parts) + ")"
                + getTableEnd(table.notes());
    }

    private boolean declaresKeyInColumn(TableModel table) {
        return vocabulary().declaresPrimaryKeyWithAutoincrement()
                && table.columns().stream().anyMatch(ColumnModel::autoIncrement);
    }

    /**
     * What follows the closing parenthesis of {@code create table}.
     *
     * @param notes partitions, options and comment of the table
     * @return the way into partitions, the options, and the comment where comments are inline, with a space before each
     */
    default String getTableEnd(TableNotes notes) {
        String comment = notes.comment();
        PartitioningModel parts = notes.partitioning();
        return (parts == null ? "" : " " + getPartitionByClause(parts))
                + (notes.options().isEmpty() ? "" : " " + notes.options())
                + (comment == null || !hasInlineComments() ? "" : " " + getInlineCommentClause(comment));
    }

    /**
     * The clause of a primary key within {@code create table}.
     *
     * @param key the key
     * @return the clause
     */
    default String getPrimaryKeyClause(PrimaryKeyModel key) {
        return constraint(key.name() == null ? "" : key.name()) + "primary key (" + quoted(key.columns()) + ")";
    }

    /**
     * The clause of a check.
     *
     * @param check the check
     * @return the clause
     */
    default String getCheckClause(CheckModel check) {
        return constraint(check.name()) + "check (" + check.expression() + ")";
    }

    /**
     * The clause of a foreign key.
     *
     * @param key the foreign key
     * @return the clause
     */
    default String getForeignKeyClause(ForeignKeyModel key) {
        return constraint(key.name()) + "foreign key (" + quoted(key.columns()) + ") " + getReferencesClause(key);
    }

    /**
     * The end of the clause of a foreign key; rules are named only where they differ from what every database does anyway.
     *
     * @param key the foreign key
     * @return from {@code references} on
     */
    default String getReferencesClause(ForeignKeyModel key) {
        StringBuilder clause = new StringBuilder("references ")
                .append(vocabulary().quoteTable(key.target()))
                .append(" (")
                .append(quoted(key.targetColumns()))
                .append(')');
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            clause.append(" on update ").append(key.onUpdate().sql());
        }
        if (key.onDelete() != ReferentialAction.NO_ACTION) {
            clause.append(" on delete ").append(key.onDelete().sql());
        }
        if (key.deferral() != Deferral.NONE) {
            clause.append(' ').append(key.deferral().sql());
        }
        return clause.toString();
    }

    /**
     * Drops a table.
     *
     * @param table its name
     * @return a statement
     */
    default String getDropTableSQL(TableName table) {
        return "drop table " + vocabulary().quoteTable(table);
    }

    /**
     * Adds a primary key to a table that has none.
     *
     * @param table the table
     * @param key the key
     * @return a statement
     */
    default String getAddPrimaryKeySQL(TableName table, PrimaryKeyModel key) {
        return alterTable(table) + "add " + getPrimaryKeyClause(key);
    }

    /**
     * Drops a primary key.
     *
     * @param table the table
     * @param key the key
     * @return a statement
     */
    default String getDropPrimaryKeySQL(TableName table, PrimaryKeyModel key) {
        return getDropConstraintSQL(table, key.name() != null ? key.name() : table.name() + "_pkey");
    }

    /**
     * Adds a check to a table.
     *
     * @param table the table
     * @param check the check
     * @return a statement
     */
    default String getAddCheckSQL(TableName table, CheckModel check) {
        return alterTable(table) + "add " + getCheckClause(check);
    }

    /**
     * Drops a check.
     *
     * @param table the table
     * @param check the check
     * @return a statement
     */
    default String getDropCheckSQL(TableName table, CheckModel check) {
        return getDropConstraintSQL(table, check.name());
    }

    /**
     * Adds a foreign key to a table.
     *
     * @param table the table
     * @param key the foreign key
     * @return a statement
     */
    default String getAddForeignKeySQL(TableName table, ForeignKeyModel key) {
        return alterTable(table) + "add " + getForeignKeyClause(key);
    }

    /**
     * Drops a foreign key.
     *
     * @param table the table
     * @param key the foreign key
     * @return a statement
     */
    default String getDropForeignKeySQL(TableName table, ForeignKeyModel key) {
        return getDropConstraintSQL(table, key.name());
    }

    /**
     * Drops a constraint.
     *
     * @param table the table
     * @param constraint its name
     * @return a statement
     */
    default String getDropConstraintSQL(TableName table, String constraint) {
        return alterTable(table) + "drop constraint " + vocabulary().quoteIdentifier(constraint);
    }

    /**
     * Sets or removes the comment on a table that is there.
     *
     * @param table the table
     * @param comment the text, or null for none
     * @return a statement
     */
    default String getTableCommentSQL(TableName table, @Nullable String comment) {
        return "comment on table " + vocabulary().quoteTable(table) + " is "
                + (comment == null ? "null" : vocabulary().escape(comment));
    }

    /**
     * Sets all comments on a new table and its columns.
     *
     * @param table the table
     * @return the statements; none where comments are part of the table's own statement, or not kept
     */
    default List<String> getCommentsSQL(TableModel table) {
        List<String> comments = new ArrayList<>();
        if (!supportsComments() || hasInlineComments()) {
            return comments;
        }
        if (table.comment() != null) {
            comments.add(getTableCommentSQL(table.name(), table.comment()));
        }
        for (ColumnModel column : table.columns()) {
            String comment = column.details().comment();
            if (comment != null) {
                comments.add(getColumnCommentSQL(table.name(), column.name(), comment));
            }
        }
        return comments;
    }

    /**
     * Removes all rows of all tables that are given.
     *
     * @param table the table
     * @return a statement
     */
    default String getClearTableSQL(TableName table) {
        return "delete from " + vocabulary().quoteTable(table);
    }

    /**
     * Copies the rows of a table into one that is made anew in its place: the values of columns that stay and that nothing
     * computes.
     *
     * @param change how the tables differ
     * @param from where the rows are
     * @param into where they shall be
     * @return a statement
     */
    default String getMoveRowsSQL(TableChange change, TableName from, TableName into) {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (ColumnModel column : change.from().columns()) {
            ColumnModel kept = change.to().find(change.columns().renamed(column.name()));
            if (kept != null && kept.generated() == null && column.generated() == null) {
                columns.add(kept.name());
                values.add(getMovedValue(column, kept));
            }
        }
        return "insert into " + vocabulary().quoteTable(into) + " (" + quoted(columns) + ") select "
                + String.join(", ", values) + " from " + vocabulary().quoteTable(from);
    }

    /**
     * Writes a value for the column of a table that is made anew.
     *
     * @param from the column as it is
     * @param to the column as it shall be
     * @return the name of the column as it is, unless overridden, for where its values need a cast
     */
    default String getMovedValue(ColumnModel from, ColumnModel to) {
        return vocabulary().quoteIdentifier(from.name());
    }

    /**
     * The beginning of a clause of a constraint.
     *
     * @param name its name; empty for one without
     * @return {@code constraint} and the name, with a space at the end; empty without a name
     */
    default String constraint(String name) {
        return name.isEmpty() ? "" : "constraint " + vocabulary().quoteIdentifier(name) + " ";
    }

    /**
     * Writes a list of columns.
     *
     * @param columns their names
     * @return the names, quoted and separated by commas
     */
    default String quoted(List<String> columns) {
        return String.join(
                ", ", columns.stream().map(vocabulary()::quoteIdentifier).toList());
    }
}
