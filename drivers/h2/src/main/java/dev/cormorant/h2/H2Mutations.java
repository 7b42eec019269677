package dev.cormorant.h2;

import dev.cormorant.sql.ast.Insert;
import dev.cormorant.sql.render.MutationRenderer;
import dev.cormorant.sql.render.SqlText;
import java.util.List;

/**
 * Inserts that answer: H2 reads the rows out of the insert as out of a table.
 *
 * @see <a href="https://h2database.com/html/grammar.html#data_change_delta_table">Data change delta table</a>
 */
final class H2Mutations extends MutationRenderer {
    @Override
    protected void insert(SqlText out, Insert insert) {
        if (insert.returning().isEmpty()) {
            super.insert(out, insert);
            return;
        }
        out.add("select ").names(insert.returning()).add(" from final table (");
        super.insert(out, insert);
        out.add(")");
    }

    @Override
    protected void returning(SqlText out, List<String> columns) {
        // Stands before the insert.
    }
}
