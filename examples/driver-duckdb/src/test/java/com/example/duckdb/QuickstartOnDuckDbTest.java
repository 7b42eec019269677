package com.example.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.examples.quickstart.Question;
import dev.cormorant.examples.quickstart.Questions;
import dev.cormorant.examples.quickstart.SqlLog;
import dev.cormorant.examples.quickstart.WorldImport;
import dev.cormorant.examples.quickstart.world.Country;
import dev.cormorant.examples.quickstart.world.Currency;
import dev.cormorant.examples.quickstart.world.QCountry;
import dev.cormorant.examples.quickstart.world.World;
import dev.cormorant.query.Filter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quickstart's own classes and questions, on a file of DuckDB. */
class QuickstartOnDuckDbTest {
    @TempDir
    private Path folder;

    private final SqlLog log = new SqlLog();
    private Cormorant orm;

    @BeforeEach
    void open() {
        orm = Cormorant.init(config -> config.driver(DuckDbDriver.class)
                .dbName(folder.resolve("world.duckdb").toString())
                .entities(World.entities())
                .onStatement(log));
        orm.schema().update();
        importWorld();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private int importWorld() {
        EntityManager em = orm.em().fork();
        WorldImport world = new WorldImport(em);
        world.load();
        world.apply();
        log.take();
        em.flush();
        return log.take().size();
    }

    @Test
    void theWorldIsImportedAndLinked() {
        EntityManager em = orm.em().fork();

        assertThat(em.count(Country.class, Filter.all())).isEqualTo(Locale.getISOCountries().length);
        Country country = em.findOneOrFail(
                Country.class, QCountry.code.eq("AT"), options -> options.populate(QCountry.currencies));
        assertThat(country.getCurrencies()).extracting(Currency::getCode).containsExactly("EUR");
    }

    @Test
    void aSecondImportSendsNothing() {
        assertThat(importWorld()).isZero();
    }

    @Test
    void everyQuestionIsAnswered() {
        List<Question.Answer> answers =
                Questions.all().stream().map(question -> question.ask(orm, log)).toList();

        assertThat(answers).extracting(answer -> answer.statements().size()).containsExactly(1, 3, 2, 3, 2, 4, 5);
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.table().rows()).isNotEmpty());
        assertThat(answers.get(0).table().rows()).contains(List.of("AT", "Austria"));
        assertThat(answers.get(4).statements().get(1).statement())
                .isEqualTo("update \"language\" set \"name\" = ? where \"code\" = ?");
        assertThat(answers.get(5).table().rows().get(1)).contains("refused: version 1 is gone");
    }

    @Test
    void theLinksOfADeletedEntityGoWithIt() {
        EntityManager em = orm.em().fork();
        em.remove(em.findOneOrFail(Currency.class, "EUR"));
        em.flush();

        Country country = orm.em()
                .fork()
                .findOneOrFail(Country.class, QCountry.code.eq("AT"), options -> options.populate(QCountry.currencies));
        assertThat(country.getCurrencies()).isEmpty();
        assertThat(importWorld()).isGreaterThan(1);
    }
}
