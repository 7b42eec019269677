package dev.cormorant.sql.render;

import dev.cormorant.metadata.ColumnMetadata;
import org.jspecify.annotations.Nullable;

/**
 * What SQL of a database can do, and how much of it. Role: implement, through a platform.
 *
 * <p>Each method has the answer that most databases would give, and that is safe where one does not.
 */
public interface SqlFeatures {
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
     * Whether inserts may give a value to a column that the database numbers.
     *
     * @param column the column
     * @return true unless overridden
     */
    default boolean acceptsExplicitKey(ColumnMetadata column) {
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
     * Whether the condition of an update or delete may read the table that is written.
     *
     * @return true unless overridden: otherwise the keys of the rows are found by a query of its own
     */
    default boolean mutationsMayReadTheirTable() {
        return true;
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
     * Whether an order can say {@code nulls first} and {@code nulls last}.
     *
     * @return true unless overridden: otherwise a {@code case} stands before the column
     */
    default boolean supportsNullOrdering() {
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
     * How rows are upserted.
     *
     * @return {@link UpsertForm#ON_CONFLICT} unless overridden
     */
    default UpsertForm getUpsertForm() {
        return UpsertForm.ON_CONFLICT;
    }

    /**
     * How the values of {@code in (...)} are bound.
     *
     * @return {@link InListForm#PADDED} unless overridden
     */
    default InListForm getInListForm() {
        return InListForm.PADDED;
    }
}
