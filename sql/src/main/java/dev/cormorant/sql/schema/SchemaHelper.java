package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * How one database reports its schema, and in which statements it changes it. Role: implement, by extending it.
 *
 * <p>As it is, it serves a database that speaks ordinary SQL and reports its schema through JDBC. What can be overridden
 * stands in the interfaces: {@link SchemaFeatures}, {@link SchemaNormalizer}, {@link ColumnStatements},
 * {@link TableStatements}, {@link PartitionStatements}, {@link IndexStatements}, {@link TriggerStatements},
 * {@link RoutineStatements} and {@link ObjectStatements}. Shared by all threads.
 */
public class SchemaHelper implements IndexStatements, ObjectStatements, TriggerStatements, RoutineStatements {
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
    @Override
    public final SqlVocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Reads what is there of a schema; through JDBC unless overridden.
     *
     * @param connection where
     * @param wanted whose names to look for; what the database does not know is left out of the answer
     * @return what there is of them
     * @throws SQLException if the database refuses
     */
    public SchemaModel readSchema(Connection connection, SchemaModel wanted) throws SQLException {
        return new JdbcSchemaReader(connection, this).read(wanted);
    }

    /**
     * Finds all that a user has made: tables and views through JDBC unless overridden. An override adds enums and
     * sequences that stand by themselves, since what is not named here is not read.
     *
     * @param connection where
     * @return a model whose names {@link #readSchema} can look for; what the names stand for may be left empty
     * @throws SQLException if the database refuses
     */
    public SchemaModel readNames(Connection connection) throws SQLException {
        return new JdbcNames(connection, this).read();
    }

    /**
     * Finds the schemas that are empty once something has gone, and may go too.
     *
     * @param connection where
     * @param going what goes, with the schemas that it lies in
     * @return none unless overridden
     * @throws SQLException if the database refuses
     */
    public List<String> emptiedNamespaces(Connection connection, SchemaModel going) throws SQLException {
        return List.of();
    }

    /**
     * Writes views as the database would report them, so that they can be compared with those that are there. Only
     * asked for views that seem to differ.
     *
     * @param connection where; what is done there is not kept
     * @param view a view as mapped
     * @return the view as it is unless overridden
     * @throws SQLException if the database does not understand it, which makes the view one that differs; or if it can't be
     *     asked, because it is out of reach or the user has no right to, which makes the update fail
     */
    public ViewModel canonical(Connection connection, ViewModel view) throws SQLException {
        return view;
    }

    /**
     * Writes the values of partitions as the database would report them, so that they can be compared with those that are
     * there. Only asked for those of a table that is there, and that seem to differ.
     *
     * @param connection where; what is done there is not kept
     * @param table the table
     * @param partitioning the partitions as mapped
     * @return the partitioning as it is unless overridden
     * @throws SQLException if the database does not understand them, which makes the partitions others than those that are
     *     there; or if it can't be asked, because it is out of reach or the user has no right to, which makes the update fail
     */
    public PartitioningModel canonical(Connection connection, TableName table, PartitioningModel partitioning)
            throws SQLException {
        return partitioning;
    }

    /**
     * Carries out everything that changes in a table but its foreign keys; those too where constraints can't be added
     * to a table. Where rows {@link TableChange#repartitions() have to be sorted anew}, which only databases with partitions
     * are asked for, all indexes, foreign keys, checks and triggers of the table go and come with the change.
     *
     * @param change what changes
     * @return the statements in order
     */
    public List<String> getAlterTableSQL(TableChange change) {
        return new TableAlteration(this, change).statements();
    }

    /**
     * Empties tables; their foreign keys are in the way of nothing, since tables come after those that point at them.
     *
     * @param tables the tables in an order in which they can be emptied
     * @return the statements in order
     */
    public List<String> getClearTablesSQL(List<TableName> tables) {
        return tables.stream().map(this::getClearTableSQL).toList();
    }

    /**
     * Whether {@link #getTruncateTablesSQL} only succeeds while {@link #getDisableForeignKeysSQL foreign keys are not checked}.
     *
     * @return as foreign keys can be left unchecked, unless overridden
     */
    public boolean truncatesUnchecked() {
        return !getDisableForeignKeysSQL().isEmpty();
    }

    /**
     * Empties tables at once.
     *
     * @param tables the tables, with all that point at them
     * @return the statements in order; empty, unless overridden, where there is nothing but deleting the rows
     */
    public List<String> getTruncateTablesSQL(List<TableName> tables) {
        return List.of();
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
     * @return the statements; empty, unless overridden, where it can't be stopped
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
     * What a script begins with that a person hands to a program of the database, so that this reads it as Unicode. Left out
     * where a script has no other characters than those of ASCII.
     *
     * @return the statements; none unless overridden
     */
    public List<String> getScriptBeginningSQL() {
        return List.of();
    }

    /**
     * Makes sure, before the transaction ends, that what was not checked meanwhile holds.
     *
     * @param connection where
     * @throws SQLException if it does not hold
     */
    public void verifyForeignKeys(Connection connection) throws SQLException {}
}
