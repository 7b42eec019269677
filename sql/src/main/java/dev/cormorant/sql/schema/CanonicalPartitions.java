package dev.cormorant.sql.schema;

import java.sql.Connection;
import java.sql.SQLException;

/** Writes the values of wanted partitions as the database does, where it writes them in its own way. Not thread-safe. */
final class CanonicalPartitions {
    private final SchemaHelper helper;
    private final Connection connection;

    CanonicalPartitions(SchemaHelper helper, Connection connection) {
        this.helper = helper;
        this.connection = connection;
    }

    SchemaModel of(SchemaModel wanted, SchemaModel found) {
        return wanted.withTables(wanted.tables().stream()
                .map(table -> {
                    TableModel existing = found.find(table.name());
                    return existing == null ? table : of(table, existing);
                })
                .toList());
    }

    private TableModel of(TableModel wanted, TableModel found) {
        PartitioningModel said = wanted.notes().partitioning();
        PartitioningModel there = found.notes().partitioning();
        if (said == null || there == null || !said.sortsLike(there) || said.isWithin(there)) {
            return wanted;
        }
        try {
            return wanted.withNotes(wanted.notes().into(helper.canonical(connection, wanted.name(), said)));
        } catch (SQLException e) {
            // Values that the table as it is does not take are others than those of its partitions.
            return wanted;
        }
    }
}
