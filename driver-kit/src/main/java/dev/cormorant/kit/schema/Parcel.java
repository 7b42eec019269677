package dev.cormorant.kit.schema;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** An entity whose table somebody else changes. */
@Entity
public class Parcel {
    @Id
    long id;

    @Column(length = 50)
    @Nullable
    String label;

    @Nullable
    Integer weight;

    /** For the mapping. */
    protected Parcel() {}

    Parcel(long id, int weight) {
        this.id = id;
        this.weight = weight;
    }
}
