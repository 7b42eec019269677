package dev.cormorant.examples.quickstart;

import dev.cormorant.EntityManager;
import dev.cormorant.examples.quickstart.world.Area;
import dev.cormorant.examples.quickstart.world.Country;
import dev.cormorant.examples.quickstart.world.Currency;
import dev.cormorant.examples.quickstart.world.Language;
import dev.cormorant.examples.quickstart.world.QCountry;
import dev.cormorant.examples.quickstart.world.UtcOffset;
import dev.cormorant.examples.quickstart.world.Zone;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Brings a database in line with what the JDK knows, in one unit of work: what is missing is persisted, what is there
 * gets the JDK's values, and the flush finds out what has to be written.
 */
public final class WorldImport {
    private final EntityManager em;
    private final JdkWorld jdk = new JdkWorld();
    private final Map<String, Currency> currencies = new HashMap<>();
    private final Map<String, Language> languages = new HashMap<>();
    private final Map<String, Country> countries = new HashMap<>();
    private final Map<String, Area> areas = new HashMap<>();
    private final Map<String, UtcOffset> offsets = new HashMap<>();
    private final Map<String, Zone> zones = new HashMap<>();
    private int added;

    /** An import that works in this entity manager; the flush is the caller's. */
    public WorldImport(EntityManager em) {
        this.em = em;
    }

    /** Loads all that is stored: one query for each class, and one for each kind of link. */
    public void load() {
        index(em.findAll(Currency.class), Currency::getCode, currencies);
        index(em.findAll(Language.class), Language::getCode, languages);
        index(
                em.findAll(Country.class, options -> options.populate(QCountry.currencies, QCountry.languages)),
                Country::getCode,
                countries);
        index(em.findAll(Area.class), Area::getName, areas);
        index(em.findAll(UtcOffset.class), UtcOffset::getId, offsets);
        index(em.findAll(Zone.class), Zone::getId, zones);
    }

    private static <T> void index(Collection<T> found, Function<T, String> key, Map<String, T> byKey) {
        found.forEach(entity -> byKey.put(key.apply(entity), entity));
    }

    /** Makes entities of all that the JDK knows, and links them. */
    public void apply() {
        jdk.currencies().forEach(this::currency);
        jdk.languages().forEach(this::language);
        jdk.countries().forEach(this::country);
        jdk.zones().forEach(this::zone);
    }

    /** How many of the entities are new. */
    public int added() {
        return added;
    }

    /** How many entities there are, by class. */
    public Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sizes.put("countries", countries.size());
        sizes.put("currencies", currencies.size());
        sizes.put("languages", languages.size());
        sizes.put("time zones", zones.size());
        sizes.put("areas", areas.size());
        sizes.put("offsets", offsets.size());
        return sizes;
    }

    private void currency(java.util.Currency fact) {
        String name = fact.getDisplayName(Locale.ENGLISH);
        Currency currency = currencies.computeIfAbsent(
                fact.getCurrencyCode(), code -> persisted(new Currency(code, name, JdkWorld.denomination(fact))));
        currency.setName(name);
        currency.setDenomination(JdkWorld.denomination(fact));
    }

    private void language(Locale fact) {
        String name = JdkWorld.nameOf(fact);
        Language language = languages.computeIfAbsent(
                fact.getLanguage(), code -> persisted(new Language(code, fact.getISO3Language(), name)));
        language.setName(name);
    }

    private void country(String code) {
        String name = jdk.nameOf(code);
        Country country = countries.computeIfAbsent(code, any -> persisted(new Country(code, jdk.alpha3(code), name)));
        country.setName(name);
        replace(country.getCurrencies(), jdk.currenciesOf(code), currencies);
        replace(country.getLanguages(), jdk.languagesOf(code), languages);
    }

    private static <T> void replace(Set<T> present, Set<String> wanted, Map<String, T> byKey) {
        Set<T> targets = new HashSet<>();
        wanted.forEach(key -> targets.add(byKey.get(key)));
        present.retainAll(targets);
        present.addAll(targets);
    }

    private void zone(ZoneId fact) {
        UtcOffset offset = offset(JdkWorld.standardOffset(fact));
        Zone zone = zones.computeIfAbsent(fact.getId(), id -> persisted(new Zone(id, offset)));
        zone.setStandardOffset(offset);
        zone.setArea(area(JdkWorld.area(fact)));
        zone.setDaylightSaving(JdkWorld.hasDaylightSaving(fact));
    }

    private UtcOffset offset(ZoneOffset fact) {
        return offsets.computeIfAbsent(fact.getId(), id -> persisted(new UtcOffset(fact)));
    }

    private @Nullable Area area(@Nullable String fact) {
        return fact == null ? null : areas.computeIfAbsent(fact, name -> persisted(new Area(name)));
    }

    private <T> T persisted(T entity) {
        added++;
        em.persist(entity);
        return entity;
    }
}
