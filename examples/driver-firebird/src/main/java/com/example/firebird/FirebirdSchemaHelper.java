package com.example.firebird;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.ColumnRename;
import dev.cormorant.sql.schema.SchemaHelper;
import java.util.List;
import java.util.stream.Collectors;

/** How Firebird reports its schema and changes it, where that is not what most databases do. */
final class FirebirdSchemaHelper extends SchemaHelper {
    FirebirdSchemaHelper(SqlVocabulary vocabulary) {
        super(vocabulary);
    }

    /** One round trip for all tables. */
    @Override
    public List<String> getClearTablesSQL(List<TableName> tables) {
        return tables.isEmpty()
                ? List.of()
                : List.of(tables.stream()
                        .map(this::getClearTableSQL)
                        .collect(Collectors.joining("; ", "execute block as begin ", "; end")));
    }

    /** An index is sorted downwards as a whole or not at all. */
    @Override
    public boolean supportsDescendingIndexes() {
        return false;
    }

    @Override
    public String getAddColumnSQL(TableName table, ColumnModel column) {
        return alterTable(table) + "add " + getColumnClause(column);
    }

    @Override
    public String getDropColumnSQL(TableName table, String column) {
        return alterTable(table) + "drop " + vocabulary().quoteIdentifier(column);
    }

    @Override
    public String getRenameColumnSQL(TableName table, ColumnRename rename) {
        return alterTable(table) + "alter column " + vocabulary().quoteIdentifier(rename.from()) + " to "
                + vocabulary().quoteIdentifier(rename.to());
    }
}
