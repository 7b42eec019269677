package dev.cormorant.postgresql;

import dev.cormorant.sql.schema.SchemaFeatures;
import java.util.Set;

/** What PostgreSQL keeps in its schema. */
interface PostgreSqlFeatures extends SchemaFeatures {
    /** The kinds of indexes there are. */
    Set<String> INDEX_TYPES = Set.of("btree", "hash", "gin", "gist", "spgist", "brin", FullText.TYPE);

    @Override
    default boolean supportsMultipleStatements() {
        return true;
    }

    @Override
    default boolean supportsDeferrableForeignKeys() {
        return true;
    }

    @Override
    default boolean readsChecks() {
        return true;
    }

    @Override
    default boolean supportsRenamingIndexes() {
        return true;
    }

    @Override
    default boolean supportsPartialIndexes(boolean unique) {
        return true;
    }

    @Override
    default boolean supportsExpressionIndexes() {
        return true;
    }

    @Override
    default boolean supportsCoveringIndexes() {
        return true;
    }

    @Override
    default boolean supportsIndexNullPlaces() {
        return true;
    }

    @Override
    default boolean supportsIndexCollations() {
        return true;
    }

    @Override
    default boolean supportsIndexFillFactors() {
        return true;
    }

    @Override
    default boolean supportsDeferrableUniques() {
        return true;
    }

    @Override
    default boolean supportsStatementTriggers() {
        return true;
    }

    @Override
    default boolean supportsIndexType(String type) {
        return INDEX_TYPES.contains(type);
    }

    @Override
    default boolean supportsComments() {
        return true;
    }

    @Override
    default boolean supportsCollations() {
        return true;
    }

    @Override
    default boolean supportsGeneratedColumns(boolean stored) {
        return stored;
    }

    @Override
    default boolean supportsNativeEnums() {
        return true;
    }

    @Override
    default boolean supportsMaterializedViews() {
        return true;
    }

    @Override
    default boolean supportsTriggers() {
        return true;
    }

    @Override
    default boolean supportsRoutines() {
        return true;
    }

    @Override
    default boolean supportsPartitions() {
        return true;
    }
}
