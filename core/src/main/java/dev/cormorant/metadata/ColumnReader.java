package dev.cormorant.metadata;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the annotations that describe columns.
 */
final class ColumnReader {
    private ColumnReader() {}

    static ColumnDefinition column(@Nullable Column column) {
        if (column == null) {
            return ColumnDefinition.DEFAULT;
        }
        return new ColumnDefinition(
                column.name(),
                new ColumnOptions(
                        column.nullable(),
                        column.unique(),
                        column.length(),
                        column.secondPrecision() > 0 ? column.secondPrecision() : column.precision(),
                        column.scale(),
                        column.columnDefinition().isEmpty() ? null : column.columnDefinition(),
                        column.insertable(),
                        column.updatable(),
                        List.of(),
                        RulesReader.column(column)));
    }

    static Map<String, ColumnDefinition> overrides(AnnotatedElement element) {
        Map<String, ColumnDefinition> overrides = new HashMap<>();
        for (AttributeOverride override : element.getAnnotationsByType(AttributeOverride.class)) {
            overrides.put(override.name(), column(override.column()));
        }
        return overrides;
    }

    static List<JoinColumnDefinition> joinColumns(JoinColumn... columns) {
        List<JoinColumnDefinition> definitions = new ArrayList<>();
        for (JoinColumn column : columns) {
            ColumnOptions options = new ColumnOptions(
                    column.nullable(),
                    column.unique(),
                    ColumnOptions.DEFAULT.length(),
                    0,
                    0,
                    column.columnDefinition().isEmpty() ? null : column.columnDefinition(),
                    column.insertable(),
                    column.updatable(),
                    List.of(),
                    RulesReader.joinColumn(column));
            definitions.add(new JoinColumnDefinition(
                    new ColumnDefinition(column.name(), options), column.referencedColumnName()));
        }
        return definitions;
    }
}
