package dev.cormorant.sql.schema;

/**
 * What not every database can keep in its schema. Role: use, in the list that a {@link SchemaHelper} gives by
 * {@link SchemaFeatures#getFeatures}.
 */
public enum SchemaFeature {
    /** Conditions that rows must meet, which {@link SchemaHelper#readSchema} reports: JDBC does not know them. */
    CHECKS,
    /** Foreign keys that are checked at the end of the transaction. */
    DEFERRABLE_FOREIGN_KEYS,
    /** Unique values that are checked at the end of the transaction. */
    DEFERRABLE_UNIQUES,
    /** Unique constraints that are something else than unique indexes. */
    UNIQUE_CONSTRAINTS,
    /** Indexes that get another name without being made anew. */
    RENAMED_INDEXES,
    /** Indexes that are not unique and leave rows out. */
    PARTIAL_INDEXES,
    /** Unique indexes that leave rows out. */
    PARTIAL_UNIQUE_INDEXES,
    /** Indexes that are sorted by an expression. */
    EXPRESSION_INDEXES,
    /** Indexes that hold columns which they are not sorted by. */
    COVERING_INDEXES,
    /** Indexes that say where rows without a value come. */
    INDEX_NULL_PLACES,
    /** Indexes that hold the beginning of a value only. */
    INDEX_PREFIXES,
    /** Indexes that sort texts by other rules than their column. */
    INDEX_COLLATIONS,
    /** Indexes that say how full their pages are at first. */
    INDEX_FILL_FACTORS,
    /** Indexes that are kept without being used by queries. */
    INVISIBLE_INDEXES,
    /** Comments on tables and columns, which are read back too. */
    COMMENTS,
    /** Comments that stand in the declarations of columns and tables rather than in statements of their own. */
    INLINE_COMMENTS,
    /** Columns that say by which rules their texts are compared, which is read back too. */
    COLLATIONS,
    /** Columns that are made by an expression and kept in the table, which is read back too. */
    STORED_GENERATED_COLUMNS,
    /** Columns that are made by an expression whenever they are read, which is read back too. */
    VIRTUAL_GENERATED_COLUMNS,
    /** Types whose values are listed, made by statements of their own. */
    NATIVE_ENUMS,
    /** Views that keep their rows. */
    MATERIALIZED_VIEWS,
    /** Triggers that execute statements for each row, which are read back too. */
    TRIGGERS,
    /** Triggers that do their work once for each statement. */
    STATEMENT_TRIGGERS,
    /** Triggers that do their work instead of writing a row of a view. */
    INSTEAD_OF_TRIGGERS,
    /** Triggers of views that leave rows out by a condition of their own. */
    INSTEAD_OF_CONDITIONS,
    /** Functions and procedures that are written in SQL, which are read back too. */
    ROUTINES,
    /** Tables whose rows are sorted into partitions, which are read back too. */
    PARTITIONS,
    /** Calls that execute several statements, which saves round trips where a failed change can be undone. */
    MULTIPLE_STATEMENTS
}
