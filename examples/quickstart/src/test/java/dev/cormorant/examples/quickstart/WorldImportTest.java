package dev.cormorant.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.config.StatementEvent;
import dev.cormorant.examples.quickstart.world.Country;
import dev.cormorant.examples.quickstart.world.Currency;
import dev.cormorant.examples.quickstart.world.Denomination;
import dev.cormorant.examples.quickstart.world.Language;
import dev.cormorant.examples.quickstart.world.QCountry;
import dev.cormorant.examples.quickstart.world.World;
import dev.cormorant.examples.quickstart.world.Zone;
import dev.cormorant.query.Filter;
import dev.cormorant.sqlite.SqliteDriver;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in the database after an import, and what a later import changes. */
class WorldImportTest {
    private final SqlLog log = new SqlLog();
    private Cormorant orm;

    @BeforeEach
    void open() {
        orm = Cormorant.init(config -> config.driver(SqliteDriver.class)
                .dbName(":memory:")
                .entities(World.entities())
                .onStatement(log));
        orm.schema().create();
        importWorld();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private List<StatementEvent> importWorld() {
        EntityManager em = orm.em().fork();
        WorldImport world = new WorldImport(em);
        world.load();
        world.apply();
        log.take();
        em.flush();
        return log.take();
    }

    @Test
    void everythingThatTheJdkKnowsIsThere() {
        EntityManager em = orm.em().fork();

        assertThat(em.count(Country.class, Filter.all())).isEqualTo(Locale.getISOCountries().length);
        assertThat(em.count(Currency.class, Filter.all()))
                .isEqualTo(java.util.Currency.getAvailableCurrencies().size());
        assertThat(em.count(Zone.class, Filter.all()))
                .isEqualTo(ZoneId.getAvailableZoneIds().size());
        assertThat(em.findOneOrFail(Language.class, "de").getAlpha3()).isEqualTo("deu");
    }

    @Test
    void countriesAreLinkedToTheirCurrencyAndLanguages() {
        EntityManager em = orm.em().fork();
        Country country = em.findOneOrFail(
                Country.class,
                QCountry.name.eq("Switzerland"),
                options -> options.populate(QCountry.currencies, QCountry.languages));

        assertThat(country.getAlpha3()).isEqualTo("CHE");
        assertThat(country.getVersion()).isEqualTo(1);
        assertThat(country.getCurrencies()).extracting(Currency::getCode).containsExactly("CHF");
        assertThat(country.getLanguages()).extracting(Language::getCode).contains("de", "fr", "it", "rm");
    }

    @Test
    void embeddedValuesAndNullsComeBack() {
        EntityManager em = orm.em().fork();

        assertThat(em.findOneOrFail(Currency.class, "EUR").getDenomination()).isEqualTo(new Denomination("€", 2));
        assertThat(em.findOneOrFail(Currency.class, "XAU").getDenomination()).isEqualTo(new Denomination("XAU", null));
        assertThat(em.findOneOrFail(Zone.class, "CET").getArea()).isNull();
    }

    @Test
    void aSecondImportSendsNothing() {
        assertThat(importWorld()).isEmpty();
    }

    @Test
    void aLaterImportMendsRowsAndLinks() {
        EntityManager em = orm.em().fork();
        Country country = em.findOneOrFail(Country.class, "CH", options -> options.populate(QCountry.languages));
        country.setName("Helvetia");
        country.getLanguages().clear();
        em.remove(em.findOneOrFail(Zone.class, "Europe/Zurich"));
        em.flush();

        assertThat(importWorld())
                .extracting(event -> event.statement().replaceFirst(" (\\(|where).*", ""))
                .containsOnly(
                        "insert into `zone`",
                        "update `country` set `name` = ?, `version` = ?",
                        "insert into `country_languages`");
        assertThat(importWorld()).isEmpty();
    }
}
