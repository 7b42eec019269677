package dev.cormorant.kit.schema;

import dev.cormorant.entity.Deferral;
import dev.cormorant.entity.TableIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One entity for each form of index that not every database has, over the same columns. */
final class WishedIndexes {
    private WishedIndexes() {}

    @MappedSuperclass
    abstract static class Rated {
        @Id
        @Nullable
        Long id;

        @Column(length = 50)
        @Nullable
        String name;

        @Nullable
        Integer rating;
    }

    @Entity
    @Table(name = "partial_index")
    @TableIndex(columns = "name", where = "name is not null and rating > 3")
    static class Partial extends Rated {}

    @Entity
    @Table(name = "partial_unique")
    @TableIndex(columns = "name", where = "rating > 3", unique = true)
    static class PartialUnique extends Rated {}

    @Entity
    @Table(name = "expressive")
    @TableIndex(
            columns = {"(lower(name))", "rating desc"},
            unique = true)
    static class Expressive extends Rated {}

    @Entity
    @Table(name = "covering")
    @TableIndex(columns = "name", include = "rating")
    static class Covering extends Rated {}

    @Entity
    @Table(name = "nulls_last")
    @TableIndex(columns = {"name desc nulls last", "rating nulls first"})
    static class NullsLast extends Rated {}

    @Entity
    @Table(name = "prefixed")
    @TableIndex(columns = "name(10)")
    static class Prefixed extends Rated {}

    @Entity
    @Table(name = "deferred_unique")
    @TableIndex(columns = "rating", unique = true, deferral = Deferral.INITIALLY_DEFERRED)
    static class DeferredUnique extends Rated {}

    @Entity
    @Table(name = "filled")
    @TableIndex(columns = "rating", fillFactor = 70)
    static class Filled extends Rated {}

    @Entity
    @Table(name = "hidden")
    @TableIndex(columns = "rating", invisible = true)
    static class Hidden extends Rated {}

    /** Each database has other collations, so that only the wish for one can be the same everywhere. */
    @Entity
    @Table(name = "collated")
    @TableIndex(columns = "name collate nocase desc")
    static class Collated extends Rated {}

    @Entity
    @Table(name = "pointing")
    @TableIndex(
            name = "pointing_next",
            columns = {"next_id", "rating"})
    static class Pointing extends Rated {
        @ManyToOne
        @JoinColumn(name = "next_id")
        @Nullable
        Pointing next;
    }
}
