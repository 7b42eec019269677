package dev.cormorant.metadata;

/**
 * What a user says about a column.
 *
 * @param name its name, or empty to let the naming strategy make one
 * @param options the rest
 */
record ColumnDefinition(String name, ColumnOptions options) {
    static final ColumnDefinition DEFAULT = new ColumnDefinition("", ColumnOptions.DEFAULT);
}
