package dev.cormorant.postgresql;

import dev.cormorant.entity.PartitionMethod;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.PartitionModel;
import dev.cormorant.sql.schema.PartitioningModel;
import dev.cormorant.sql.schema.TableNotes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects how tables are partitioned, and into which direct partitions. Reads once; not thread-safe. */
final class CatalogPartitions {
    static final String QUERY =
            "select p.partrelid::bigint, p.partstrat::text, array(select coalesce(a.attname::text, '')"
                    + " from unnest(p.partattrs::int2[]) with ordinality k (number, place) left join pg_attribute a"
                    + " on a.attrelid = p.partrelid and a.attnum = k.number order by k.place), c.relname,"
                    + " pg_get_expr(c.relpartbound, c.oid) from pg_partitioned_table p"
                    + " left join pg_inherits i on i.inhparent = p.partrelid left join pg_class c on c.oid = i.inhrelid"
                    + " where p.partrelid = any(?::oid[]) order by c.relname";
    private static final String VALUES = "FOR VALUES ";

    private final Map<TableName, PartitioningModel> found = new HashMap<>();

    void add(TableName table, ResultSet row) throws SQLException {
        PartitioningModel known =
                found.getOrDefault(table, new PartitioningModel(method(row.getString(2)), columns(row), List.of()));
        List<PartitionModel> partitions = new ArrayList<>(known.partitions());
        String name = row.getString(4);
        if (name != null) {
            partitions.add(new PartitionModel(name, values(row.getString(5))));
        }
        found.put(table, known.into(partitions));
    }

    /** An expression is a column without a name, which no mapping wants. */
    private static List<String> columns(ResultSet row) throws SQLException {
        return Catalog.strings(row, 3);
    }

    private static PartitionMethod method(String letter) {
        return switch (letter) {
            case "h" -> PartitionMethod.HASH;
            case "l" -> PartitionMethod.LIST;
            default -> PartitionMethod.RANGE;
        };
    }

    static String values(String reported) {
        return reported.startsWith(VALUES) ? reported.substring(VALUES.length()) : reported;
    }

    TableNotes notes(TableName table) {
        return TableNotes.NONE.into(found.get(table));
    }
}
