package dev.cormorant.mongodb;

import dev.cormorant.metadata.NamingStrategy;
import java.util.List;

/**
 * Names as they are usual in documents: the collection {@code bookReview}, the field {@code firstName}, the reference
 * {@code authorId}; an embeddable is a document inside the document. Stateless.
 */
public final class MongoNaming implements NamingStrategy {
    /** Makes the strategy. */
    public MongoNaming() {}

    @Override
    public String tableName(String entity) {
        return Character.toLowerCase(entity.charAt(0)) + entity.substring(1);
    }

    @Override
    public String columnName(String property) {
        return property;
    }

    @Override
    public String embeddedColumnName(String property, String column) {
        return property + "." + column;
    }

    @Override
    public String joinColumnName(String property, String referencedColumn) {
        String plain = referencedColumn.replaceFirst("^_+", "").replace('.', '_');
        return property + Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }

    @Override
    public String joinTableName(String ownerTable, String property) {
        return ownerTable + Character.toUpperCase(property.charAt(0)) + property.substring(1);
    }

    @Override
    public String indexName(String table, List<String> columns, String kind) {
        return columns.isEmpty() ? table + "_" + kind : table + "_" + String.join("_", columns) + "_" + kind;
    }
}
