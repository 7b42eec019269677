package dev.cormorant.mysql;

/**
 * How a server reports its schema in {@code information_schema}, where descendants of MySQL differ. Role: use.
 *
 * @param checksSQL the query for table, name and condition of the checks of some tables of the current database, with
 *     {@code %s} for the list of their names; the fourth column tells whether the check is there because the column that has
 *     its name is JSON
 * @param indexExpressionSQL the column of {@code statistics} that has the expression of an index part, or {@code null}
 * @param indexHiddenSQL the column of {@code statistics} that tells whether queries leave the index out
 * @param writesDefaultsAsSQL whether defaults are reported as SQL, and not as the bare value
 * @param escapesExpressions whether quotes and backslashes in expressions are reported with a backslash before them
 */
public record ReportForm(
        String checksSQL,
        String indexExpressionSQL,
        String indexHiddenSQL,
        boolean writesDefaultsAsSQL,
        boolean escapesExpressions) {
    static final ReportForm MYSQL = new ReportForm(
            "select t.table_name, c.constraint_name, c.check_clause, false from information_schema.check_constraints c"
                    + " join information_schema.table_constraints t on t.constraint_schema = c.constraint_schema"
                    + " and t.constraint_name = c.constraint_name and t.constraint_type = 'CHECK'"
                    + " where c.constraint_schema = database() and t.table_name in (%s)",
            "expression", "is_visible = 'NO'", false, true);
}
