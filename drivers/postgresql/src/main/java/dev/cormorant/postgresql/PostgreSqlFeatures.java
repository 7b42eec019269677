package dev.cormorant.postgresql;

import dev.cormorant.sql.schema.SchemaFeature;
import dev.cormorant.sql.schema.SchemaFeatures;
import java.util.Set;

/** What PostgreSQL keeps in its schema. */
interface PostgreSqlFeatures extends SchemaFeatures {
    /** The kinds of indexes there are. */
    Set<String> INDEX_TYPES = Set.of("btree", "hash", "gin", "gist", "spgist", "brin", FullText.TYPE);

    /** Everything that can be kept. */
    Set<SchemaFeature> FEATURES = Set.of(
            SchemaFeature.CHECKS,
            SchemaFeature.DEFERRABLE_FOREIGN_KEYS,
            SchemaFeature.DEFERRABLE_UNIQUES,
            SchemaFeature.RENAMED_INDEXES,
            SchemaFeature.PARTIAL_INDEXES,
            SchemaFeature.PARTIAL_UNIQUE_INDEXES,
            SchemaFeature.EXPRESSION_INDEXES,
            SchemaFeature.COVERING_INDEXES,
            SchemaFeature.INDEX_NULL_PLACES,
            SchemaFeature.INDEX_COLLATIONS,
            SchemaFeature.INDEX_FILL_FACTORS,
            SchemaFeature.COMMENTS,
            SchemaFeature.COLLATIONS,
            SchemaFeature.STORED_GENERATED_COLUMNS,
            SchemaFeature.NATIVE_ENUMS,
            SchemaFeature.MATERIALIZED_VIEWS,
            SchemaFeature.TRIGGERS,
            SchemaFeature.STATEMENT_TRIGGERS,
            SchemaFeature.INSTEAD_OF_TRIGGERS,
            SchemaFeature.ROUTINES,
            SchemaFeature.PARTITIONS,
            SchemaFeature.MULTIPLE_STATEMENTS);

    @Override
    default Set<SchemaFeature> getFeatures() {
        return FEATURES;
    }

    @Override
    default boolean supportsIndexType(String type) {
        return INDEX_TYPES.contains(type);
    }
}
