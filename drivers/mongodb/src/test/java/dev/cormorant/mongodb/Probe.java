package dev.cormorant.mongodb;

import dev.cormorant.type.UseType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Its key is an ObjectId here too; it refers to others by relation, by ObjectId, and by a text that only looks like one. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Probe {
    @Id
    @GeneratedValue
    public ObjectId id;

    @ManyToOne
    public @Nullable Station station;

    @UseType(HexObjectIdType.class)
    public @Nullable String batch;

    @Column(unique = true)
    public @Nullable String serial;

    protected Probe() {}

    public Probe(@Nullable Station station) {
        this.station = station;
    }
}
