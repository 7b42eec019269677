package dev.cormorant.sql.schema;

import dev.cormorant.sql.render.SqlVocabulary;
import java.util.Set;

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
     * What the database can keep besides tables, columns, keys, plain indexes and views.
     *
     * @return the features; none unless overridden
     */
    default Set<SchemaFeature> getFeatures() {
        return Set.of();
    }

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
     * @return whether {@link SchemaFeature#MULTIPLE_STATEMENTS} is among the features
     */
    default boolean supportsMultipleStatements() {
        return getFeatures().contains(SchemaFeature.MULTIPLE_STATEMENTS);
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
     * @return whether {@link SchemaFeature#DEFERRABLE_FOREIGN_KEYS} is among the features
     */
    default boolean supportsDeferrableForeignKeys() {
        return getFeatures().contains(SchemaFeature.DEFERRABLE_FOREIGN_KEYS);
    }

    /**
     * Whether {@link SchemaHelper#readSchema} reports checks.
     *
     * @return whether {@link SchemaFeature#CHECKS} is among the features
     */
    default boolean readsChecks() {
        return getFeatures().contains(SchemaFeature.CHECKS);
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
     * @return whether {@link SchemaFeature#RENAMED_INDEXES} is among the features; otherwise it is dropped and created
     */
    default boolean supportsRenamingIndexes() {
        return getFeatures().contains(SchemaFeature.RENAMED_INDEXES);
    }

    /**
     * Whether an index can leave rows out.
     *
     * @param unique whether the index is unique
     * @return whether {@link SchemaFeature#PARTIAL_UNIQUE_INDEXES} or
     *     {@link SchemaFeature#PARTIAL_INDEXES} is among the features
     */
    default boolean supportsPartialIndexes(boolean unique) {
        return getFeatures().contains(unique ? SchemaFeature.PARTIAL_UNIQUE_INDEXES : SchemaFeature.PARTIAL_INDEXES);
    }

    /**
     * Whether an index can be sorted by an expression.
     *
     * @return whether {@link SchemaFeature#EXPRESSION_INDEXES} is among the features
     */
    default boolean supportsExpressionIndexes() {
        return getFeatures().contains(SchemaFeature.EXPRESSION_INDEXES);
    }

    /**
     * Whether an index can hold columns that it is not sorted by.
     *
     * @return whether {@link SchemaFeature#COVERING_INDEXES} is among the features
     */
    default boolean supportsCoveringIndexes() {
        return getFeatures().contains(SchemaFeature.COVERING_INDEXES);
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
     * @return whether {@link SchemaFeature#INDEX_NULL_PLACES} is among the features
     */
    default boolean supportsIndexNullPlaces() {
        return getFeatures().contains(SchemaFeature.INDEX_NULL_PLACES);
    }

    /**
     * Whether an index can hold the beginning of a value only.
     *
     * @return whether {@link SchemaFeature#INDEX_PREFIXES} is among the features
     */
    default boolean supportsIndexPrefixes() {
        return getFeatures().contains(SchemaFeature.INDEX_PREFIXES);
    }

    /**
     * Whether an index can sort texts by other rules than their column.
     *
     * @return whether {@link SchemaFeature#INDEX_COLLATIONS} is among the features
     */
    default boolean supportsIndexCollations() {
        return getFeatures().contains(SchemaFeature.INDEX_COLLATIONS);
    }

    /**
     * Whether an index can say how full its pages are at first.
     *
     * @return whether {@link SchemaFeature#INDEX_FILL_FACTORS} is among the features
     */
    default boolean supportsIndexFillFactors() {
        return getFeatures().contains(SchemaFeature.INDEX_FILL_FACTORS);
    }

    /**
     * Whether an index can be kept without being used by queries.
     *
     * @return whether {@link SchemaFeature#INVISIBLE_INDEXES} is among the features
     */
    default boolean supportsInvisibleIndexes() {
        return getFeatures().contains(SchemaFeature.INVISIBLE_INDEXES);
    }

    /**
     * Whether unique values can be checked at the end of the transaction.
     *
     * @return whether {@link SchemaFeature#DEFERRABLE_UNIQUES} is among the features
     */
    default boolean supportsDeferrableUniques() {
        return getFeatures().contains(SchemaFeature.DEFERRABLE_UNIQUES);
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
     * @return whether {@link SchemaFeature#UNIQUE_CONSTRAINTS} is among the features; otherwise they are unique indexes
     */
    default boolean usesUniqueConstraints() {
        return getFeatures().contains(SchemaFeature.UNIQUE_CONSTRAINTS);
    }

    /**
     * Whether tables and columns can carry comments, which are then read back too.
     *
     * @return whether {@link SchemaFeature#COMMENTS} is among the features
     */
    default boolean supportsComments() {
        return getFeatures().contains(SchemaFeature.COMMENTS);
    }

    /**
     * Whether comments stand in the declarations of columns and tables rather than in statements of their own.
     *
     * @return whether {@link SchemaFeature#INLINE_COMMENTS} is among the features
     */
    default boolean hasInlineComments() {
        return getFeatures().contains(SchemaFeature.INLINE_COMMENTS);
    }

    /**
     * Whether a column can say by which rules its texts are compared, which is then read back too.
     *
     * @return whether {@link SchemaFeature#COLLATIONS} is among the features
     */
    default boolean supportsCollations() {
        return getFeatures().contains(SchemaFeature.COLLATIONS);
    }

    /**
     * Whether columns can be made by an expression, which is then read back too.
     *
     * @param stored whether the values are kept in the table
     * @return whether {@link SchemaFeature#STORED_GENERATED_COLUMNS} or
     *     {@link SchemaFeature#VIRTUAL_GENERATED_COLUMNS} is among the features
     */
    default boolean supportsGeneratedColumns(boolean stored) {
        return getFeatures()
                .contains(stored ? SchemaFeature.STORED_GENERATED_COLUMNS : SchemaFeature.VIRTUAL_GENERATED_COLUMNS);
    }

    /**
     * Whether there are types whose values are listed, made by statements of their own.
     *
     * @return whether {@link SchemaFeature#NATIVE_ENUMS} is among the features
     */
    default boolean supportsNativeEnums() {
        return getFeatures().contains(SchemaFeature.NATIVE_ENUMS);
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
     * @return whether {@link SchemaFeature#MATERIALIZED_VIEWS} is among the features
     */
    default boolean supportsMaterializedViews() {
        return getFeatures().contains(SchemaFeature.MATERIALIZED_VIEWS);
    }

    /**
     * Whether there are triggers that execute statements for each row, which are then read back too.
     *
     * @return whether {@link SchemaFeature#TRIGGERS} is among the features
     */
    default boolean supportsTriggers() {
        return getFeatures().contains(SchemaFeature.TRIGGERS);
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
     * @return whether {@link SchemaFeature#STATEMENT_TRIGGERS} is among the features
     */
    default boolean supportsStatementTriggers() {
        return getFeatures().contains(SchemaFeature.STATEMENT_TRIGGERS);
    }

    /**
     * Whether a trigger can do its work instead of writing a row of a view.
     *
     * @return whether {@link SchemaFeature#INSTEAD_OF_TRIGGERS} is among the features
     */
    default boolean supportsInsteadOfTriggers() {
        return getFeatures().contains(SchemaFeature.INSTEAD_OF_TRIGGERS);
    }

    /**
     * Whether a trigger of a view can leave rows out by a condition of its own.
     *
     * @return whether {@link SchemaFeature#INSTEAD_OF_CONDITIONS} is among the features
     */
    default boolean supportsInsteadOfConditions() {
        return getFeatures().contains(SchemaFeature.INSTEAD_OF_CONDITIONS);
    }

    /**
     * Whether the database keeps functions and procedures that are written in SQL, which are then read back too.
     *
     * @return whether {@link SchemaFeature#ROUTINES} is among the features
     */
    default boolean supportsRoutines() {
        return getFeatures().contains(SchemaFeature.ROUTINES);
    }

    /**
     * Whether the rows of a table can be sorted into partitions, which are then read back too.
     *
     * @return whether {@link SchemaFeature#PARTITIONS} is among the features
     */
    default boolean supportsPartitions() {
        return getFeatures().contains(SchemaFeature.PARTITIONS);
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
