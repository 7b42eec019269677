package dev.cormorant.mysql;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.ColumnOptions;
import dev.cormorant.sql.render.Literals;
import dev.cormorant.sql.render.TypeDeclarations;
import dev.cormorant.type.ValueKind;

/**
 * How MySQL names the types of columns. Role: implement, through a platform.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/9.7/en/data-types.html">Data Types</a>
 */
public interface MySqlTypes extends TypeDeclarations, Literals {
    @Override
    default String getAutoincrementSQL(ColumnMetadata column) {
        return getColumnTypeDeclarationSQL(column) + " auto_increment";
    }

    @Override
    default String getBooleanTypeDeclarationSQL(ColumnOptions options) {
        return "tinyint(1)";
    }

    @Override
    default String getDecimalTypeDeclarationSQL(ColumnOptions options) {
        return TypeDeclarations.super.getDecimalTypeDeclarationSQL(options).replace("numeric", "decimal");
    }

    @Override
    default String getStringTypeDeclarationSQL(ColumnOptions options) {
        return options.items().isEmpty()
                ? TypeDeclarations.super.getStringTypeDeclarationSQL(options)
                : "enum("
                        + String.join(
                                ",", options.items().stream().map(this::escape).toList()) + ")";
    }

    @Override
    default String getTextTypeDeclarationSQL(ColumnOptions options) {
        // A character takes up to four bytes.
        return sized(options.length() * 4L, "text");
    }

    @Override
    default String getBlobTypeDeclarationSQL(ColumnOptions options) {
        // A mapping that says nothing does not mean that bytes end at a length of 255.
        return options.length() == ColumnOptions.DEFAULT.length() ? "longblob" : sized(options.length(), "blob");
    }

    private static String sized(long bytes, String type) {
        if (bytes <= 0xFFFF) {
            return type;
        }
        return bytes <= 0xFF_FFFF ? "medium" + type : "long" + type;
    }

    @Override
    default String getArrayTypeDeclarationSQL(ColumnOptions options, ValueKind element) {
        return "longtext";
    }

    @Override
    default String getDateTimeTypeDeclarationSQL(ColumnOptions options) {
        return "datetime" + getFractionSQL(options);
    }
}
