package dev.cormorant.sql.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes the values of wanted partitions as the database does, where it writes them in its own way. Not thread-safe. */
final class CanonicalPartitions {
    private final SchemaHelper helper;
    private final CanonicalTrial trial;

    CanonicalPartitions(SchemaHelper helper, CanonicalTrial trial) {
        this.helper = helper;
        this.trial = trial;
    }

    SchemaModel of(SchemaModel wanted, SchemaModel found) throws SQLException {
        List<TableModel> tables = new ArrayList<>();
        for (TableModel table : wanted.tables()) {
            TableModel existing = found.find(table.name());
            tables.add(existing == null ? table : of(table, existing));
        }
        return wanted.withTables(tables);
    }

    private TableModel of(TableModel wanted, TableModel found) throws SQLException {
        PartitioningModel said = wanted.notes().partitioning();
        PartitioningModel there = found.notes().partitioning();
        if (said == null || there == null || !said.sortsLike(there) || said.isWithin(there)) {
            return wanted;
        }
        PartitioningModel canonical = trial.of(connection -> helper.canonical(connection, wanted.name(), said));
        return canonical == null ? wanted : wanted.withNotes(wanted.notes().into(canonical));
    }
}
