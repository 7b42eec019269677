package dev.cormorant.examples.quickstart.world;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.LinkedHashSet;
import java.util.Set;

/** A currency of ISO 4217, in use or not. */
@Entity
public class Currency {
    @Id
    private String code;

    @Column(nullable = false)
    private String name;

    @Embedded
    private Denomination denomination;

    @ManyToMany(mappedBy = "currencies")
    private Set<Country> countries = new LinkedHashSet<>();

    private Currency() {}

    public Currency(String code, String name, Denomination denomination) {
        this.code = code;
        this.name = name;
        this.denomination = denomination;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Denomination getDenomination() {
        return denomination;
    }

    public void setDenomination(Denomination denomination) {
        this.denomination = denomination;
    }

    public Set<Country> getCountries() {
        return countries;
    }
}
