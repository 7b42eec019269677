package com.example.derby;

import dev.cormorant.driver.ExceptionConverter;
import dev.cormorant.metadata.ColumnOptions;
import dev.cormorant.query.LockMode;
import dev.cormorant.sql.AbstractSqlPlatform;
import dev.cormorant.sql.render.LimitForm;
import dev.cormorant.sql.render.UpsertForm;
import dev.cormorant.sql.schema.SchemaHelper;

/** What is particular about Derby. */
public final class DerbyPlatform extends AbstractSqlPlatform implements DerbyValues {
    private static final int LONGEST = 32_672;
    private static final int MOST_DIGITS = 31;

    @Override
    public boolean supportsSchemas() {
        return true;
    }

    @Override
    public String getDefaultSchemaName() {
        return "APP";
    }

    @Override
    public int getMaxIdentifierLength() {
        return 128;
    }

    @Override
    public int getMaxParameters() {
        return 30_000;
    }

    @Override
    public boolean indexForeignKeys() {
        // Derby makes an index for each foreign key.
        return false;
    }

    /** Its merge takes tables only, no rows of a statement. */
    @Override
    public UpsertForm getUpsertForm() {
        return UpsertForm.NONE;
    }

    @Override
    public LimitForm getLimitForm() {
        return LimitForm.OFFSET_FETCH;
    }

    /** Savepoints of SQL don't hold one another here. */
    @Override
    public boolean supportsNestedTransactions() {
        return false;
    }

    @Override
    public boolean allowsComparingTuples() {
        return false;
    }

    /** Rows are locked by what reads and writes them, never by a clause. */
    @Override
    public String getLockClause(LockMode mode, String table) {
        return "";
    }

    @Override
    public String getConnectionTestSQL() {
        return "values 1";
    }

    @Override
    public String getCurrentTimestampSQL(int length) {
        return "current_timestamp";
    }

    /** A parameter has no type of its own here. */
    @Override
    public String getCaseInsensitiveLikeSQL(String text, String pattern) {
        return "lower(" + text + ") like lower(cast(" + pattern + " as varchar(" + LONGEST + ")))";
    }

    @Override
    public int getMaxVarcharLength() {
        return LONGEST;
    }

    @Override
    public String getTextTypeDeclarationSQL(ColumnOptions options) {
        return "varchar(" + LONGEST + ")";
    }

    @Override
    public String getBlobTypeDeclarationSQL(ColumnOptions options) {
        return getTextTypeDeclarationSQL(options) + " for bit data";
    }

    @Override
    public String getJsonTypeDeclarationSQL(ColumnOptions options) {
        return getTextTypeDeclarationSQL(options);
    }

    @Override
    public String getFloatTypeDeclarationSQL(ColumnOptions options) {
        return "real";
    }

    @Override
    public String getDecimalTypeDeclarationSQL(ColumnOptions options) {
        int precision = Math.min(MOST_DIGITS, options.precision() > 0 ? options.precision() : MOST_DIGITS);
        return "numeric(" + precision + "," + (options.precision() > 0 ? options.scale() : 10) + ")";
    }

    /** A time of Derby has no fractions of a second; as text it has all of them, and the same order. */
    @Override
    public String getTimeTypeDeclarationSQL(ColumnOptions options) {
        return "varchar(18)";
    }

    /** Types of times take no number of digits. */
    @Override
    public String getFractionSQL(ColumnOptions options) {
        return "";
    }

    /** There are no time zones. */
    @Override
    public boolean supportsInstants() {
        return false;
    }

    @Override
    public SchemaHelper getSchemaHelper() {
        return new DerbySchemaHelper(this);
    }

    @Override
    public ExceptionConverter getExceptionConverter() {
        return new DerbyErrors();
    }
}
