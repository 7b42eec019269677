package dev.cormorant.sql.render;

import dev.cormorant.query.JsonKind;
import dev.cormorant.query.QueryFeature;
import dev.cormorant.type.ValueKind;
import java.util.List;

/**
 * How a database writes expressions and conditions that are not the same everywhere. Role: implement, through a platform.
 *
 * <p>Each method has the answer that most databases would give.
 */
public interface SqlExpressions extends Literals {
    /**
     * The expression for now.
     *
     * @param length the fraction digits of seconds; 0 for the database's own
     * @return {@code current_timestamp} unless overridden
     */
    default String getCurrentTimestampSQL(int length) {
        return length > 0 ? "current_timestamp(" + length + ")" : "current_timestamp";
    }

    /**
     * What follows a pattern in which {@code !} takes the meaning from the character after it.
     *
     * @return {@code escape '!'} unless overridden
     */
    default String getLikeEscapeSQL() {
        return "escape '!'";
    }

    /**
     * The condition that text is like a pattern, whatever the case of the letters.
     *
     * @param text the expression of the text
     * @param pattern the expression of the pattern
     * @return {@code lower(text) like lower(pattern)} unless overridden
     */
    default String getCaseInsensitiveLikeSQL(String text, String pattern) {
        return "lower(" + text + ") like lower(" + pattern + ")";
    }

    /**
     * The expression for a part of a JSON document.
     *
     * @param path a column and the keys to walk, joined by {@code ->}; the keys are letters, digits and underscores
     * @param type what the part is read as
     * @param aliased whether the column stands behind an alias and a dot
     * @return such as {@code json_extract("meta", '$.address.city')}
     */
    default String getSearchJsonPropertySQL(String path, ValueKind type, boolean aliased) {
        return JsonPaths.extract(this, path, aliased);
    }

    /**
     * The expression for a member of a JSON document, or null where it is of another kind. Needed where
     * {@link QueryFeature#JSON_MEMBERS} is supported.
     *
     * @param document the expression of the document
     * @param path the parameter that is the way to the member, as {@link #getJsonPath} writes it; may be used several times
     * @param kind what the member is read as
     * @return {@code json_extract(document, path)} unless overridden
     */
    default String getJsonMemberSQL(String document, String path, JsonKind kind) {
        return "json_extract(" + document + ", " + path + ")";
    }

    /**
     * The text that is bound as the way to a member of a JSON document.
     *
     * @param keys a text for a member of an object, an {@code Integer} from 0 for an element of an array
     * @return such as {@code $."address"."city"} or {@code $."points"[0]}
     */
    default String getJsonPath(List<Object> keys) {
        return JsonPaths.of(keys);
    }

    /**
     * The expression for the number of elements of a list of scalars. Needed where {@link QueryFeature#LIST_ELEMENTS} is
     * supported.
     *
     * @param list the expression of the list
     * @return {@code json_array_length(list)} unless overridden
     */
    default String getListSizeSQL(String list) {
        return "json_array_length(" + list + ")";
    }

    /**
     * The condition that a list of scalars holds elements of another one; null if the list is null. Needed where
     * {@link QueryFeature#LIST_ELEMENTS} is supported.
     *
     * @param list the expression of the list
     * @param elements the parameter that is the other list, bound like the column
     * @param all whether it must hold all of them rather than any
     * @return {@code json_contains(list, elements)} or {@code json_overlaps(list, elements)} unless overridden
     */
    default String getListContainsSQL(String list, String elements, boolean all) {
        return (all ? "json_contains(" : "json_overlaps(") + list + ", " + elements + ")";
    }

    /**
     * The condition that text is matched somewhere by a regular expression. Needed where
     * {@link QueryFeature#REGULAR_EXPRESSIONS} is supported.
     *
     * @param text the expression of the text
     * @param expression the parameter that is the regular expression
     * @param ignoringCase whether the case of letters does not matter
     * @return {@code regexp_like(text, expression)}, with {@code 'i'} to ignore the case, unless overridden
     */
    default String getRegularExpressionSQL(String text, String expression, boolean ignoringCase) {
        return "regexp_like(" + text + ", " + expression + (ignoringCase ? ", 'i')" : ", 'c')");
    }

    /**
     * The condition that a search for words finds a text. Needed where {@link QueryFeature#FULL_TEXT} is supported.
     *
     * @param text the expression of the text
     * @param query the parameter that is the search
     * @return {@code match (text) against (query)} unless overridden
     */
    default String getFullTextSQL(String text, String query) {
        return "match (" + text + ") against (" + query + ")";
    }

    /**
     * An expression under the rules of a collation. Needed where {@link QueryFeature#COLLATIONS} is supported.
     *
     * @param text the expression of the text
     * @param collation the name of the collation: letters, digits, {@code _}, {@code -} and {@code .} only
     * @return {@code text collate "name"} unless overridden
     */
    default String getCollateSQL(String text, String collation) {
        return text + " collate " + quoteIdentifier(collation);
    }

    /**
     * What orders the texts of an enum as the database compares them.
     *
     * @param text the expression of the text
     * @return the text itself unless overridden
     */
    default String getEnumOrderSQL(String text) {
        return text;
    }

    /**
     * The condition that a value is one of the elements of a list that is a single parameter. Needed for
     * {@link InListForm#ARRAY_PARAMETER}.
     *
     * @param value the expression of the value
     * @param elements the parameter
     * @param negated whether it must be none of them
     * @return {@code value = any (elements)} or {@code value <> all (elements)} unless overridden
     */
    default String getInArraySQL(String value, String elements, boolean negated) {
        return value + (negated ? " <> all (" : " = any (") + elements + ")";
    }
}
