package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one database reports its schema, and in which statements it changes it. Role: implement, by extending it.
 *
 * <p>As it is, it serves a database that speaks ordinary SQL and reports its schema through JDBC. Shared by all threads.
 */
public class SchemaHelper {
    private final SqlVocabulary vocabulary;

    /**
     * Makes a helper.
     *
     * @param vocabulary how the database quotes names and calls types
     */
    public SchemaHelper(SqlVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * How the database quotes names and calls types.
     *
     * @return the platform's vocabulary
     */
    public final SqlVocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Whether a failed change of the schema can be undone by a rollback.
     *
     * @return true unless overridden
     */
    public boolean supportsTransactionalDdl() {
        return true;
    }

    /**
     * Whether foreign keys and checks can be added to a table that is there.
     *
     * @return true unless overridden; otherwise they stand inside {@code create table}
     */
    public boolean supportsAddingConstraints() {
        return true;
    }

    /**
     * Whether foreign keys are part of the schema at all.
     *
     * @return true unless overridden
     */
    public boolean supportsForeignKeys() {
        return true;
    }

    /**
     * Whether {@link #readSchema} reports foreign keys.
     *
     * @return true unless overridden; otherwise an update leaves them alone
     */
    public boolean readsForeignKeys() {
        return supportsForeignKeys();
    }

    /**
     * Whether {@link #readSchema} reports checks.
     *
     * @return false unless overridden: JDBC does not know them, and an update leaves them alone
     */
    public boolean readsChecks() {
        return false;
    }

    /**
     * Whether {@link #readSchema} reports indexes.
     *
     * @return true unless overridden; otherwise an update leaves them alone
     */
    public boolean readsIndexes() {
        return true;
    }

    /**
     * Reads tables and sequences; through JDBC unless overridden.
     *
     * @param connection where
     * @param wanted which; names that the database does not know are left out of the answer
     * @return what there is of them
     * @throws SQLException if the database refuses
     */
    public SchemaModel readSchema(Connection connection, SchemaModel wanted) throws SQLException {
        return new JdbcSchemaReader(connection, vocabulary).read(wanted);
    }

    /**
     * Whether a found column is what a wanted one declares, names and nullability aside.
     *
     * @param found the column as reported
     * @param wanted the column as mapped
     * @return true if nothing has to change
     */
    public boolean isSameDefinition(ColumnModel found, ColumnModel wanted) {
        return found.autoIncrement() == wanted.autoIncrement()
                && isSameType(normalizeType(found.type()), normalizeType(wanted.type()))
                && (wanted.autoIncrement() || isSameDefault(found.defaultValue(), wanted.defaultValue()));
    }

    /** A time that is declared without digits has as many as the database likes. */
    private static boolean isSameType(String found, String wanted) {
        return found.equals(wanted)
                || (wanted.startsWith("time") && !wanted.contains("(") && found.startsWith(wanted + "("));
    }

    private boolean isSameDefault(@Nullable String found, @Nullable String wanted) {
        return Objects.equals(normalizeDefault(found), normalizeDefault(wanted));
    }

    /**
     * Brings the names of one type into one form.
     *
     * @param type a type as declared or as reported
     * @return lower case, one of several synonyms of the standard
     */
    public String normalizeType(String type) {
        return TypeNames.normalize(type);
    }

    /**
     * Brings the ways to write one default into one form.
     *
     * @param expression a default as declared or as reported, or null
     * @return the form, or null for no default
     */
    public @Nullable String normalizeDefault(@Nullable String expression) {
        return expression == null || expression.equalsIgnoreCase("null") ? null : normalizeExpression(expression);
    }

    /**
     * Brings the ways to write one condition into one form, which is compared and never executed.
     *
     * @param expression SQL
     * @return without spaces, parentheses and quotes around names, in lower case outside literals
     */
    public String normalizeExpression(String expression) {
        return SqlScanner.condense(expression);
    }

    /**
     * Creates a sequence that starts at 1.
     *
     * @param sequence its name
     * @return a statement
     */
    public String getCreateSequenceSQL(TableName sequence) {
        return "create sequence " + vocabulary.quoteTable(sequence) + " start with 1 increment by 1";
    }

    /**
     * Drops a sequence.
     *
     * @param sequence its name
     * @return a statement
     */
    public String getDropSequenceSQL(TableName sequence) {
        return "drop sequence " + vocabulary.quoteTable(sequence);
    }

    /**
     * Creates a table with its primary key, and with its other constraints where they can't be added later.
     *
     * @param table the table
     * @return a statement; indexes are created by others
     */
    public String getCreateTableSQL(TableModel table) {
        return getCreateTableSQL(table, table.name());
    }

    /**
     * Creates a table under another name.
     *
     * @param table the table
     * @param name its name
     * @return a statement
     */
    protected final String getCreateTableSQL(TableModel table, TableName name) {
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(getColumnClause(column)));
        if (!table.primaryKey().columns().isEmpty() && !declaresKeyInColumn(table)) {
            parts.add(getPrimaryKeyClause(table.primaryKey()));
        }
        table.checks().forEach(check -> parts.add(getCheckClause(check)));
        if (supportsForeignKeys() && !supportsAddingConstraints()) {
            table.foreignKeys().forEach(key -> parts.add(getForeignKeyClause(key)));
        }
        return "create table " + vocabulary.quoteTable(name) + " (" + String.join(", ", parts) + ")";
    }

    private boolean declaresKeyInColumn(TableModel table) {
        return vocabulary.declaresPrimaryKeyWithAutoincrement()
                && table.columns().stream().anyMatch(ColumnModel::autoIncrement);
    }

    /**
     * The clause of a column within {@code create table} and {@code add column}.
     *
     * @param column the column
     * @return its name, declaration and nullability
     */
    public String getColumnClause(ColumnModel column) {
        String clause = vocabulary.quoteIdentifier(column.name()) + " " + column.declaration();
        boolean saysNull = column.autoIncrement() && vocabulary.declaresPrimaryKeyWithAutoincrement();
        return column.nullable() || saysNull ? clause : clause + " not null";
    }

    /**
     * The clause of a primary key within {@code create table}.
     *
     * @param key the key
     * @return the clause
     */
    public String getPrimaryKeyClause(PrimaryKeyModel key) {
        return constraint(key.name() == null ? "" : key.name()) + "primary key (" + quoted(key.columns()) + ")";
    }

    /**
     * The clause of a check.
     *
     * @param check the check
     * @return the clause
     */
    public String getCheckClause(CheckModel check) {
        return constraint(check.name()) + "check (" + check.expression() + ")";
    }

    /**
     * The clause of a foreign key; rules are named only where they differ from what every database does anyway.
     *
     * @param key the foreign key
     * @return the clause
     */
    public String getForeignKeyClause(ForeignKeyModel key) {
        return constraint(key.name()) + "foreign key (" + quoted(key.columns()) + ") " + getReferencesClause(key);
    }

    /**
     * The end of the clause of a foreign key.
     *
     * @param key the foreign key
     * @return from {@code references} on
     */
    public String getReferencesClause(ForeignKeyModel key) {
        StringBuilder clause = new StringBuilder("references ")
                .append(vocabulary.quoteTable(key.target()))
                .append(" (")
                .append(quoted(key.targetColumns()))
                .append(')');
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            clause.append(" on update ").append(key.onUpdate().sql());
        }
        if (key.onDelete() != ReferentialAction.NO_ACTION) {
            clause.append(" on delete ").append(key.onDelete().sql());
        }
        return clause.toString();
    }

    /**
     * Drops a table.
     *
     * @param table its name
     * @return a statement
     */
    public String getDropTableSQL(TableName table) {
        return "drop table " + vocabulary.quoteTable(table);
    }

    /**
     * Creates an index; a unique constraint is an index too, since that can be dropped on every database.
     *
     * @param table the table
     * @param index the index
     * @return a statement
     */
    public String getCreateIndexSQL(TableName table, IndexModel index) {
        return (index.unique() ? "create unique index " : "create index ")
                + vocabulary.quoteIdentifier(index.name()) + " on " + vocabulary.quoteTable(table)
                + " (" + quoted(index.columns()) + ")";
    }

    /**
     * Drops an index.
     *
     * @param table the table
     * @param index the index
     * @return a statement
     */
    public String getDropIndexSQL(TableName table, IndexModel index) {
        return "drop index " + vocabulary.quoteTable(new TableName(table.schema(), index.name()));
    }

    /**
     * Adds a foreign key to a table.
     *
     * @param table the table
     * @param key the foreign key
     * @return a statement
     */
    public String getAddForeignKeySQL(TableName table, ForeignKeyModel key) {
        return alter(table) + "add " + getForeignKeyClause(key);
    }

    /**
     * Drops a foreign key.
     *
     * @param table the table
     * @param key the foreign key
     * @return a statement
     */
    public String getDropForeignKeySQL(TableName table, ForeignKeyModel key) {
        return getDropConstraintSQL(table, key.name());
    }

    /**
     * Drops a constraint.
     *
     * @param table the table
     * @param constraint its name
     * @return a statement
     */
    public String getDropConstraintSQL(TableName table, String constraint) {
        return alter(table) + "drop constraint " + vocabulary.quoteIdentifier(constraint);
    }

    /**
     * Carries out everything that changes in a table but its foreign keys; those too where constraints can't be added
     * to a table.
     *
     * @param change what changes
     * @return the statements in order
     */
    public List<String> getAlterTableSQL(TableChange change) {
        return new TableAlteration(this, change).statements();
    }

    /**
     * Adds a column.
     *
     * @param table the table
     * @param column the column
     * @return a statement
     */
    public String getAddColumnSQL(TableName table, ColumnModel column) {
        return alter(table) + "add column " + getColumnClause(column);
    }

    /**
     * Drops a column.
     *
     * @param table the table
     * @param column its name
     * @return a statement
     */
    public String getDropColumnSQL(TableName table, String column) {
        return alter(table) + "drop column " + vocabulary.quoteIdentifier(column);
    }

    /**
     * Renames a column.
     *
     * @param table the table
     * @param rename the names
     * @return a statement
     */
    public String getRenameColumnSQL(TableName table, ColumnRename rename) {
        return alter(table) + "rename column " + vocabulary.quoteIdentifier(rename.from()) + " to "
                + vocabulary.quoteIdentifier(rename.to());
    }

    /**
     * Changes the definition of a column and keeps its values.
     *
     * @param table the table
     * @param change the definitions
     * @return the statements in order
     */
    public List<String> getAlterColumnSQL(TableName table, ColumnChange change) {
        String column = alter(table) + "alter column "
                + vocabulary.quoteIdentifier(change.to().name());
        List<String> statements = new ArrayList<>();
        if (!normalizeType(change.from().type())
                .equals(normalizeType(change.to().type()))) {
            statements.add(column + " set data type " + change.to().type());
        }
        if (change.changesDefault()) {
            String value = change.to().defaultValue();
            statements.add(column + (value == null ? " drop default" : " set default " + value));
        }
        if (change.changesNullability()) {
            statements.add(column + (change.to().nullable() ? " drop not null" : " set not null"));
        }
        return statements;
    }

    /**
     * Whether a change can only be carried out by {@link #getDisableForeignKeysSQL switching foreign keys off} meanwhile.
     *
     * @param change what changes
     * @return false unless overridden
     */
    public boolean rebuildsTable(TableChange change) {
        return false;
    }

    /**
     * Stops the checking of foreign keys on the connection; executed outside a transaction.
     *
     * @return the statements; empty where it can't be stopped
     */
    public List<String> getDisableForeignKeysSQL() {
        return List.of();
    }

    /**
     * Takes up the checking of foreign keys again; executed outside a transaction.
     *
     * @return the statements
     */
    public List<String> getEnableForeignKeysSQL() {
        return List.of();
    }

    /**
     * Makes sure, before the transaction ends, that what was not checked meanwhile holds.
     *
     * @param connection where
     * @throws SQLException if it does not hold
     */
    public void verifyForeignKeys(Connection connection) throws SQLException {}

    private static final String ALTER = "alter table ";

    private String alter(TableName table) {
        return ALTER + vocabulary.quoteTable(table) + " ";
    }

    private String constraint(String name) {
        return name.isEmpty() ? "" : "constraint " + vocabulary.quoteIdentifier(name) + " ";
    }

    private String quoted(List<String> columns) {
        return String.join(
                ", ", columns.stream().map(vocabulary::quoteIdentifier).toList());
    }
}
