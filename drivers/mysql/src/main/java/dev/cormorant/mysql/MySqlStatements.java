package dev.cormorant.mysql;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.ColumnChange;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.ForeignKeyModel;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.IndexPart;
import dev.cormorant.sql.schema.IndexRename;
import dev.cormorant.sql.schema.IndexStatements;
import dev.cormorant.sql.schema.ObjectStatements;
import dev.cormorant.sql.schema.PrimaryKeyModel;
import dev.cormorant.sql.schema.TableNotes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements that MySQL and its descendants write in their own way. Role: implement, through a schema helper. */
public interface MySqlStatements extends IndexStatements, ObjectStatements, MySqlFeatures {
    @Override
    default String getManagementDatabase() {
        return "information_schema";
    }

    @Override
    default String getCreateDatabaseSQL(String database) {
        return ObjectStatements.super.getCreateDatabaseSQL(database) + " default character set utf8mb4 "
                + getCollationClause(collation());
    }

    @Override
    default String getTableEnd(TableNotes notes) {
        // What the mapping says comes last, and holds.
        return " default character set utf8mb4 " + getCollationClause(collation()) + " engine = InnoDB"
                + IndexStatements.super.getTableEnd(notes);
    }

    @Override
    default String getTableCommentSQL(TableName table, @Nullable String comment) {
        return alterTable(table) + getInlineCommentClause(comment == null ? "" : comment);
    }

    @Override
    default String getColumnDeclaration(ColumnModel column) {
        String value = column.defaultValue();
        return value == null
                ? IndexStatements.super.getColumnDeclaration(column)
                : IndexStatements.super.getColumnDeclaration(new ColumnModel(
                        column.name(),
                        column.type(),
                        null,
                        column.nullable(),
                        column.autoIncrement(),
                        Defaults.written(normalizeType(column.type()), value),
                        column.details()));
    }

    @Override
    default List<String> getAlterColumnSQL(TableName table, ColumnChange change) {
        // The server forgets whatever of a column is not said again.
        return List.of(alterTable(table) + "modify column " + getColumnClause(change.to()));
    }

    @Override
    default String getDropPrimaryKeySQL(TableName table, PrimaryKeyModel key) {
        return alterTable(table) + "drop primary key";
    }

    @Override
    default String getDropForeignKeySQL(TableName table, ForeignKeyModel key) {
        return alterTable(table) + "drop foreign key " + vocabulary().quoteIdentifier(key.name());
    }

    @Override
    default String getCreateIndexSQL(TableName table, IndexModel index) {
        String kind = index.form().type() == null ? "" : index.form().type() + " ";
        return "create " + (index.unique() ? "unique " : kind) + "index "
                + vocabulary().quoteIdentifier(index.name()) + " on "
                + vocabulary().quoteTable(table) + " (" + getIndexParts(index) + ")" + extra(index)
                + getIndexTraits(index.form().traits());
    }

    private static String extra(IndexModel index) {
        return index.form().extra().isEmpty() ? "" : " " + index.form().extra();
    }

    @Override
    default String getIndexParts(IndexModel index) {
        String where = index.form().where();
        List<IndexPart> parts = index.parts();
        if (where != null) {
            parts = parts.stream().map(part -> partial(part, where)).toList();
        }
        return String.join(", ", parts.stream().map(this::getIndexPart).toList());
    }

    private IndexPart partial(IndexPart part, String where) {
        String column = part.column() == null
                ? "(" + part.expression() + ")"
                : vocabulary().quoteIdentifier(part.column());
        return IndexPart.expression(PartialIndexes.expression(where, column)).descending(part.descending());
    }

    @Override
    default String getDropIndexSQL(TableName table, IndexModel index) {
        return "drop index " + vocabulary().quoteIdentifier(index.name()) + " on "
                + vocabulary().quoteTable(table);
    }

    @Override
    default String getRenameIndexSQL(TableName table, IndexRename rename) {
        return alterTable(table) + "rename index "
                + vocabulary().quoteIdentifier(rename.from().name()) + " to "
                + vocabulary().quoteIdentifier(rename.to());
    }
}
