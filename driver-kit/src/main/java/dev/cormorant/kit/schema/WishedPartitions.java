package dev.cormorant.kit.schema;

import dev.cormorant.entity.Partition;
import dev.cormorant.entity.PartitionMethod;
import dev.cormorant.entity.Partitioned;
import dev.cormorant.entity.TableIndex;
import dev.cormorant.entity.Trigger;
import dev.cormorant.entity.TriggerEvent;
import dev.cormorant.entity.TriggerTiming;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Entities whose tables have partitions, or cannot have those that they want. */
final class WishedPartitions {
    private WishedPartitions() {}

    @MappedSuperclass
    abstract static class Weighed {
        @Id
        @Nullable
        Long id;

        int weight;
    }

    @Entity
    @Table(name = "scattered")
    @Partitioned(method = PartitionMethod.HASH, columns = "id", count = 3)
    static class Scattered extends Weighed {}

    /** The values are written as no database would report them. */
    @Entity
    @Table(name = "regional")
    @Partitioned(
            method = PartitionMethod.LIST,
            columns = "region",
            partitions = {
                @Partition(name = "regional_north", values = "IN ( 'N' ,'it''s' )"),
                @Partition(name = "regional_rest", values = "Default")
            })
    static class Regional {
        @Id
        @Column(length = 20)
        @Nullable
        String region;

        @Id
        @Nullable
        Integer number;

        int weight;
    }

    /** It has all that hangs on a table. */
    @Entity
    @Table(
            name = "voyage",
            comment = "where ships go",
            check = @CheckConstraint(name = "voyage_far", constraint = "miles > 0"),
            indexes = @Index(name = "voyage_by_miles", columnList = "miles"))
    @Partitioned(
            method = PartitionMethod.RANGE,
            columns = "id",
            partitions = {
                @Partition(name = "voyage_early", values = "from (0) to (100)"),
                @Partition(name = "voyage_late", values = "from (100) to (200)")
            })
    @Trigger(
            name = "voyage_log",
            timing = TriggerTiming.AFTER,
            events = TriggerEvent.DELETE,
            body = "insert into sunk (id) values (old.id);")
    static class Voyage {
        @Id
        @Nullable
        Long id;

        @Column(comment = "by sea")
        int miles;

        @ManyToOne
        @JoinColumn(name = "back_id")
        @Nullable
        Voyage back;
    }

    @Entity
    @Table(name = "sunk")
    static class Sunk {
        @Id
        @Nullable
        Long id;
    }

    @Entity
    @Table(name = "cargo")
    static class Cargo {
        @Id
        @Nullable
        Long id;

        @ManyToOne(optional = false)
        @JoinColumn(name = "voyage_id")
        @Nullable
        Voyage voyage;
    }

    @Entity
    @Table(name = "daily")
    @Partitioned(
            method = PartitionMethod.RANGE,
            columns = {"taken", "id"},
            partitions = {
                @Partition(name = "daily_old", values = "from (minvalue, minvalue) to ('2026-01-01', 0)"),
                @Partition(name = "daily_new", values = "from (date '2026-01-01', 0) to (maxvalue, maxvalue)")
            })
    static class Daily {
        @Id
        @Nullable
        LocalDate taken;

        @Id
        @Nullable
        Integer id;
    }

    @Entity
    @Partitioned(method = PartitionMethod.LIST, columns = "id")
    static class WithoutPartitions extends Weighed {}

    @Entity
    @Partitioned(
            method = PartitionMethod.HASH,
            columns = {},
            count = 2)
    static class ByNothing extends Weighed {}

    @Entity
    @Partitioned(method = PartitionMethod.LIST, columns = "id", count = 2)
    static class CountedLists extends Weighed {}

    @Entity
    @Partitioned(method = PartitionMethod.HASH, columns = "idd", count = 2)
    static class ByUnknownColumn extends Weighed {}

    @Entity
    @Partitioned(method = PartitionMethod.HASH, columns = "weight", count = 2)
    static class BesideTheKey extends Weighed {}

    @Entity
    @TableIndex(columns = "weight", unique = true)
    @Partitioned(method = PartitionMethod.HASH, columns = "id", count = 2)
    static class BesideAUniqueValue extends Weighed {}

    @Entity
    @Partitioned(
            method = PartitionMethod.LIST,
            columns = "id",
            partitions = {
                @Partition(name = "twice_named", values = "in (1)"),
                @Partition(name = "twice_named", values = "in (2)")
            })
    static class NamedTwice extends Weighed {}
}
