package dev.cormorant.kit.library;

import dev.cormorant.entity.Ref;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import org.jspecify.annotations.Nullable;

/** The inverse side of a one-to-one relation, wrapped, whose other side dies when it is replaced. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Car {
    @Id
    @GeneratedValue
    public Long id;

    public String plate = "";

    @OneToOne(mappedBy = "car", cascade = CascadeType.ALL, orphanRemoval = true)
    public @Nullable Ref<Engine> engine;

    protected Car() {}

    public Car(String plate) {
        this.plate = plate;
    }
}
