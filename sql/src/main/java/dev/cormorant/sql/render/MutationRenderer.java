package dev.cormorant.sql.render;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.ast.Delete;
import dev.cormorant.sql.ast.Insert;
import dev.cormorant.sql.ast.Predicate;
import dev.cormorant.sql.ast.Update;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Renders inserts, updates and deletes. Role: implement. Stateless. */
public class MutationRenderer {
    /** Makes a renderer. */
    public MutationRenderer() {}

    /**
     * Renders an insert or upsert.
     *
     * @param out where to
     * @param insert the insert
     */
    protected void insert(SqlText out, Insert insert) {
        Insert.Conflict conflict = insert.conflict();
        UpsertForm form = out.vocabulary().getUpsertForm();
        if (conflict != null && form == UpsertForm.MERGE) {
            MergeRenderer.merge(out, insert, conflict);
            return;
        }
        out.add("insert into ").add(out.vocabulary().quoteTable(insert.table()));
        values(out, insert);
        if (conflict != null && form == UpsertForm.ON_DUPLICATE_KEY) {
            duplicateKey(out, insert, conflict);
        } else if (conflict != null) {
            conflict(out, conflict);
        }
        returning(out, insert.returning());
    }

    /**
     * Renders the columns and values of an insert, with a blank before them.
     *
     * @param out where to
     * @param insert the insert
     */
    protected void values(SqlText out, Insert insert) {
        int width = insert.columns().size();
        if (width == 0) {
            out.add(" ").add(out.vocabulary().getEmptyInsertSQL());
            return;
        }
        out.add(" (").names(insert.columns()).add(") values ");
        for (int row = 0; row < insert.rows(); row++) {
            out.add(row == 0 ? "" : ", ").parameters(row * width, width);
        }
    }

    /**
     * Renders what happens to a row that is there already, with a blank before it.
     *
     * @param out where to
     * @param conflict what happens
     */
    protected void conflict(SqlText out, Insert.Conflict conflict) {
        out.add(" on conflict");
        if (!conflict.columns().isEmpty()) {
            out.add(" (").names(conflict.columns()).add(")");
        }
        out.add(conflict.update().isEmpty() ? " do nothing" : " do update set ");
        String separator = "";
        for (String column : conflict.update()) {
            out.add(separator).name(column).add(" = excluded.").name(column);
            separator = ", ";
        }
    }

    /**
     * Renders what happens to a row with the same key, with a blank before it. A row that is left alone has a column set
     * to the value that it has: {@code insert ignore} would hide every other error too.
     *
     * @param out where to
     * @param insert the insert
     * @param conflict what happens
     */
    protected void duplicateKey(SqlText out, Insert insert, Insert.Conflict conflict) {
        out.add(" on duplicate key update ");
        if (conflict.update().isEmpty()) {
            String column = insert.columns().get(0);
            out.name(column).add(" = ").name(column);
        }
        String separator = "";
        for (String column : conflict.update()) {
            out.add(separator).name(column).add(" = values(").name(column).add(")");
            separator = ", ";
        }
    }

    /**
     * Renders the columns that an insert answers with, with a blank before them if there are any.
     *
     * @param out where to
     * @param columns the columns
     */
    protected void returning(SqlText out, List<String> columns) {
        if (!columns.isEmpty()) {
            out.add(" returning ").names(columns);
        }
    }

    /**
     * Renders an update.
     *
     * @param out where to
     * @param update the update
     */
    protected void update(SqlText out, Update update) {
        out.add("update ").add(out.vocabulary().quoteTable(update.table()));
        String separator = " set ";
        int slot = 0;
        for (String column : update.columns()) {
            out.add(separator).name(column).add(" = ").parameter(slot++);
            separator = ", ";
        }
        where(out, update.where());
    }

    /**
     * Renders a delete.
     *
     * @param out where to
     * @param delete the delete
     */
    protected void delete(SqlText out, Delete delete) {
        TableName table = delete.table();
        out.add("delete from ").add(out.vocabulary().quoteTable(table));
        where(out, delete.where());
    }

    private static void where(SqlText out, @Nullable Predicate where) {
        if (where != null) {
            out.add(" where ");
            out.renderer().predicates().render(out, where);
        }
    }
}
