package dev.cormorant.sql.schema;

import dev.cormorant.metadata.ColumnDefault;
import dev.cormorant.metadata.ColumnExpression;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.ColumnRules;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import org.jspecify.annotations.Nullable;

/** Works out which column a mapping wants. Immutable. */
final class MappedColumn {
    private final SchemaHelper helper;
    private final SqlVocabulary vocabulary;
    private final TableName table;
    private final ColumnMetadata column;

    MappedColumn(SchemaHelper helper, TableName table, ColumnMetadata column) {
        this.helper = helper;
        this.vocabulary = helper.vocabulary();
        this.table = table;
        this.column = column;
    }

    /** The type that lists the values of a column, in the schema of the table unless the mapping names another. */
    static @Nullable TableName enumName(TableName table, ColumnMetadata column) {
        TableName name = column.options().rules().nativeEnum();
        return name == null || name.schema() != null ? name : new TableName(table.schema(), name.name());
    }

    ColumnModel model(boolean numbered, boolean nullable) {
        String type = type();
        String declaration = numbered ? vocabulary.getAutoincrementSQL(column) : type;
        // A column that draws from a sequence is for the database one with a default.
        boolean counts = numbered && vocabulary.getAutoincrementSequence(column) == null;
        ColumnDefinition parts = ColumnDefinition.parse(counts ? type : declaration);
        String value = defaultValue();
        boolean whole = declaration.equals(parts.type());
        String written = value == null || whole ? declaration : declaration + " default " + value;
        return new ColumnModel(
                column.name(),
                parts.type(),
                whole ? null : written,
                nullable,
                counts,
                value == null ? parts.defaultValue() : value,
                details(parts));
    }

    private String type() {
        TableName type = enumName(table, column);
        return type == null ? vocabulary.getColumnTypeDeclarationSQL(column) : vocabulary.quoteTable(type);
    }

    private @Nullable String defaultValue() {
        ColumnDefault value = column.options().rules().defaultValue();
        if (value == null) {
            return null;
        }
        return value.sql().isEmpty() ? helper.getDefaultLiteral(value.value()) : value.sql();
    }

    private ColumnDetails details(ColumnDefinition parts) {
        ColumnRules rules = column.options().rules();
        ColumnExpression made = rules.generated();
        return new ColumnDetails(
                made == null ? null : new GeneratedExpression(made.sql(), made.stored()),
                rules.collation().isEmpty() ? parts.collation() : rules.collation(),
                rules.comment().isEmpty() || !helper.supportsComments() ? null : rules.comment(),
                rules.options());
    }
}
