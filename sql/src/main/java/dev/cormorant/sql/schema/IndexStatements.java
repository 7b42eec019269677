package dev.cormorant.sql.schema;

import dev.cormorant.metadata.NullPlace;
import dev.cormorant.metadata.TableName;

/** The SQL of indexes. Role: implement, through a {@link SchemaHelper}. */
public interface IndexStatements extends TableStatements {
    /**
     * Creates an index or a unique constraint.
     *
     * @param table the table
     * @param index the index
     * @return a statement
     */
    default String getCreateIndexSQL(TableName table, IndexModel index) {
        if (index.form().constraint() && usesUniqueConstraints()) {
            return alterTable(table) + "add " + constraint(index.name()) + "unique (" + getIndexParts(index) + ")"
                    + getIndexEnd(index);
        }
        return (index.unique() ? "create unique index " : "create index ")
                + vocabulary().quoteIdentifier(index.name()) + " on "
                + vocabulary().quoteTable(table)
                + getIndexTypeClause(index) + " (" + getIndexParts(index) + ")" + getIndexEnd(index);
    }

    /**
     * What stands between the table and the columns of an index of a kind.
     *
     * @param index the index
     * @return {@code using type} with a space before it; empty for the usual kind
     */
    default String getIndexTypeClause(IndexModel index) {
        return index.form().type() == null ? "" : " using " + index.form().type();
    }

    /**
     * The columns and expressions of an index.
     *
     * @param index the index
     * @return the parts, separated by commas
     */
    default String getIndexParts(IndexModel index) {
        return String.join(", ", index.parts().stream().map(this::getIndexPart).toList());
    }

    /**
     * One column or expression of an index.
     *
     * @param part the part
     * @return the quoted column or the expression in parentheses, then its order
     */
    default String getIndexPart(IndexPart part) {
        String column = part.column();
        String what =
                column == null ? "(" + part.expression() + ")" : vocabulary().quoteIdentifier(column);
        String length = part.length() > 0 ? "(" + part.length() + ")" : "";
        NullPlace nulls = part.nulls();
        String place = nulls == null ? "" : nulls == NullPlace.FIRST ? " nulls first" : " nulls last";
        return what + length + (part.descending() ? " desc" : "") + place;
    }

    /**
     * What follows the columns of an index.
     *
     * @param index the index
     * @return the included columns, the condition and what the mapping adds, with a space before each
     */
    default String getIndexEnd(IndexModel index) {
        IndexForm form = index.form();
        return (form.include().isEmpty() ? "" : " include (" + quoted(form.include()) + ")")
                + (form.extra().isEmpty() ? "" : " " + form.extra())
                + (form.where() == null ? "" : " where " + form.where());
    }

    /**
     * Drops an index or a unique constraint.
     *
     * @param table the table
     * @param index the index
     * @return a statement
     */
    default String getDropIndexSQL(TableName table, IndexModel index) {
        return index.form().constraint()
                ? getDropConstraintSQL(table, index.name())
                : "drop index " + vocabulary().quoteTable(new TableName(table.schema(), index.name()));
    }

    /**
     * Gives an index another name.
     *
     * @param table the table
     * @param rename the names
     * @return a statement
     */
    default String getRenameIndexSQL(TableName table, IndexRename rename) {
        TableName index = new TableName(table.schema(), rename.from().name());
        return "alter index " + vocabulary().quoteTable(index) + " rename to "
                + vocabulary().quoteIdentifier(rename.to());
    }
}
