package dev.cormorant.kit.schema;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.ColumnOptions;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.SchemaHelper;
import dev.cormorant.type.TypeRegistry;
import java.util.List;
import java.util.Objects;

/** The types of random columns in the words of a database. Every value in them is a whole number. */
final class RandomTypes {
    static final List<String> KINDS = List.of("int", "text", "double", "decimal");

    final SchemaHelper helper;
    final SqlVocabulary words;

    /** Rules for comparing texts that an index can name, or none. */
    final String indexCollation;

    RandomTypes(SchemaHelper helper) {
        this(helper, "");
    }

    RandomTypes(SchemaHelper helper, String indexCollation) {
        this.helper = helper;
        this.indexCollation = indexCollation;
        this.words = helper.vocabulary();
    }

    String of(String kind) {
        ColumnOptions text = new ColumnOptions(true, false, 100, 0, 0, null, true, true, List.of());
        ColumnOptions decimal = new ColumnOptions(true, false, 255, 10, 2, null, true, true, List.of());
        return switch (kind) {
            case "int" -> words.getIntegerTypeDeclarationSQL(ColumnOptions.DEFAULT);
            case "text" -> words.getStringTypeDeclarationSQL(text);
            case "double" -> words.getDoubleTypeDeclarationSQL(ColumnOptions.DEFAULT);
            case "decimal" -> words.getDecimalTypeDeclarationSQL(decimal);
            default -> key();
        };
    }

    private String key() {
        return words.getBigIntTypeDeclarationSQL(ColumnOptions.DEFAULT);
    }

    /** Whether the key counts by itself; otherwise inserts give it. */
    boolean isNumbered() {
        return words.getAutoincrementSequence(keyColumn()) == null;
    }

    ColumnModel keyModel() {
        return isNumbered()
                ? new ColumnModel("id", key(), words.getAutoincrementSQL(keyColumn()), false, true, null)
                : ColumnModel.of("id", key(), false);
    }

    private static ColumnMetadata keyColumn() {
        return new ColumnMetadata(
                "id",
                Objects.requireNonNull(TypeRegistry.find(Long.class)),
                0,
                ColumnOptions.DEFAULT.withNullable(false),
                "Random.id");
    }
}
