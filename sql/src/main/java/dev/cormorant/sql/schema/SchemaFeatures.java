package dev.cormorant.sql.schema;

import dev.cormorant.sql.render.SqlVocabulary;

/**
 * What a database can keep in its schema, and what of it can be read back. Role: implement, through a
 * {@link SchemaHelper}.
 *
 * <p>A mapping that wants what is not supported is refused before any statement. Comments are the exception: where there
 * are none, they are left out. What cannot be read is created and then left alone by updates.
 */
public interface SchemaFeatures {
    /**
     * How the database quotes names and calls types.
     *
     * @return the platform's vocabulary
     */
    SqlVocabulary vocabulary();

    /**
     * Whether a failed change of the schema can be undone by a rollback.
     *
     * @return true unless overridden
     */
    default boolean supportsTransactionalDdl() {
        return true;
    }

    /**
     * Whether one call executes several statements, which saves round trips where a failed change can be undone.
     *
     * @return false unless overridden
     */
    default boolean supportsMultipleStatements() {
        return false;
    }

    /**
     * Whether foreign keys and checks can be added to a table that is there.
     *
     * @return true unless overridden; otherwise they stand inside {@code create table}
     */
    default boolean supportsAddingConstraints() {
        return true;
    }

    /**
     * Whether foreign keys are part of the schema at all.
     *
     * @return true unless overridden
     */
    default boolean supportsForeignKeys() {
        return true;
    }

    /**
     * Whether {@link SchemaHelper#readSchema} reports foreign keys.
     *
     * @return true unless overridden
     */
    default boolean readsForeignKeys() {
        return supportsForeignKeys();
    }

    /**
     * Whether foreign keys can be checked at the end of the transaction.
     *
     * @return false unless overridden
     */
    default boolean supportsDeferrableForeignKeys() {
        return false;
    }

    /**
     * Whether {@link SchemaHelper#readSchema} reports checks.
     *
     * @return false unless overridden: JDBC does not know them
     */
    default boolean readsChecks() {
        return false;
    }

    /**
     * Whether {@link SchemaHelper#readSchema} reports indexes.
     *
     * @return true unless overridden
     */
    default boolean readsIndexes() {
        return true;
    }

    /**
     * Whether an index can get another name.
     *
     * @return false unless overridden: then it is dropped and created
     */
    default boolean supportsRenamingIndexes() {
        return false;
    }

    /**
     * Whether an index can leave rows out.
     *
     * @param unique whether the index is unique
     * @return false unless overridden
     */
    default boolean supportsPartialIndexes(boolean unique) {
        return false;
    }

    /**
     * Whether an index can be sorted by an expression.
     *
     * @return false unless overridden
     */
    default boolean supportsExpressionIndexes() {
        return false;
    }

    /**
     * Whether an index can hold columns that it is not sorted by.
     *
     * @return false unless overridden
     */
    default boolean supportsCoveringIndexes() {
        return false;
    }

    /**
     * Whether an index can be sorted downwards.
     *
     * @return true unless overridden
     */
    default boolean supportsDescendingIndexes() {
        return true;
    }

    /**
     * Whether an index can say where rows without a value come.
     *
     * @return false unless overridden
     */
    default boolean supportsIndexNullPlaces() {
        return false;
    }

    /**
     * Whether an index can hold the beginning of a value only.
     *
     * @return false unless overridden
     */
    default boolean supportsIndexPrefixes() {
        return false;
    }

    /**
     * Whether an index can sort texts by other rules than their column.
     *
     * @return false unless overridden
     */
    default boolean supportsIndexCollations() {
        return false;
    }

    /**
     * Whether an index can say how full its pages are at first.
     *
     * @return false unless overridden
     */
    default boolean supportsIndexFillFactors() {
        return false;
    }

    /**
     * Whether an index can be kept without being used by queries.
     *
     * @return false unless overridden
     */
    default boolean supportsInvisibleIndexes() {
        return false;
    }

    /**
     * Whether unique values can be checked at the end of the transaction.
     *
     * @return false unless overridden
     */
    default boolean supportsDeferrableUniques() {
        return false;
    }

    /**
     * Whether there are indexes of a kind.
     *
     * @param type the kind in the words of the database, in lower case, such as {@code gin}
     * @return false unless overridden
     */
    default boolean supportsIndexType(String type) {
        return false;
    }

    /**
     * Whether a unique constraint is something else than a unique index, so that a mapping's constraints are made as such.
     *
     * @return false unless overridden: then they are unique indexes
     */
    default boolean usesUniqueConstraints() {
        return false;
    }

    /**
     * Whether tables and columns can carry comments, which are then read back too.
     *
     * @return false unless overridden
     */
    default boolean supportsComments() {
        return false;
    }

    /**
     * Whether comments stand in the declarations of columns and tables rather than in statements of their own.
     *
     * @return false unless overridden
     */
    default boolean hasInlineComments() {
        return false;
    }

    /**
     * Whether a column can say by which rules its texts are compared, which is then read back too.
     *
     * @return false unless overridden
     */
    default boolean supportsCollations() {
        return false;
    }

    /**
     * Whether columns can be made by an expression, which is then read back too.
     *
     * @param stored whether the values are kept in the table
     * @return false unless overridden
     */
    default boolean supportsGeneratedColumns(boolean stored) {
        return false;
    }

    /**
     * Whether there are types whose values are listed, made by statements of their own.
     *
     * @return false unless overridden
     */
    default boolean supportsNativeEnums() {
        return false;
    }

    /**
     * Whether the values of an enum stored as text are held to its names by a check.
     *
     * @return true unless overridden: otherwise its type lists them
     */
    default boolean usesEnumCheckConstraints() {
        return true;
    }

    /**
     * Whether there are views.
     *
     * @return true unless overridden
     */
    default boolean supportsViews() {
        return true;
    }

    /**
     * Whether there are views that keep their rows.
     *
     * @return false unless overridden
     */
    default boolean supportsMaterializedViews() {
        return false;
    }

    /**
     * Whether there are triggers that execute statements for each row, which are then read back too.
     *
     * @return false unless overridden
     */
    default boolean supportsTriggers() {
        return false;
    }

    /**
     * Whether a trigger can leave rows out by a condition of its own.
     *
     * @return as there are triggers unless overridden
     */
    default boolean supportsTriggerConditions() {
        return supportsTriggers();
    }

    /**
     * Whether a trigger can do its work once for each statement.
     *
     * @return false unless overridden
     */
    default boolean supportsStatementTriggers() {
        return false;
    }

    /**
     * Whether the database keeps functions and procedures that are written in SQL, which are then read back too.
     *
     * @return false unless overridden
     */
    default boolean supportsRoutines() {
        return false;
    }

    /**
     * Whether the rows of a table can be sorted into partitions, which are then read back too.
     *
     * @return false unless overridden
     */
    default boolean supportsPartitions() {
        return false;
    }

    /**
     * Whether the schemas that tables name can be created and dropped.
     *
     * @return as the vocabulary says of schemas unless overridden
     */
    default boolean supportsNamespaces() {
        return vocabulary().supportsSchemas();
    }
}
