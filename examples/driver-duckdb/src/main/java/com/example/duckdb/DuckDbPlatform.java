package com.example.duckdb;

import dev.cormorant.driver.ExceptionConverter;
import dev.cormorant.driver.IsolationLevel;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.ColumnOptions;
import dev.cormorant.query.LockMode;
import dev.cormorant.sql.AbstractSqlPlatform;
import dev.cormorant.sql.schema.SchemaHelper;

/** What is particular about DuckDB. */
public final class DuckDbPlatform extends AbstractSqlPlatform {
    @Override
    public boolean usesReturningStatement() {
        return true;
    }

    @Override
    public int getMaxParameters() {
        return 65_535;
    }

    @Override
    public boolean numbersRowsInOrder() {
        return true;
    }

    /** There are no cascades, and no foreign keys at all: see {@link DuckDbSchemaHelper#supportsForeignKeys()}. */
    @Override
    public boolean cascadesPivotDeletes() {
        return false;
    }

    /** There are no savepoints. */
    @Override
    public boolean supportsNestedTransactions() {
        return false;
    }

    @Override
    public boolean supportsIsolationLevel(IsolationLevel level) {
        return level != IsolationLevel.SERIALIZABLE;
    }

    @Override
    public boolean supportsReadOnlyConnections() {
        return false;
    }

    /** Rows are not locked: the second of two writers fails, and may be told to try again. */
    @Override
    public String getLockClause(LockMode mode, String table) {
        return "";
    }

    @Override
    public String getAutoincrementSequence(ColumnMetadata column) {
        return column.path().replace('.', '_') + "_seq";
    }

    @Override
    public String getAutoincrementSQL(ColumnMetadata column) {
        return getColumnTypeDeclarationSQL(column) + " default nextval(" + escape(getAutoincrementSequence(column))
                + ")";
    }

    @Override
    public String getSequenceNextValSQL(String sequence) {
        return "select nextval(" + escape(sequence) + ")";
    }

    @Override
    public int getFractionDigits() {
        return 6;
    }

    /** Types of times take no number of digits: they keep six. */
    @Override
    public String getFractionSQL(ColumnOptions options) {
        return "";
    }

    @Override
    public String getUuidTypeDeclarationSQL(ColumnOptions options) {
        return "uuid";
    }

    @Override
    public ExceptionConverter getExceptionConverter() {
        return new DuckDbErrors();
    }

    @Override
    public SchemaHelper getSchemaHelper() {
        return new DuckDbSchemaHelper(this);
    }
}
