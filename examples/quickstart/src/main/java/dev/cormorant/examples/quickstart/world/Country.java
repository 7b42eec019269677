package dev.cormorant.examples.quickstart.world;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.Set;

/** A country of ISO 3166; its version keeps two editors from overwriting each other. */
@Entity
public class Country {
    @Id
    private String code;

    @Column(nullable = false, unique = true, length = 3)
    private String alpha3;

    @Column(nullable = false)
    private String name;

    @Version
    private int version;

    @ManyToMany
    private Set<Currency> currencies = new LinkedHashSet<>();

    @ManyToMany
    private Set<Language> languages = new LinkedHashSet<>();

    private Country() {}

    public Country(String code, String alpha3, String name) {
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

    public int getVersion() {
        return version;
    }

    public Set<Currency> getCurrencies() {
        return currencies;
    }

    public Set<Language> getLanguages() {
        return languages;
    }
}
