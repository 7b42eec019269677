package com.example.firebird;

import dev.cormorant.sql.ast.Insert;
import dev.cormorant.sql.render.MutationRenderer;
import dev.cormorant.sql.render.SqlText;
import java.util.List;

/** A merge takes its row from a query here, and a parameter of a query needs a type: that of the column it is meant for. */
final class FirebirdMutations extends MutationRenderer {
    @Override
    protected void insert(SqlText out, Insert insert) {
        Insert.Conflict conflict = insert.conflict();
        if (conflict == null) {
            super.insert(out, insert);
            return;
        }
        String table = out.vocabulary().quoteTable(insert.table());
        out.add("merge into ").add(table).add(" t0 using (select ");
        source(out, table, insert.columns());
        out.add(" from rdb$database) s1 on ");
        pairs(out, "t0.", conflict.columns(), " and ");
        out.add(" when not matched then insert (").names(insert.columns()).add(") values (");
        separated(out, insert.columns());
        if (!conflict.update().isEmpty()) {
            out.add(" when matched then update set ");
            pairs(out, "", conflict.update(), ", ");
        }
    }

    private static void source(SqlText out, String table, List<String> columns) {
        for (int slot = 0; slot < columns.size(); slot++) {
            out.add(slot == 0 ? "cast(" : ", cast(").parameter(slot);
            out.add(" as type of column ").add(table).add(".").name(columns.get(slot));
            out.add(") as ").name(columns.get(slot));
        }
    }

    private static void separated(SqlText out, List<String> columns) {
        String separator = "s1.";
        for (String column : columns) {
            out.add(separator).name(column);
            separator = ", s1.";
        }
        out.add(")");
    }

    private static void pairs(SqlText out, String prefix, List<String> columns, String between) {
        String separator = prefix;
        for (String column : columns) {
            out.add(separator).name(column).add(" = s1.").name(column);
            separator = between + prefix;
        }
    }
}
