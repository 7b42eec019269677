package dev.cormorant.metadata;

import dev.cormorant.type.Type;

/**
 * One column of a table, or one field of a document.
 *
 * @param name its name in the database, unquoted
 * @param type how its values are read and written
 * @param position its place among {@link EntityMetadata#columns()}, from 0; in a pivot table, its place there
 * @param options what else the mapping says
 * @param path the property path that a message names, such as {@code Author.address.city}
 */
public record ColumnMetadata(String name, Type<?> type, int position, ColumnOptions options, String path) {
    @Override
    public String toString() {
        return path;
    }
}
