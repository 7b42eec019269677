package dev.cormorant.mariadb;

import dev.cormorant.metadata.IndexTraits;
import dev.cormorant.mysql.MySqlSchemaHelper;
import dev.cormorant.mysql.ReportForm;
import dev.cormorant.sql.render.SqlVocabulary;

/**
 * How MariaDB reports its schema and changes it.
 *
 * @see <a href="https://mariadb.com/docs/server/reference/sql-statements/data-definition/alter/alter-table">ALTER TABLE</a>
 */
public class MariaDbSchemaHelper extends MySqlSchemaHelper {
    /**
     * Makes a helper.
     *
     * @param vocabulary the platform
     * @param collation the collation of new tables
     * @param form how the server reports
     */
    public MariaDbSchemaHelper(SqlVocabulary vocabulary, String collation, ReportForm form) {
        super(vocabulary, collation, form);
    }

    @Override
    public boolean supportsPartialIndexes(boolean unique) {
        return false;
    }

    @Override
    public boolean supportsExpressionIndexes() {
        return false;
    }

    @Override
    public String getIndexTraits(IndexTraits traits) {
        return traits.invisible() ? " ignored" : "";
    }
}
