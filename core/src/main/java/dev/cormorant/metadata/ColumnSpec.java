package dev.cormorant.metadata;

import dev.cormorant.type.Type;

/**
 * A column whose name and type are settled, but not its place in the table.
 *
 * @param name its name
 * @param type how its values are stored
 * @param options what else is said about it
 * @param path the property path that messages name
 */
record ColumnSpec(String name, Type<?> type, ColumnOptions options, String path) {
    ColumnMetadata at(int position) {
        return new ColumnMetadata(name, type, position, options, path);
    }

    ColumnSpec with(boolean nullable, boolean unique) {
        ColumnOptions other = options.withNullable(nullable).withUnique(options.unique() || unique);
        return new ColumnSpec(name, type, other, path);
    }

    /** The same for those who point at a generated key: what the user wrote there makes values, too. */
    ColumnSpec withoutDefinition() {
        ColumnOptions bare = new ColumnOptions(
                options.nullable(),
                options.unique(),
                options.length(),
                options.precision(),
                options.scale(),
                null,
                options.insertable(),
                options.updatable(),
                options.items(),
                ColumnRules.NONE.like(options.rules()));
        return new ColumnSpec(name, type, bare, path);
    }
}
