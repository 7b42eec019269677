package dev.cormorant.kit.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import org.jspecify.annotations.Nullable;

/** A key that is a one-to-one relation as a whole. */
@Entity
public class Biography {
    @Id
    @OneToOne
    public @Nullable Author author;

    public @Nullable String text;

    protected Biography() {}

    public Biography(@Nullable Author author, @Nullable String text) {
        this.author = author;
        this.text = text;
    }
}
