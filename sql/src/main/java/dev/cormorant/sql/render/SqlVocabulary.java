package dev.cormorant.sql.render;

import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.TableName;
import dev.cormorant.query.JsonKind;
import dev.cormorant.query.LockMode;
import dev.cormorant.query.QueryFeature;
import dev.cormorant.type.ValueKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the makers of SQL text ask about a database. Role: implement, through a platform.
 *
 * <p>Each method has the answer that most databases would give.
 */
public interface SqlVocabulary extends TypeDeclarations, Literals {
    /**
     * Writes the place of a table.
     *
     * @param table the schema, if any, and the name
     * @return both quoted and joined by a dot
     */
    default String quoteTable(TableName table) {
        String name = quoteIdentifier(table.name());
        return table.schema() == null ? name : quoteIdentifier(table.schema()) + "." + name;
    }

    /**
     * The longest name that the database keeps without cutting it.
     *
     * @return a length as {@link #getIdentifierLength} measures it; no limit unless overridden
     */
    default int getMaxIdentifierLength() {
        return Integer.MAX_VALUE;
    }

    /**
     * How long a name is for the database.
     *
     * @param name the name
     * @return its characters unless overridden, for where bytes count
     */
    default int getIdentifierLength(String name) {
        return name.length();
    }

    /**
     * How many parameters one statement may have.
     *
     * @return a count; 2000 unless overridden
     */
    default int getMaxParameters() {
        return 2000;
    }

    /**
     * Whether tables live in named schemas.
     *
     * @return false unless overridden
     */
    default boolean supportsSchemas() {
        return false;
    }

    /**
     * The schema of tables whose mapping names none.
     *
     * @return its name, or null for whatever the connection is set to
     */
    default @Nullable String getDefaultSchemaName() {
        return null;
    }

    /**
     * The schema in which tables are that name none: the one that the user chose, otherwise the default one.
     *
     * @return its name, or null for whatever the connection is set to
     */
    default @Nullable String getChosenSchemaName() {
        return getDefaultSchemaName();
    }

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
     * Whether {@code insert ... returning} answers with values that the database made.
     *
     * @return false unless overridden
     */
    boolean usesReturningStatement();

    /**
     * How the driver learns generated keys.
     *
     * @return {@link GeneratedKeys#RETURNING} where {@link #usesReturningStatement()}, otherwise {@link GeneratedKeys#JDBC}
     */
    default GeneratedKeys getGeneratedKeys() {
        return usesReturningStatement() ? GeneratedKeys.RETURNING : GeneratedKeys.JDBC;
    }

    /**
     * Whether an insert of several rows gives them ascending numbers in the order in which they stand there, so that the
     * answers, which come in any order, can be matched with the rows: those to {@code returning}, or those of the JDBC
     * driver, which must then tell the numbers of all rows of one insert.
     *
     * @return false unless overridden: then rows whose keys are wanted are inserted one by one
     */
    default boolean numbersRowsInOrder() {
        return false;
    }

    /**
     * Whether one insert can carry several rows.
     *
     * @return true unless overridden
     */
    default boolean supportsMultiRowInsert() {
        return true;
    }

    /**
     * Whether the word {@code default} can stand for a value of an insert.
     *
     * @return true unless overridden
     */
    default boolean usesDefaultKeyword() {
        return true;
    }

    /**
     * Whether {@code (a, b) in ((?, ?), ...)} is understood.
     *
     * @return true unless overridden: otherwise it is written out with {@code and} and {@code or}
     */
    default boolean allowsComparingTuples() {
        return true;
    }

    /**
     * What stands before the tuples of {@code (a, b) in (...)}.
     *
     * @return nothing unless overridden; {@code values} where tuples are taken for rows of a query
     */
    default String getTupleListPrefix() {
        return "";
    }

    /**
     * Whether the condition of an update or delete may read the table that is written.
     *
     * @return true unless overridden: otherwise the keys of the rows are found by a query of its own
     */
    default boolean mutationsMayReadTheirTable() {
        return true;
    }

    /**
     * What follows the table of an insert that gives no values.
     *
     * @return {@code default values} unless overridden
     */
    default String getEmptyInsertSQL() {
        return "default values";
    }

    /**
     * Whether foreign key columns need an index of their own to be found fast.
     *
     * @return true unless overridden
     */
    default boolean indexForeignKeys() {
        return true;
    }

    /**
     * How rows are limited.
     *
     * @return {@link LimitForm#LIMIT_OFFSET} unless overridden
     */
    default LimitForm getLimitForm() {
        return LimitForm.LIMIT_OFFSET;
    }

    /**
     * What stands for no limit when there is only an offset.
     *
     * @return {@code limit -1}, {@code limit all} or the like; empty where an offset can stand alone
     */
    default String getNoLimitSQL() {
        return "";
    }

    /**
     * How rows are upserted.
     *
     * @return {@link UpsertForm#ON_CONFLICT} unless overridden
     */
    default UpsertForm getUpsertForm() {
        return UpsertForm.ON_CONFLICT;
    }

    /**
     * Whether an order can say {@code nulls first} and {@code nulls last}.
     *
     * @return true unless overridden: otherwise a {@code case} stands before the column
     */
    default boolean supportsNullOrdering() {
        return true;
    }

    /**
     * The clause at the end of a select that locks its rows.
     *
     * @param mode how, never {@link LockMode#NONE}
     * @param table the alias of the table whose rows are meant; empty where there is no other
     * @return such as {@code for update of a0 skip locked}; empty where the database locks by itself
     */
    default String getLockClause(LockMode mode, String table) {
        String of = table.isEmpty() ? "" : " of " + table;
        return switch (mode) {
            case NONE -> "";
            case PESSIMISTIC_READ -> "for share" + of;
            case PESSIMISTIC_WRITE -> "for update" + of;
            case PESSIMISTIC_PARTIAL_WRITE -> "for update" + of + " skip locked";
            case PESSIMISTIC_WRITE_OR_FAIL -> "for update" + of + " nowait";
        };
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
     * How the values of {@code in (...)} are bound.
     *
     * @return {@link InListForm#PADDED} unless overridden
     */
    default InListForm getInListForm() {
        return InListForm.PADDED;
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

    /**
     * The query for the next value of a sequence.
     *
     * @param sequence its quoted name
     * @return a statement with one row and one column, or null where there are no sequences
     */
    default @Nullable String getSequenceNextValSQL(String sequence) {
        return null;
    }

    /**
     * The query for several next values of a sequence at once.
     *
     * @param sequence its quoted name
     * @return a statement with one column, whose one parameter says how many rows it has; null where each value takes a
     *     {@link #getSequenceNextValSQL} of its own
     */
    default @Nullable String getSequenceNextValuesSQL(String sequence) {
        return null;
    }

    /**
     * The statements that begin a transaction.
     *
     * @param options how it is begun
     * @return the statements; empty to have the JDBC driver begin it
     */
    default List<String> getBeginTransactionSQL(TransactionOptions options) {
        return List.of();
    }

    /**
     * The first statement of a transaction that the JDBC driver begins, if it sets the isolation level in one round trip.
     *
     * @param options how the transaction is begun, with a level other than the default
     * @return null, unless overridden, to have the JDBC driver set it
     */
    default @Nullable String getTransactionModeSQL(TransactionOptions options) {
        return null;
    }

    /**
     * The statement that ends a transaction begun by {@link #getBeginTransactionSQL} and keeps its work.
     *
     * @return {@code commit} unless overridden
     */
    default String getCommitTransactionSQL() {
        return "commit";
    }

    /**
     * The statement that ends a transaction begun by {@link #getBeginTransactionSQL} and undoes its work.
     *
     * @return {@code rollback} unless overridden
     */
    default String getRollbackTransactionSQL() {
        return "rollback";
    }

    /**
     * The statement that sets a savepoint.
     *
     * @param name its name, unquoted
     * @return {@code savepoint "name"} unless overridden
     */
    default String getSavepointSQL(String name) {
        return "savepoint " + quoteIdentifier(name);
    }

    /**
     * The statement that undoes everything since a savepoint.
     *
     * @param name its name, unquoted
     * @return {@code rollback to savepoint "name"} unless overridden
     */
    default String getRollbackToSavepointSQL(String name) {
        return "rollback to savepoint " + quoteIdentifier(name);
    }

    /**
     * The statement that forgets a savepoint and keeps the work since.
     *
     * @param name its name, unquoted
     * @return {@code release savepoint "name"}; empty where savepoints need no release
     */
    default String getReleaseSavepointSQL(String name) {
        return "release savepoint " + quoteIdentifier(name);
    }

    /**
     * The name of a constraint or index that fits into {@link #getMaxIdentifierLength()}.
     *
     * @param name the name that the naming strategy makes
     * @return the name itself, or its beginning with a hash of the whole
     */
    default String fitIdentifier(String name) {
        int limit = getMaxIdentifierLength();
        if (getIdentifierLength(name) <= limit) {
            return name;
        }
        String hash = "_" + Integer.toHexString(name.hashCode());
        int end = Math.min(name.length(), limit - hash.length());
        while (getIdentifierLength(name.substring(0, end)) > limit - hash.length()) {
            end--;
        }
        return name.substring(0, end) + hash;
    }

    /**
     * Whether inserts may give a value to a column that the database numbers.
     *
     * @param column the column
     * @return true unless overridden
     */
    default boolean acceptsExplicitKey(ColumnMetadata column) {
        return true;
    }
}
