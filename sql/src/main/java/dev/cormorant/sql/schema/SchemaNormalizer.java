package dev.cormorant.sql.schema;

import dev.cormorant.metadata.NullPlace;
import dev.cormorant.metadata.RoutineMetadata;
import dev.cormorant.metadata.RoutineParameter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When what a database reports is what a mapping wants. Role: implement, through a {@link SchemaHelper}.
 *
 * <p>What is normalised is compared and never executed.
 */
public interface SchemaNormalizer extends SchemaFeatures {
    /**
     * Whether a found column is what a wanted one declares, names, nullability and comments aside.
     *
     * @param found the column as reported
     * @param wanted the column as mapped
     * @return true if nothing has to change
     */
    default boolean isSameDefinition(ColumnModel found, ColumnModel wanted) {
        return found.autoIncrement() == wanted.autoIncrement()
                && isSameType(found.type(), wanted.type())
                && isSameGenerated(found.generated(), wanted.generated())
                && isSameCollation(found, wanted)
                && (wanted.autoIncrement() || wanted.generated() != null || isSameDefault(found, wanted));
    }

    /**
     * Whether two types are one; a time that is declared without digits has as many as the database likes.
     *
     * @param found the type as reported
     * @param wanted the type as mapped
     * @return true if they are
     */
    default boolean isSameType(String found, String wanted) {
        String here = normalizeType(found);
        String there = normalizeType(wanted);
        return here.equals(there) || (there.startsWith("time") && !there.contains("(") && here.startsWith(there + "("));
    }

    /**
     * Whether two columns have the same default.
     *
     * @param found the column as reported
     * @param wanted the column as mapped
     * @return true if they have
     */
    default boolean isSameDefault(ColumnModel found, ColumnModel wanted) {
        return Objects.equals(normalizeDefault(found.defaultValue()), normalizeDefault(wanted.defaultValue()));
    }

    /**
     * Whether two columns are made by the same expression.
     *
     * @param found the expression as reported, or null
     * @param wanted the expression as mapped, or null
     * @return true if they are, or if neither is made by one
     */
    default boolean isSameGenerated(@Nullable GeneratedExpression found, @Nullable GeneratedExpression wanted) {
        if (found == null || wanted == null) {
            return found == null && wanted == null;
        }
        return found.stored() == wanted.stored() && isSameExpression(found.sql(), wanted.sql());
    }

    /**
     * Whether the texts of two columns are compared by the same rules.
     *
     * @param found the column as reported
     * @param wanted the column as mapped
     * @return true if they are, or if collations are not supported
     */
    default boolean isSameCollation(ColumnModel found, ColumnModel wanted) {
        String here = found.details().collation();
        String there = wanted.details().collation();
        return !supportsCollations() || (here == null ? there == null : here.equalsIgnoreCase(there));
    }

    /**
     * Whether two indexes are the same but for their names.
     *
     * @param found the index as reported
     * @param wanted the index as mapped
     * @return true if they are
     */
    default boolean isSameIndex(IndexModel found, IndexModel wanted) {
        boolean sameKind = !usesUniqueConstraints()
                || found.form().constraint() == wanted.form().constraint();
        return sameKind
                && found.unique() == wanted.unique()
                && isSameIndexForm(found.form(), wanted.form())
                && isSameIndexParts(found.parts(), wanted.parts());
    }

    private boolean isSameIndexForm(IndexForm found, IndexForm wanted) {
        return isSameExpression(found.where(), wanted.where())
                && found.include().equals(wanted.include())
                && found.traits().equals(wanted.traits())
                && Objects.equals(found.type(), wanted.type());
    }

    private boolean isSameIndexParts(List<IndexPart> found, List<IndexPart> wanted) {
        boolean same = found.size() == wanted.size();
        for (int i = 0; same && i < found.size(); i++) {
            same = isSameIndexPart(found.get(i), wanted.get(i));
        }
        return same;
    }

    /**
     * Whether two parts of an index are the same.
     *
     * @param found the part as reported
     * @param wanted the part as mapped
     * @return true if they are
     */
    default boolean isSameIndexPart(IndexPart found, IndexPart wanted) {
        return withoutUsualPlace(found).equals(withoutUsualPlace(wanted))
                && Objects.equals(found.column(), wanted.column())
                && isSameExpression(found.expression(), wanted.expression());
    }

    private IndexPart withoutUsualPlace(IndexPart part) {
        IndexPart bare = part.of(null, "");
        return part.nulls() == getUsualNullPlace(part.descending()) ? bare.nulls(null) : bare;
    }

    /**
     * Where rows without a value come in an index that does not say so.
     *
     * @param descending whether it is sorted downwards
     * @return the place, or null, unless overridden, where an index cannot say it
     */
    default @Nullable NullPlace getUsualNullPlace(boolean descending) {
        return null;
    }

    /**
     * Whether two foreign keys say the same, whatever their names.
     *
     * @param found the foreign key as reported
     * @param wanted the foreign key as mapped
     * @return true if they do
     */
    default boolean isSameForeignKey(ForeignKeyModel found, ForeignKeyModel wanted) {
        return found.saysTheSameAs(wanted);
    }

    /**
     * Whether two triggers of one name do the same.
     *
     * @param found the trigger as reported
     * @param wanted the trigger as mapped
     * @return true if they do
     */
    default boolean isSameTrigger(TriggerModel found, TriggerModel wanted) {
        return found.moment().equals(wanted.moment())
                && found.perStatement() == wanted.perStatement()
                && isSameExpression(found.when(), wanted.when())
                && Expressions.statements(found.body()).equals(Expressions.statements(wanted.body()));
    }

    /**
     * Whether two views stand for the same query.
     *
     * @param found the view as reported
     * @param wanted the view as mapped
     * @return true if they do
     */
    default boolean isSameView(ViewModel found, ViewModel wanted) {
        return found.materialized() == wanted.materialized() && isSameExpression(found.sql(), wanted.sql());
    }

    /**
     * Whether two routines of one name are the same, as far as both say: flags that the mapping leaves to the database, or that
     * this does not have, are not compared.
     *
     * @param found the routine as reported
     * @param wanted the routine as mapped
     * @return true if they are
     */
    default boolean isSameRoutine(RoutineMetadata found, RoutineMetadata wanted) {
        return isSameSignature(found, wanted)
                && normalizeLanguage(found.language()).equals(normalizeLanguage(wanted.language()))
                && isSameFlag(found.deterministic(), wanted.deterministic())
                && isSameFlag(found.definer(), wanted.definer())
                && Expressions.statements(found.body()).equals(Expressions.statements(wanted.body()));
    }

    private static boolean isSameFlag(@Nullable Boolean found, @Nullable Boolean wanted) {
        return found == null || wanted == null || found.equals(wanted);
    }

    /**
     * Whether two routines of one name are called in the same way.
     *
     * @param found the routine as reported
     * @param wanted the routine as mapped
     * @return true if they have the same parameters and the same type of value
     */
    default boolean isSameSignature(RoutineMetadata found, RoutineMetadata wanted) {
        List<RoutineParameter> here = found.parameters();
        List<RoutineParameter> there = wanted.parameters();
        boolean same = found.kind() == wanted.kind()
                && here.size() == there.size()
                && isSameType(normalizeRoutineType(found.returns()), normalizeRoutineType(wanted.returns()));
        for (int i = 0; same && i < here.size(); i++) {
            same = here.get(i).mode() == there.get(i).mode()
                    && here.get(i).name().equals(there.get(i).name())
                    && isSameType(
                            normalizeRoutineType(here.get(i).type()),
                            normalizeRoutineType(there.get(i).type()));
        }
        return same;
    }

    /**
     * Brings the ways to write the type of a parameter or a value into one form.
     *
     * @param type a type as declared or as reported
     * @return the type unless overridden, for databases that forget parts of it
     */
    default String normalizeRoutineType(String type) {
        return type;
    }

    /**
     * Brings the names of one language into one form.
     *
     * @param language a language; empty for the usual one
     * @return lower case; {@code sql}, unless overridden, for the usual one
     */
    default String normalizeLanguage(String language) {
        return language.isEmpty() ? "sql" : language.toLowerCase(Locale.ROOT);
    }

    /**
     * Whether two pieces of SQL mean the same.
     *
     * @param found SQL as reported, or null
     * @param wanted SQL as mapped, or null
     * @return true if they do, or if both are null
     */
    default boolean isSameExpression(@Nullable String found, @Nullable String wanted) {
        if (found == null || wanted == null) {
            return Objects.equals(found, wanted);
        }
        return found.equals(wanted) || normalizeExpression(found).equals(normalizeExpression(wanted));
    }

    /**
     * Brings the names of one type into one form.
     *
     * @param type a type as declared or as reported
     * @return lower case, one of several synonyms of the standard
     */
    default String normalizeType(String type) {
        return TypeNames.normalize(type);
    }

    /**
     * Brings the ways to write one default into one form.
     *
     * @param expression a default as declared or as reported, or null
     * @return the form, or null for no default
     */
    default @Nullable String normalizeDefault(@Nullable String expression) {
        return expression == null || expression.equalsIgnoreCase("null")
                ? null
                : Expressions.defaultValue(this, expression);
    }

    /**
     * Brings the ways to write one condition or other expression into one form.
     *
     * @param expression SQL
     * @return without spaces, parentheses, casts and quotes around names, in lower case outside literals
     */
    default String normalizeExpression(String expression) {
        return Expressions.normalize(expression);
    }
}
