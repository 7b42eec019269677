package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.util.Locale;

/** The SQL of partitions. Role: implement, through a {@link SchemaHelper}. */
public interface PartitionStatements extends SchemaFeatures {
    /**
     * The clause of {@code create table} that tells how rows are sorted into partitions.
     *
     * @param partitioning the partitioning
     * @return from {@code partition by} on, without the partitions
     */
    default String getPartitionByClause(PartitioningModel partitioning) {
        return "partition by " + partitioning.method().name().toLowerCase(Locale.ROOT) + " ("
                + String.join(
                        ", ",
                        partitioning.columns().stream()
                                .map(vocabulary()::quoteIdentifier)
                                .toList())
                + ")";
    }

    /**
     * Adds a partition to a table.
     *
     * @param table the table
     * @param partition the partition
     * @return a statement
     */
    default String getCreatePartitionSQL(TableName table, PartitionModel partition) {
        return "create table " + vocabulary().quoteTable(new TableName(table.schema(), partition.name()))
                + " partition of " + vocabulary().quoteTable(table) + getPartitionValuesClause(partition);
    }

    /**
     * The clause of a partition that tells which rows lie in it.
     *
     * @param partition the partition
     * @return the clause, with a space before it
     */
    default String getPartitionValuesClause(PartitionModel partition) {
        String values = partition.values().strip();
        return values.equalsIgnoreCase("default") ? " default" : " for values " + values;
    }
}
