package com.example.firebird;

import dev.cormorant.driver.ExceptionConverter;
import dev.cormorant.metadata.ColumnOptions;
import dev.cormorant.query.LockMode;
import dev.cormorant.sql.AbstractSqlPlatform;
import dev.cormorant.sql.render.LimitForm;
import dev.cormorant.sql.render.MutationRenderer;
import dev.cormorant.sql.render.PredicateRenderer;
import dev.cormorant.sql.render.SelectRenderer;
import dev.cormorant.sql.render.SqlRenderer;
import dev.cormorant.sql.render.UpsertForm;
import dev.cormorant.sql.schema.SchemaHelper;
import java.nio.charset.StandardCharsets;

/** What is particular about Firebird 3. */
public final class FirebirdPlatform extends AbstractSqlPlatform implements FirebirdValues {
    /** A row has at most 64 KiB, and a character up to four bytes. */
    private static final int LONGEST = 2_000;

    private static final int MOST_DIGITS = 18;

    @Override
    public int getMaxIdentifierLength() {
        return 31;
    }

    @Override
    public int getIdentifierLength(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public int getMaxParameters() {
        return 10_000;
    }

    @Override
    public boolean indexForeignKeys() {
        // Firebird makes an index for each foreign key.
        return false;
    }

    @Override
    public UpsertForm getUpsertForm() {
        return UpsertForm.MERGE;
    }

    @Override
    public SqlRenderer getRenderer() {
        MutationRenderer mutations = new FirebirdMutations();
        return new SqlRenderer(this, new SelectRenderer(), mutations, new PredicateRenderer());
    }

    @Override
    public LimitForm getLimitForm() {
        return LimitForm.OFFSET_FETCH;
    }

    @Override
    public boolean usesReturningStatement() {
        return true;
    }

    @Override
    public boolean supportsMultiRowInsert() {
        return false;
    }

    @Override
    public boolean usesDefaultKeyword() {
        return false;
    }

    @Override
    public boolean allowsComparingTuples() {
        return false;
    }

    /** Its clause locks rows of one table without waiting rules, and no joins. */
    @Override
    public String getLockClause(LockMode mode, String table) {
        return "";
    }

    /** A statement that is kept keeps its tables from being changed. */
    @Override
    public int getStatementCacheSize() {
        return 0;
    }

    @Override
    public boolean supportsTimeLimits() {
        return false;
    }

    @Override
    public int getFractionDigits() {
        return 4;
    }

    @Override
    public String getSequenceNextValSQL(String sequence) {
        return "select next value for " + sequence + " from rdb$database";
    }

    @Override
    public String getSequenceNextValuesSQL(String sequence) {
        return "execute block (n int = ?) returns (v bigint) as begin while (n > 0) do begin v = next value for "
                + sequence + "; n = n - 1; suspend; end end";
    }

    @Override
    public String getConnectionTestSQL() {
        return "select 1 from rdb$database";
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
        return "blob sub_type text";
    }

    @Override
    public String getBlobTypeDeclarationSQL(ColumnOptions options) {
        return "blob sub_type binary";
    }

    @Override
    public String getJsonTypeDeclarationSQL(ColumnOptions options) {
        return getTextTypeDeclarationSQL(options);
    }

    @Override
    public String getDoubleTypeDeclarationSQL(ColumnOptions options) {
        return "double precision";
    }

    @Override
    public String getDecimalTypeDeclarationSQL(ColumnOptions options) {
        int precision = Math.min(MOST_DIGITS, options.precision() > 0 ? options.precision() : MOST_DIGITS);
        int scale = options.precision() > 0 || options.scale() > 0 ? options.scale() : 2;
        return "numeric(" + precision + "," + scale + ")";
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
        return new FirebirdSchemaHelper(this);
    }

    @Override
    public ExceptionConverter getExceptionConverter() {
        return new FirebirdErrors();
    }
}
