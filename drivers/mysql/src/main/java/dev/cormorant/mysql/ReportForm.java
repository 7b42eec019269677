package dev.cormorant.mysql;

/**
 * How a server reports its schema in {@code information_schema}, where descendants of MySQL differ. Role: use.
 *
 * @param columnTypeSQL the expression over {@code columns c} that gives the type as it was declared
 * @param checksSQL the query for table, name and condition of the checks of the current database
 * @param indexExpressionSQL the column of {@code statistics} that has the expression of an index part, or {@code null}
 * @param writesDefaultsAsSQL whether defaults are reported as SQL, and not as the bare value
 * @param escapesExpressions whether quotes and backslashes in expressions are reported with a backslash before them
 */
public record ReportForm(
        String columnTypeSQL,
        String checksSQL,
        String indexExpressionSQL,
        boolean writesDefaultsAsSQL,
        boolean escapesExpressions) {
    static final ReportForm MYSQL = new ReportForm(
            "c.column_type",
            "select t.table_name, c.constraint_name, c.check_clause from information_schema.check_constraints c"
                    + " join information_schema.table_constraints t on t.constraint_schema = c.constraint_schema"
                    + " and t.constraint_name = c.constraint_name and t.constraint_type = 'CHECK'"
                    + " where c.constraint_schema = database()",
            "expression",
            false,
            true);
}
