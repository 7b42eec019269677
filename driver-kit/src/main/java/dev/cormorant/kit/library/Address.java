package dev.cormorant.kit.library;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** An embeddable class, whose values can change. */
@Embeddable
public class Address {
    private @Nullable String street;
    private @Nullable String city;

    protected Address() {}

    public Address(@Nullable String street, @Nullable String city) {
        this.street = street;
        this.city = city;
    }

    public @Nullable String getStreet() {
        return street;
    }

    public void setStreet(@Nullable String street) {
        this.street = street;
    }

    public @Nullable String getCity() {
        return city;
    }

    public void setCity(@Nullable String city) {
        this.city = city;
    }
}
