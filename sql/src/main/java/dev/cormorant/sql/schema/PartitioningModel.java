package dev.cormorant.sql.schema;

import dev.cormorant.entity.PartitionMethod;
import java.util.List;

/**
 * Into which partitions the rows of a table are sorted. Role: use.
 *
 * @param method how rows are told apart
 * @param columns the columns by which they are
 * @param partitions the partitions of the table itself, without those that partitions may have
 */
public record PartitioningModel(PartitionMethod method, List<String> columns, List<PartitionModel> partitions) {
    /**
     * Makes it so that it can't change.
     *
     * @param method how rows are told apart
     * @param columns the columns by which they are
     * @param partitions the partitions of the table itself, without those that partitions may have
     */
    public PartitioningModel {
        columns = List.copyOf(columns);
        partitions = List.copyOf(partitions);
    }

    /**
     * The same with other columns.
     *
     * @param others their names
     * @return a model
     */
    public PartitioningModel over(List<String> others) {
        return new PartitioningModel(method, others, partitions);
    }

    /**
     * The same with other partitions.
     *
     * @param others the partitions
     * @return a model
     */
    public PartitioningModel into(List<PartitionModel> others) {
        return new PartitioningModel(method, columns, others);
    }

    /**
     * Tells whether rows are told apart in the same way, whatever the partitions are.
     *
     * @param other another partitioning
     * @return true if they are
     */
    public boolean sortsLike(PartitioningModel other) {
        return method == other.method && columns.equals(other.columns);
    }

    /**
     * Tells whether nothing but more partitions make another one of this.
     *
     * @param other another partitioning
     * @return true if it has all partitions of this one
     */
    public boolean isWithin(PartitioningModel other) {
        return sortsLike(other) && other.partitions.containsAll(partitions);
    }
}
