package dev.cormorant.examples.quickstart;

import static java.util.stream.Collectors.joining;

import dev.cormorant.EntityManager;
import dev.cormorant.Page;
import dev.cormorant.examples.quickstart.world.Area;
import dev.cormorant.examples.quickstart.world.Country;
import dev.cormorant.examples.quickstart.world.Currency;
import dev.cormorant.examples.quickstart.world.Language;
import dev.cormorant.examples.quickstart.world.QCountry;
import dev.cormorant.examples.quickstart.world.QCurrency;
import dev.cormorant.examples.quickstart.world.QLanguage;
import dev.cormorant.examples.quickstart.world.QZone;
import dev.cormorant.examples.quickstart.world.Zone;
import dev.cormorant.query.Filter;
import dev.cormorant.unitofwork.OptimisticLockException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The questions of the quickstart: each shows one of the things that an ORM is asked most. */
public final class Questions {
    private Questions() {}

    /** All of them, in the order in which they are best asked. */
    public static List<Question> all() {
        return List.of(
                new Question(
                        "Who pays in euro and speaks German?", "filter across two relations", Questions::euroAndGerman),
                new Question(
                        "What do the countries with S use?",
                        "populate two to-many relations: one query each, however many countries",
                        Questions::countriesWithS),
                new Question(
                        "Where does the day begin?",
                        "order and page, to-one relations joined, and the total",
                        Questions::firstZones),
                new Question("How much is there of what?", "count", Questions::counts),
                new Question("Bangla or Bengali?", "an update sets what changed, and only that", Questions::rename),
                new Question("Two editors, one country", "the version column finds the second", Questions::twoEditors),
                new Question("Farewell to the Deutsche Mark", "delete", Questions::farewell));
    }

    private static Table euroAndGerman(EntityManager em) {
        Filter<Country> filter = QCountry.currencies
                .any(QCurrency.code.eq("EUR"))
                .and(QCountry.languages.any(QLanguage.name.eq("German")));
        Table table = new Table("Code", "Country");
        for (Country country : em.find(Country.class, filter, options -> options.orderBy(QCountry.name.asc()))) {
            table.row(country.getCode(), country.getName());
        }
        return table;
    }

    private static Table countriesWithS(EntityManager em) {
        List<Country> found = em.find(
                Country.class,
                QCountry.name.startsWith("S"),
                options -> options.populate(QCountry.currencies, QCountry.languages)
                        .orderBy(QCountry.name.asc())
                        .limit(8));
        Table table = new Table("Country", "Currencies", "Languages");
        for (Country country : found) {
            table.row(
                    country.getName(),
                    names(country.getCurrencies(), Currency::getName),
                    names(country.getLanguages(), Language::getName));
        }
        return table;
    }

    private static <T> String names(Collection<T> entities, Function<T, String> name) {
        return entities.stream().map(name).sorted().collect(joining(", "));
    }

    private static Table firstZones(EntityManager em) {
        Page<Zone> page = em.findAndCount(
                Zone.class,
                QZone.area.name.ne("Etc"),
                options -> options.populate(QZone.standardOffset, QZone.area)
                        .orderBy(QZone.standardOffset.seconds.desc(), QZone.id.asc())
                        .limit(6));
        Table table = new Table("Zone (6 of " + page.total() + ")", "Area", "Offset");
        for (Zone zone : page.items()) {
            Area area = zone.getArea();
            table.row(
                    zone.getId(),
                    area == null ? null : area.getName(),
                    zone.getStandardOffset().getId());
        }
        return table;
    }

    private static Table counts(EntityManager em) {
        return new Table("What", "How many")
                .row("currencies that no country uses", em.count(Currency.class, QCurrency.countries.isEmpty()))
                .row("languages that some country speaks", em.count(Language.class, QLanguage.countries.isNotEmpty()))
                .row("time zones with daylight saving", em.count(Zone.class, QZone.daylightSaving.eq(true)));
    }

    private static Table rename(EntityManager em) {
        Language language = em.findOneOrFail(Language.class, "bn");
        String before = language.getName();
        language.setName("Bengali");
        em.flush();
        return new Table("Code", "Before", "Now").row(language.getCode(), before, language.getName());
    }

    private static Table twoEditors(EntityManager em) {
        EntityManager other = em.fork();
        Country mine = em.findOneOrFail(Country.class, "TR");
        Country theirs = other.findOneOrFail(Country.class, "TR");
        Table table = new Table("Editor", "Writes", "Outcome");
        mine.setName("Türkiye");
        em.flush();
        table.row("first", mine.getName(), "stored as version " + mine.getVersion());
        theirs.setName("Turkiye");
        try {
            other.flush();
            table.row("second", theirs.getName(), "stored as version " + theirs.getVersion());
        } catch (OptimisticLockException e) {
            table.row("second", theirs.getName(), "refused: version " + theirs.getVersion() + " is gone");
        }
        return table;
    }

    private static Table farewell(EntityManager em) {
        Table table = new Table("", "Currencies");
        table.row("before", em.count(Currency.class, Filter.all()));
        em.remove(em.findOneOrFail(Currency.class, QCurrency.code.eq("DEM")));
        em.flush();
        return table.row("after", em.count(Currency.class, Filter.all()));
    }
}
