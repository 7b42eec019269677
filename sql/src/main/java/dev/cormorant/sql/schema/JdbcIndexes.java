package dev.cormorant.sql.schema;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects the rows in which JDBC reports indexes. Those over expressions or parts of a table are left out. */
final class JdbcIndexes {
    private final Map<String, TreeMap<Integer, IndexPart>> columns = new LinkedHashMap<>();
    private final Set<String> unique = new HashSet<>();
    private final Set<String> unknown = new HashSet<>();

    void add(ResultSet row) throws SQLException {
        String name = row.getString("INDEX_NAME");
        if (name == null || row.getShort("TYPE") == DatabaseMetaData.tableIndexStatistic) {
            return;
        }
        String column = row.getString("COLUMN_NAME");
        if (column == null || row.getString("FILTER_CONDITION") != null) {
            unknown.add(name);
            return;
        }
        columns.computeIfAbsent(name, absent -> new TreeMap<>()).put(row.getInt("ORDINAL_POSITION"), part(row, column));
        if (!row.getBoolean("NON_UNIQUE")) {
            unique.add(name);
        }
    }

    private static IndexPart part(ResultSet row, String column) throws SQLException {
        return IndexPart.column(column).descending("D".equals(row.getString("ASC_OR_DESC")));
    }

    List<IndexModel> result() {
        List<IndexModel> result = new ArrayList<>();
        columns.forEach((name, parts) -> {
            if (!unknown.contains(name)) {
                result.add(
                        new IndexModel(name, new ArrayList<>(parts.values()), unique.contains(name), IndexForm.PLAIN));
            }
        });
        return result;
    }
}
