package dev.cormorant.mariadb;

import dev.cormorant.metadata.ColumnOptions;
import dev.cormorant.mysql.MySqlPlatform;
import dev.cormorant.mysql.ReportForm;
import dev.cormorant.query.LockMode;
import dev.cormorant.sql.schema.SchemaHelper;

/**
 * What MariaDB does otherwise than MySQL: inserts answer with what the database made, UUIDs have a type, and there are
 * sequences.
 *
 * @see <a href="https://mariadb.com/docs/server/reference/sql-statements">SQL Statements</a>
 */
public class MariaDbPlatform extends MySqlPlatform {
    private static final ReportForm REPORTS = new ReportForm(
            // JSON is text with a check that the server adds.
            "select table_name, constraint_name, check_clause, level = 'Column' from information_schema.check_constraints"
                    + " where constraint_schema = database() and table_name in (%s) and (level = 'Table'"
                    + " or check_clause = concat('json_valid(`', constraint_name, '`)'))",
            "null", "ignored = 'YES'", true, false);

    /** Makes the platform. */
    public MariaDbPlatform() {}

    @Override
    public boolean usesReturningStatement() {
        return true;
    }

    @Override
    public String getDefaultCollation() {
        return "utf8mb4_nopad_bin";
    }

    @Override
    public SchemaHelper getSchemaHelper() {
        return new MariaDbSchemaHelper(this, getDefaultCollation(), REPORTS);
    }

    @Override
    public String getUuidTypeDeclarationSQL(ColumnOptions options) {
        return "uuid";
    }

    @Override
    public String getSequenceNextValSQL(String sequence) {
        return "select next value for " + sequence;
    }

    @Override
    public String getRegularExpressionSQL(String text, String expression, boolean ignoringCase) {
        return text + " regexp concat('(?" + (ignoringCase ? "i" : "-i") + ")', " + expression + ")";
    }

    @Override
    public String getLockClause(LockMode mode, String table) {
        return mode == LockMode.PESSIMISTIC_READ ? "lock in share mode" : super.getLockClause(mode, "");
    }
}
