package dev.cormorant.sql.schema;

import dev.cormorant.driver.UpdateOptions;
import dev.cormorant.entity.PartitionMethod;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds to a wanted table the found partitions that shall stay although no mapping wants them. */
final class KeptPartitions {
    private KeptPartitions() {}

    static TableModel widen(TableModel wanted, TableModel found, UpdateOptions options) {
        PartitioningModel there = found.notes().partitioning();
        PartitioningModel said = wanted.notes().partitioning();
        if (options.isSafe()) {
            return wanted.withNotes(wanted.notes().into(grown(there, said)));
        }
        return options.dropsUnknown() ? wanted : wanted.withNotes(wanted.notes().into(kept(there, said)));
    }

    /** What is there, with what can be added to it. */
    private static @Nullable PartitioningModel grown(
            @Nullable PartitioningModel there, @Nullable PartitioningModel said) {
        if (there == null || said == null || !there.sortsLike(said) || isWhole(there)) {
            return there;
        }
        return joined(there, said);
    }

    /** What is wanted, with what was added by others. */
    private static @Nullable PartitioningModel kept(
            @Nullable PartitioningModel there, @Nullable PartitioningModel said) {
        if (there == null || said == null) {
            return said == null ? there : said;
        }
        return !there.sortsLike(said) || isWhole(there) ? said : joined(said, there);
    }

    /** Where rows are scattered, there is neither more nor less than the partitions that there are. */
    private static boolean isWhole(PartitioningModel there) {
        return there.method() == PartitionMethod.HASH;
    }

    private static PartitioningModel joined(PartitioningModel first, PartitioningModel others) {
        List<PartitionModel> all = new ArrayList<>(first.partitions());
        for (PartitionModel one : others.partitions()) {
            boolean taken = first.partitions().stream()
                    .anyMatch(other ->
                            one.name().equals(other.name()) || one.values().equals(other.values()));
            if (!taken) {
                all.add(one);
            }
        }
        return first.into(all);
    }
}
