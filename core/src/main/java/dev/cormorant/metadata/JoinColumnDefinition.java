package dev.cormorant.metadata;

/**
 * What a user says about a foreign key column.
 *
 * @param column the column
 * @param referenced the column that it points at, or empty
 */
record JoinColumnDefinition(ColumnDefinition column, String referenced) {
    static final JoinColumnDefinition DEFAULT = new JoinColumnDefinition(ColumnDefinition.DEFAULT, "");
}
