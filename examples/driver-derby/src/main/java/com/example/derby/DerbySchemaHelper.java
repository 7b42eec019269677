package com.example.derby;

import dev.cormorant.entity.ReferentialAction;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.ColumnRename;
import dev.cormorant.sql.schema.ForeignKeyModel;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.SchemaHelper;

/** How Derby reports its schema and changes it, where that is not what most databases do. */
final class DerbySchemaHelper extends SchemaHelper {
    DerbySchemaHelper(SqlVocabulary vocabulary) {
        super(vocabulary);
    }

    /** Derby knows no rule for keys that change, and refuses "set null" where tables point at each other in a circle. */
    private static ForeignKeyModel possible(ForeignKeyModel key) {
        return new ForeignKeyModel(
                key.name(),
                key.columns(),
                key.target(),
                key.targetColumns(),
                key.onDelete() == ReferentialAction.CASCADE ? key.onDelete() : ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION);
    }

    /** A unique index takes null for a value, of which there can be one; a unique constraint doesn't. */
    @Override
    public String getCreateIndexSQL(TableName table, IndexModel index) {
        return index.unique()
                ? "alter table " + vocabulary().quoteTable(table) + " add constraint "
                        + vocabulary().quoteIdentifier(index.name()) + " unique (" + quoted(index.columns()) + ")"
                : super.getCreateIndexSQL(table, index);
    }

    @Override
    public String getDropIndexSQL(TableName table, IndexModel index) {
        return index.unique() ? getDropConstraintSQL(table, index.name()) : super.getDropIndexSQL(table, index);
    }

    /** Constraints are reported as indexes under names that Derby makes up. */
    @Override
    public boolean readsIndexes() {
        return false;
    }

    /** Bytes are reported without their length. */
    @Override
    public String normalizeType(String type) {
        String name = super.normalizeType(type);
        return name.contains("for bit data") ? "bytes" : name;
    }

    @Override
    public String getReferencesClause(ForeignKeyModel key) {
        return super.getReferencesClause(possible(key));
    }

    @Override
    public boolean isSameForeignKey(ForeignKeyModel found, ForeignKeyModel wanted) {
        return super.isSameForeignKey(possible(found), possible(wanted));
    }

    @Override
    public String getRenameColumnSQL(TableName table, ColumnRename rename) {
        return "rename column " + vocabulary().quoteTable(table) + "."
                + vocabulary().quoteIdentifier(rename.from()) + " to "
                + vocabulary().quoteIdentifier(rename.to());
    }
}
