package dev.cormorant.examples.aviary.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ring around a bird's leg; the code that is stamped into it is its key. */
@Entity
public class Ring {
    @Id
    public String code;

    public Instant fitted;

    @OneToOne(mappedBy = "ring")
    public @Nullable Bird bird;

    private Ring() {}

    public Ring(String code, Instant fitted) {
        this.code = code;
        this.fitted = fitted;
    }
}
