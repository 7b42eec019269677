package dev.cormorant.metadata;

import dev.cormorant.entity.PartitionMethod;
import java.util.ArrayList;
import java.util.List;

/**
 * Into which partitions the database sorts the rows of a table.
 *
 * @param method how the rows are told apart
 * @param columns the columns by which they are
 * @param count into how many partitions rows are scattered by {@link PartitionMethod#HASH}; 0 if these are listed
 * @param partitions the partitions; none if they are counted
 */
public record PartitioningMetadata(
        PartitionMethod method, List<String> columns, int count, List<PartitionMetadata> partitions) {
    /**
     * Makes it so that it can't change.
     *
     * @param method how the rows are told apart
     * @param columns the columns by which they are
     * @param count into how many partitions rows are scattered by {@link PartitionMethod#HASH}; 0 if these are listed
     * @param partitions the partitions; none if they are counted
     */
    public PartitioningMetadata {
        columns = List.copyOf(columns);
        partitions = List.copyOf(partitions);
    }

    /**
     * Rows that are scattered evenly.
     *
     * @param count over how many partitions
     * @param columns by which columns
     * @return a whole partitioning
     */
    public static PartitioningMetadata hash(int count, String... columns) {
        return new PartitioningMetadata(PartitionMethod.HASH, List.of(columns), count, List.of());
    }

    /**
     * Rows that are told apart by lists of values.
     *
     * @param column by which column
     * @return a partitioning without partitions
     */
    public static PartitioningMetadata list(String column) {
        return new PartitioningMetadata(PartitionMethod.LIST, List.of(column), 0, List.of());
    }

    /**
     * Rows that are told apart by ranges of values.
     *
     * @param columns by which columns
     * @return a partitioning without partitions
     */
    public static PartitioningMetadata range(String... columns) {
        return new PartitioningMetadata(PartitionMethod.RANGE, List.of(columns), 0, List.of());
    }

    /**
     * The same with one more partition.
     *
     * @param name its name, which is that of a table
     * @param values which rows lie in it, in SQL; {@code default} for those that no other takes
     * @return a partitioning
     */
    public PartitioningMetadata with(String name, String values) {
        List<PartitionMetadata> more = new ArrayList<>(partitions);
        more.add(new PartitionMetadata(name, values));
        return new PartitioningMetadata(method, columns, count, more);
    }
}
