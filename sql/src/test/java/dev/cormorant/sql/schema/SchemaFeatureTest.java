package dev.cormorant.sql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.sql.AbstractSqlPlatform;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A feature is listed once, and answers the one question that is about it. */
class SchemaFeatureTest {
    private static final Map<SchemaFeature, Predicate<SchemaFeatures>> QUESTIONS = new EnumMap<>(SchemaFeature.class);

    static {
        QUESTIONS.put(SchemaFeature.CHECKS, SchemaFeatures::readsChecks);
        QUESTIONS.put(SchemaFeature.DEFERRABLE_FOREIGN_KEYS, SchemaFeatures::supportsDeferrableForeignKeys);
        QUESTIONS.put(SchemaFeature.DEFERRABLE_UNIQUES, SchemaFeatures::supportsDeferrableUniques);
        QUESTIONS.put(SchemaFeature.UNIQUE_CONSTRAINTS, SchemaFeatures::usesUniqueConstraints);
        QUESTIONS.put(SchemaFeature.RENAMED_INDEXES, SchemaFeatures::supportsRenamingIndexes);
        QUESTIONS.put(SchemaFeature.PARTIAL_INDEXES, features -> features.supportsPartialIndexes(false));
        QUESTIONS.put(SchemaFeature.PARTIAL_UNIQUE_INDEXES, features -> features.supportsPartialIndexes(true));
        QUESTIONS.put(SchemaFeature.EXPRESSION_INDEXES, SchemaFeatures::supportsExpressionIndexes);
        QUESTIONS.put(SchemaFeature.COVERING_INDEXES, SchemaFeatures::supportsCoveringIndexes);
        QUESTIONS.put(SchemaFeature.INDEX_NULL_PLACES, SchemaFeatures::supportsIndexNullPlaces);
        QUESTIONS.put(SchemaFeature.INDEX_PREFIXES, SchemaFeatures::supportsIndexPrefixes);
        QUESTIONS.put(SchemaFeature.INDEX_COLLATIONS, SchemaFeatures::supportsIndexCollations);
        QUESTIONS.put(SchemaFeature.INDEX_FILL_FACTORS, SchemaFeatures::supportsIndexFillFactors);
        QUESTIONS.put(SchemaFeature.INVISIBLE_INDEXES, SchemaFeatures::supportsInvisibleIndexes);
        QUESTIONS.put(SchemaFeature.COMMENTS, SchemaFeatures::supportsComments);
        QUESTIONS.put(SchemaFeature.INLINE_COMMENTS, SchemaFeatures::hasInlineComments);
        QUESTIONS.put(SchemaFeature.COLLATIONS, SchemaFeatures::supportsCollations);
        QUESTIONS.put(SchemaFeature.STORED_GENERATED_COLUMNS, features -> features.supportsGeneratedColumns(true));
        QUESTIONS.put(SchemaFeature.VIRTUAL_GENERATED_COLUMNS, features -> features.supportsGeneratedColumns(false));
        QUESTIONS.put(SchemaFeature.NATIVE_ENUMS, SchemaFeatures::supportsNativeEnums);
        QUESTIONS.put(SchemaFeature.MATERIALIZED_VIEWS, SchemaFeatures::supportsMaterializedViews);
        QUESTIONS.put(SchemaFeature.TRIGGERS, SchemaFeatures::supportsTriggers);
        QUESTIONS.put(SchemaFeature.STATEMENT_TRIGGERS, SchemaFeatures::supportsStatementTriggers);
        QUESTIONS.put(SchemaFeature.INSTEAD_OF_TRIGGERS, SchemaFeatures::supportsInsteadOfTriggers);
        QUESTIONS.put(SchemaFeature.INSTEAD_OF_CONDITIONS, SchemaFeatures::supportsInsteadOfConditions);
        QUESTIONS.put(SchemaFeature.ROUTINES, SchemaFeatures::supportsRoutines);
        QUESTIONS.put(SchemaFeature.PARTITIONS, SchemaFeatures::supportsPartitions);
        QUESTIONS.put(SchemaFeature.MULTIPLE_STATEMENTS, SchemaFeatures::supportsMultipleStatements);
    }

    private static Set<SchemaFeature> answered(SchemaFeatures helper) {
        Set<SchemaFeature> features = new TreeSet<>();
        QUESTIONS.forEach((feature, question) -> {
            if (question.test(helper)) {
                features.add(feature);
            }
        });
        return features;
    }

    @ParameterizedTest
    @EnumSource
    void a_listed_feature_answers_its_question_and_no_other(SchemaFeature feature) {
        SchemaHelper helper = new SchemaHelper(new AbstractSqlPlatform() {}) {
            @Override
            public Set<SchemaFeature> getFeatures() {
                return Set.of(feature);
            }
        };

        assertThat(answered(helper)).containsExactly(feature);
    }

    @Test
    void a_new_driver_has_none_of_them() {
        assertThat(QUESTIONS).containsOnlyKeys(Arrays.asList(SchemaFeature.values()));
        assertThat(answered(new SchemaHelper(new AbstractSqlPlatform() {}))).isEmpty();
    }
}
