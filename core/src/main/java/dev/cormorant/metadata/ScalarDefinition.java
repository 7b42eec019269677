package dev.cormorant.metadata;

import dev.cormorant.type.Type;

/**
 * A scalar whose type is known.
 */
record ScalarDefinition(Member member, Type<?> type, ColumnDefinition column, ScalarRole role)
        implements PropertyDefinition {
    @Override
    public boolean id() {
        return role.id();
    }

    /** The same in another column, which is not null if this one is not. */
    ScalarDefinition withColumn(ColumnDefinition other) {
        boolean nullable = column.options().nullable() && other.options().nullable();
        ColumnOptions options = ScalarDefiner.complete(other.options(), type)
                .withNullable(nullable)
                .with(column.options().rules().overridden(other.options().rules()));
        return new ScalarDefinition(member, type, new ColumnDefinition(other.name(), options), role);
    }
}
