package dev.cormorant.mysql;

import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.SchemaFeature;
import dev.cormorant.sql.schema.SchemaNormalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the schema of MySQL and its descendants can hold, and how it is compared. Role: implement, through a helper. */
public interface MySqlFeatures extends SchemaNormalizer {
    /** The digits that a type is shown with, which were never more than advice. */
    Pattern INTEGER_WIDTH = Pattern.compile("^((?:tiny|small|medium|big)?int)\\((?!1\\))\\d+\\)");

    /** The names of types that are others in truth. */
    Map<String, String> SYNONYMS = Map.of(
            "integer", "int",
            "numeric", "decimal",
            "dec", "decimal",
            "bool", "tinyint(1)",
            "boolean", "tinyint(1)",
            "double precision", "double",
            "real", "double");

    /** Everything that can be kept. */
    Set<SchemaFeature> FEATURES = Set.of(
            SchemaFeature.CHECKS,
            SchemaFeature.RENAMED_INDEXES,
            SchemaFeature.PARTIAL_UNIQUE_INDEXES,
            SchemaFeature.EXPRESSION_INDEXES,
            SchemaFeature.INDEX_PREFIXES,
            SchemaFeature.INVISIBLE_INDEXES,
            SchemaFeature.COMMENTS,
            SchemaFeature.INLINE_COMMENTS,
            SchemaFeature.COLLATIONS,
            SchemaFeature.STORED_GENERATED_COLUMNS,
            SchemaFeature.VIRTUAL_GENERATED_COLUMNS,
            SchemaFeature.TRIGGERS,
            SchemaFeature.ROUTINES);

    @Override
    default Set<SchemaFeature> getFeatures() {
        return FEATURES;
    }

    @Override
    default boolean supportsTransactionalDdl() {
        return false;
    }

    @Override
    default boolean supportsIndexType(String type) {
        return type.equals("fulltext") || type.equals("spatial");
    }

    @Override
    default boolean supportsTriggerConditions() {
        return false;
    }

    @Override
    default boolean usesEnumCheckConstraints() {
        return false;
    }

    @Override
    default boolean isSameCollation(ColumnModel found, ColumnModel wanted) {
        String there = wanted.details().collation();
        return (there != null && there.equals(collation()) && found.details().collation() == null)
                || SchemaNormalizer.super.isSameCollation(found, wanted);
    }

    /**
     * The collation of new tables and databases.
     *
     * @return its name
     */
    String collation();

    @Override
    default String normalizeType(String type) {
        int end = type.indexOf('(') < 0 ? type.length() : type.indexOf('(');
        String name = type.substring(0, end).trim().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String rest = name.startsWith("enum") || name.startsWith("set")
                ? type.substring(end)
                : type.substring(end).toLowerCase(Locale.ROOT);
        String whole = SYNONYMS.getOrDefault(name, name) + rest.replaceAll("\\s*([(,])\\s*|\\s+(?=\\))", "$1");
        return INTEGER_WIDTH.matcher(whole).replaceFirst("$1");
    }
}
