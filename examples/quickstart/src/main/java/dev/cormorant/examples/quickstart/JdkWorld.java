package dev.cormorant.examples.quickstart;

import dev.cormorant.examples.quickstart.world.Denomination;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the running JDK knows of the world, asked through its public methods only.
 *
 * <p>Of a country it tells one currency at the most, and of a time zone no country at all: nothing is guessed here.
 */
final class JdkWorld {
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Set<String> COUNTRIES = new TreeSet<>(List.of(Locale.getISOCountries()));
    private static final Set<String> LANGUAGES = new TreeSet<>(List.of(Locale.getISOLanguages()));

    private final Map<String, Set<String>> languages = new TreeMap<>();

    JdkWorld() {
        for (Locale locale : Locale.getAvailableLocales()) {
            if (COUNTRIES.contains(locale.getCountry()) && LANGUAGES.contains(locale.getLanguage())) {
                languages
                        .computeIfAbsent(locale.getCountry(), country -> new TreeSet<>())
                        .add(locale.getLanguage());
            }
        }
    }

    Collection<String> countries() {
        return COUNTRIES;
    }

    String alpha3(String country) {
        return locale("", country).getISO3Country();
    }

    String nameOf(String country) {
        return locale("", country).getDisplayCountry(ENGLISH);
    }

    /** The currency in which a country pays today; Antarctica has none. */
    Set<String> currenciesOf(String country) {
        Currency currency = Currency.getInstance(locale("", country));
        return currency == null ? Set.of() : Set.of(currency.getCurrencyCode());
    }

    /** The languages for which the JDK has rules of this country. */
    Set<String> languagesOf(String country) {
        return languages.getOrDefault(country, Set.of());
    }

    Collection<Currency> currencies() {
        return Currency.getAvailableCurrencies();
    }

    static Denomination denomination(Currency currency) {
        int decimals = currency.getDefaultFractionDigits();
        return new Denomination(currency.getSymbol(ENGLISH), decimals < 0 ? null : decimals);
    }

    Collection<Locale> languages() {
        return LANGUAGES.stream().map(code -> locale(code, "")).toList();
    }

    static String nameOf(Locale language) {
        return language.getDisplayLanguage(ENGLISH);
    }

    Collection<ZoneId> zones() {
        return new TreeSet<>(ZoneId.getAvailableZoneIds())
                .stream().map(ZoneId::of).toList();
    }

    static ZoneOffset standardOffset(ZoneId zone) {
        return zone.getRules().getStandardOffset(Instant.now());
    }

    static boolean hasDaylightSaving(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        return !rules.getTransitionRules().isEmpty();
    }

    /** What stands before the first slash of the zone's name; null for names such as CET. */
    static @Nullable String area(ZoneId zone) {
        int slash = zone.getId().indexOf('/');
        return slash < 0 ? null : zone.getId().substring(0, slash);
    }

    private static Locale locale(String language, String country) {
        return new Locale.Builder().setLanguage(language).setRegion(country).build();
    }
}
