package dev.cormorant.kit.schema;

import dev.cormorant.entity.PartitionMethod;
import dev.cormorant.sql.schema.PartitionModel;
import dev.cormorant.sql.schema.PartitioningModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Partitions of a random table by its key, which take all rows.
 *
 * @param count how many there are, or 0 for none
 * @param ranges whether rows lie in them by ranges of keys, and not scattered
 */
record RandomPartitions(int count, boolean ranges) {
    static final RandomPartitions NONE = new RandomPartitions(0, false);

    static RandomPartitions any(Random random) {
        int count = random.nextInt(4);
        return count == 0 ? NONE : new RandomPartitions(count, random.nextBoolean());
    }

    @Nullable
    PartitioningModel model(String table) {
        if (count == 0) {
            return null;
        }
        List<PartitionModel> partitions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            partitions.add(new PartitionModel(table + "_p" + i, ranges ? range(i) : remainder(i)));
        }
        if (ranges) {
            partitions.add(new PartitionModel(table + "_rest", "default"));
        }
        PartitionMethod method = ranges ? PartitionMethod.RANGE : PartitionMethod.HASH;
        return new PartitioningModel(method, List.of("id"), partitions);
    }

    private String remainder(int place) {
        return "with (modulus " + count + ", remainder " + place + ")";
    }

    /** Rows lie in the first one and in the rest, so that one more can come without moving any. */
    private static String range(int place) {
        return place == 0 ? "from (minvalue) to (5)" : "from (" + place * 1000 + ") to (" + (place + 1) * 1000 + ")";
    }
}
