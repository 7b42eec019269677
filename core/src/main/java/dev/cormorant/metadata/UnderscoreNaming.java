package dev.cormorant.metadata;

import java.util.List;
import java.util.Locale;

/**
 * The naming strategy of SQL databases: snake_case. Stateless.
 */
public final class UnderscoreNaming implements NamingStrategy {
    /** Makes the strategy. */
    public UnderscoreNaming() {}

    @Override
    public String tableName(String entity) {
        return underscore(entity);
    }

    @Override
    public String columnName(String property) {
        return underscore(property);
    }

    @Override
    public String joinColumnName(String property, String referencedColumn) {
        return underscore(property) + "_" + referencedColumn;
    }

    @Override
    public String joinTableName(String ownerTable, String property) {
        return ownerTable + "_" + underscore(property);
    }

    @Override
    public String indexName(String table, List<String> columns, String kind) {
        return columns.isEmpty() ? table + "_" + kind : table + "_" + String.join("_", columns) + "_" + kind;
    }

    private static String underscore(String name) {
        StringBuilder out = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            boolean wordStart = Character.isUpperCase(letter)
                    && i > 0
                    && (Character.isLowerCase(name.charAt(i - 1))
                            || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1))));
            if (wordStart && out.charAt(out.length() - 1) != '_') {
                out.append('_');
            }
            out.append(letter);
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
