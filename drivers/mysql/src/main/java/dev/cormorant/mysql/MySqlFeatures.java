package dev.cormorant.mysql;

import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.SchemaNormalizer;
import java.util.Locale;
import java.util.Map;
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

    @Override
    default boolean supportsTransactionalDdl() {
        return false;
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
        return unique;
    }

    @Override
    default boolean supportsExpressionIndexes() {
        return true;
    }

    @Override
    default boolean supportsInvisibleIndexes() {
        return true;
    }

    @Override
    default boolean supportsIndexPrefixes() {
        return true;
    }

    @Override
    default boolean supportsIndexType(String type) {
        return type.equals("fulltext") || type.equals("spatial");
    }

    @Override
    default boolean supportsComments() {
        return true;
    }

    @Override
    default boolean hasInlineComments() {
        return true;
    }

    @Override
    default boolean supportsCollations() {
        return true;
    }

    @Override
    default boolean supportsGeneratedColumns(boolean stored) {
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
