package dev.cormorant.kit.schema;

import dev.cormorant.entity.TableIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One entity for each form of index that not every database has. */
final class WishedIndexes {
    private WishedIndexes() {}

    @Entity
    @Table(name = "partial_index")
    @TableIndex(columns = "name", where = "name is not null and rating > 3")
    static class Partial {
        @Id
        @Nullable
        Long id;

        @Column(length = 50)
        @Nullable
        String name;

        int rating;
    }

    @Entity
    @Table(name = "partial_unique")
    @TableIndex(columns = "name", where = "rating > 3", unique = true)
    static class PartialUnique {
        @Id
        @Nullable
        Long id;

        @Column(length = 50)
        @Nullable
        String name;

        int rating;
    }

    @Entity
    @Table(name = "expressive")
    @TableIndex(
            columns = {"(lower(name))", "rating desc"},
            unique = true)
    static class Expressive {
        @Id
        @Nullable
        Long id;

        @Column(length = 50)
        @Nullable
        String name;

        int rating;
    }

    @Entity
    @Table(name = "covering")
    @TableIndex(columns = "name", include = "rating")
    static class Covering {
        @Id
        @Nullable
        Long id;

        @Column(length = 50)
        @Nullable
        String name;

        int rating;
    }

    @Entity
    @Table(name = "nulls_last")
    @TableIndex(columns = {"name desc nulls last", "rating nulls first"})
    static class NullsLast {
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
    @Table(name = "prefixed")
    @TableIndex(columns = "name(10)")
    static class Prefixed {
        @Id
        @Nullable
        Long id;

        @Column(length = 50)
        @Nullable
        String name;
    }
}
