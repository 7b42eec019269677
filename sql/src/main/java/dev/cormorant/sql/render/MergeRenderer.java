package dev.cormorant.sql.render;

import dev.cormorant.sql.ast.Insert;
import java.util.List;

/** Renders upserts as the standard's {@code merge}. */
final class MergeRenderer {
    private static final String TARGET = "t0";
    private static final String SOURCE = "s1";

    private MergeRenderer() {}

    static void merge(SqlText out, Insert insert, Insert.Conflict conflict) {
        int width = insert.columns().size();
        out.add("merge into ")
                .add(out.vocabulary().quoteTable(insert.table()))
                .add(" ")
                .add(TARGET);
        out.add(" using (values ");
        for (int row = 0; row < insert.rows(); row++) {
            out.add(row == 0 ? "" : ", ").parameters(row * width, width);
        }
        out.add(") ").add(SOURCE).add(" (").names(insert.columns()).add(")");
        pairs(out, " on (", conflict.columns(), TARGET + ".", " and ");
        out.add(") when not matched then insert (").names(insert.columns()).add(") values (");
        String separator = "";
        for (String column : insert.columns()) {
            out.add(separator).add(SOURCE).add(".").name(column);
            separator = ", ";
        }
        out.add(")");
        pairs(out, " when matched then update set ", conflict.update(), "", ", ");
    }

    private static void pairs(SqlText out, String before, List<String> columns, String prefix, String between) {
        String separator = before;
        for (String column : columns) {
            out.add(separator)
                    .add(prefix)
                    .name(column)
                    .add(" = ")
                    .add(SOURCE)
                    .add(".")
                    .name(column);
            separator = between;
        }
    }
}
