package dev.cormorant.examples.quickstart.world;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.LinkedHashSet;
import java.util.Set;

/** A language of ISO 639. */
@Entity
public class Language {
    @Id
    private String code;

    @Column(nullable = false, length = 3)
    private String alpha3;

    @Column(nullable = false)
    private String name;

    @ManyToMany(mappedBy = "languages")
    private Set<Country> countries = new LinkedHashSet<>();

    private Language() {}

    public Language(String code, String alpha3, String name) {
        this.code = code;
        this.alpha3 = alpha3;
        this.name = name;
    }

    public String getCode() {
        return code;
    }

    public String getAlpha3() {
        return alpha3;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Set<Country> getCountries() {
        return countries;
    }
}
