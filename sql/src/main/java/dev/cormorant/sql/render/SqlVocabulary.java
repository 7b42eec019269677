package dev.cormorant.sql.render;

import dev.cormorant.metadata.TableName;
import dev.cormorant.query.LockMode;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the makers of SQL text ask about a database. Role: implement, through a platform.
 *
 * <p>Each method has the answer that most databases would give.
 */
public interface SqlVocabulary extends TypeDeclarations, SqlFeatures, SqlExpressions, TransactionStatements {
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
     * What stands before the tuples of {@code (a, b) in (...)}.
     *
     * @return nothing unless overridden; {@code values} where tuples are taken for rows of a query
     */
    default String getTupleListPrefix() {
        return "";
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
     * What stands for no limit when there is only an offset.
     *
     * @return {@code limit -1}, {@code limit all} or the like; empty where an offset can stand alone
     */
    default String getNoLimitSQL() {
        return "";
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
}
