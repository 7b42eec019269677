package dev.cormorant.mongodb;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Its key is text that the program gives. */
@Entity
@SuppressWarnings("NullAway.Init") // JPA asks for a constructor that sets nothing.
public class Sticker {
    @Id
    public String code;

    public @Nullable String note;

    protected Sticker() {}

    public Sticker(String code) {
        this.code = code;
    }
}
