package dev.cormorant.sql.schema;

import dev.cormorant.entity.Deferral;
import dev.cormorant.metadata.IndexTraits;
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
        boolean later = index.form().traits().deferral() != Deferral.NONE;
        if (index.form().constraint() && (usesUniqueConstraints() || later)) {
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
        String rules =
                part.collation().isEmpty() ? "" : " collate " + vocabulary().quoteIdentifier(part.collation());
        return what + length + rules + (part.descending() ? " desc" : "") + place;
    }

    /**
     * What follows the columns of an index.
     *
     * @param index the index
     * @return the included columns, the traits, what the mapping adds and the condition, with a space before each
     */
    default String getIndexEnd(IndexModel index) {
        IndexForm form = index.form();
        return (form.include().isEmpty() ? "" : " include (" + quoted(form.include()) + ")")
                + getIndexTraits(form.traits())
                + (form.extra().isEmpty() ? "" : " " + form.extra())
                + (form.where() == null ? "" : " where " + form.where());
    }

    /**
     * What an index is beyond what is in it.
     *
     * @param traits the traits
     * @return a clause for each, with a space before each
     */
    default String getIndexTraits(IndexTraits traits) {
        return (traits.fillFactor() == 0 ? "" : " with (fillfactor = " + traits.fillFactor() + ")")
                + (traits.deferral() == Deferral.NONE
                        ? ""
                        : " " + traits.deferral().sql())
                + (traits.invisible() ? " invisible" : "");
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
