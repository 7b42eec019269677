package dev.cormorant.sql.schema;

import dev.cormorant.entity.Deferral;
import dev.cormorant.entity.TriggerLevel;
import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.ColumnExpression;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.ColumnRules;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.Generation;
import dev.cormorant.metadata.IndexColumn;
import dev.cormorant.metadata.IndexMetadata;
import dev.cormorant.metadata.IndexRules;
import dev.cormorant.metadata.IndexTraits;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import dev.cormorant.metadata.TriggerMetadata;
import dev.cormorant.metadata.ViewMetadata;
import java.util.Locale;

/** Refuses what a mapping wants of the schema and the database does not have, before any statement. Checks one entity. */
final class Refusals {
    private final SchemaFeatures features;
    private final EntityMetadata<?> entity;

    Refusals(SchemaFeatures features, EntityMetadata<?> entity) {
        this.features = features;
        this.entity = entity;
    }

    void check() {
        ViewMetadata view = entity.view();
        if (view != null) {
            need(features.supportsViews(), entity, "is mapped to a view", "Map it to a table.");
            need(
                    !view.materialized() || features.supportsMaterializedViews(),
                    entity,
                    "is mapped to a materialized view",
                    "Leave out the word materialized.");
            entity.rules().triggers().forEach(this::checkOnView);
            return;
        }
        checkSequence();
        entity.columns().forEach(this::check);
        entity.indexes().forEach(this::check);
        entity.references().forEach(this::check);
        entity.rules().triggers().forEach(this::check);
        need(
                entity.rules().partitioning() == null || features.supportsPartitions(),
                entity,
                "is partitioned",
                "Remove @Partitioned: the rows then lie in one table.");
    }

    private void checkSequence() {
        ScalarMetadata id = entity.generatedId();
        if (id != null && id.generation() == Generation.SEQUENCE) {
            need(
                    features.vocabulary().getSequenceNextValSQL("any") != null,
                    id,
                    "is numbered by a sequence",
                    "Use GenerationType.IDENTITY: the database then numbers the rows by itself.");
        }
    }

    private void check(TriggerMetadata trigger) {
        need(
                features.supportsTriggers(),
                entity,
                "has the trigger \"" + trigger.name() + "\"",
                "Remove @Trigger, and do its work in a lifecycle callback.");
        need(
                trigger.when().isEmpty() || features.supportsTriggerConditions(),
                entity,
                "has the trigger \"" + trigger.name() + "\" with a condition",
                "Ask for the condition in the body.");
        need(
                trigger.level() == TriggerLevel.ROW || features.supportsStatementTriggers(),
                entity,
                "has the trigger \"" + trigger.name() + "\" for each statement",
                "Let it do its work for each row.");
    }

    private void checkOnView(TriggerMetadata trigger) {
        need(
                features.supportsInsteadOfTriggers(),
                entity,
                "has the trigger \"" + trigger.name() + "\" instead of a write",
                "Remove @Trigger, and write the tables below the view.");
        need(
                trigger.when().isEmpty() || features.supportsInsteadOfConditions(),
                entity,
                "has the trigger \"" + trigger.name() + "\" instead of a write with a condition",
                "Ask for the condition in the body.");
    }

    private void check(ColumnMetadata column) {
        ColumnRules rules = column.options().rules();
        need(
                rules.nativeEnum() == null || features.supportsNativeEnums(),
                column,
                "is stored in a native enum",
                "Remove @NativeEnum: the names are then stored as text and held to the enum by a check.");
        need(
                rules.collation().isEmpty() || features.supportsCollations(),
                column,
                "names a collation",
                "Remove @Collation.");
        ColumnExpression made = rules.generated();
        need(
                made == null || features.supportsGeneratedColumns(made.stored()),
                column,
                made != null && made.stored() ? "is a stored generated column" : "is a virtual generated column",
                made != null && features.supportsGeneratedColumns(!made.stored())
                        ? "Set stored = " + !made.stored() + "."
                        : "Remove @GeneratedColumn, and work the value out in the entity.");
    }

    private void check(ReferenceMetadata reference) {
        need(
                reference.foreignKey().deferral() == Deferral.NONE || features.supportsDeferrableForeignKeys(),
                entity.name() + "." + reference.name(),
                "has a foreign key that is checked later",
                "Leave out the deferral.");
    }

    private void check(IndexMetadata index) {
        IndexRules rules = index.rules();
        need(
                rules.where().isEmpty() || features.supportsPartialIndexes(index.unique()),
                entity,
                "has an index with the condition \"" + rules.where() + "\"",
                "Leave the condition out.");
        need(
                rules.include().isEmpty() || features.supportsCoveringIndexes(),
                entity,
                "has an index that includes the columns " + rules.include(),
                "Leave them out, or add them to the end of its columns.");
        need(
                rules.type().isEmpty()
                        || features.supportsIndexType(rules.type().toLowerCase(Locale.ROOT)),
                entity,
                "has an index of the type \"" + rules.type() + "\"",
                "Leave the type out.");
        check(rules.traits());
        index.parts().forEach(this::check);
    }

    private void check(IndexTraits traits) {
        need(
                traits.deferral() == Deferral.NONE || features.supportsDeferrableUniques(),
                entity,
                "has a unique index that is checked later",
                "Leave out the deferral.");
        need(
                traits.fillFactor() == 0 || features.supportsIndexFillFactors(),
                entity,
                "has an index that says how full its pages are",
                "Leave out the fill factor.");
        need(
                !traits.invisible() || features.supportsInvisibleIndexes(),
                entity,
                "has an invisible index",
                "Leave out the index.");
    }

    private void check(IndexColumn part) {
        need(
                part.expression().isEmpty() || features.supportsExpressionIndexes(),
                entity,
                "has an index on the expression \"" + part.expression() + "\"",
                "Give the table a generated column, and index that.");
        need(
                !part.descending() || features.supportsDescendingIndexes(),
                entity,
                "has an index in descending order",
                "Leave the word desc out.");
        need(
                part.nulls() == null || features.supportsIndexNullPlaces(),
                entity,
                "has an index that says where nulls come",
                "Leave that out.");
        need(
                part.length() == 0 || features.supportsIndexPrefixes(),
                entity,
                "has an index on the beginning of a value",
                "Leave the length out.");
        need(
                part.collation().isEmpty() || features.supportsIndexCollations(),
                entity,
                "has an index by the collation \"" + part.collation() + "\"",
                "Leave it out, or give it to the column by @Collation.");
    }

    private static void need(boolean fine, Object place, String what, String remedy) {
        if (!fine) {
            throw new ValidationException(place + " " + what + ", which this database does not have. " + remedy);
        }
    }
}
