package com.example.keyvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.kit.library.Country;
import dev.cormorant.query.Aggregate;
import dev.cormorant.query.AggregateFunction;
import dev.cormorant.query.Filter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is special about a store in a file. */
class KeyValueFileTest {
    @TempDir
    Path folder;

    private Cormorant open() {
        return Cormorant.init(config -> config.driver(KeyValueDriver.class)
                .dbName(folder.resolve("library.mv").toString())
                .entities(Country.class));
    }

    @Test
    void whatWasStoredIsThereWhenTheFileIsOpenedAgain() {
        try (Cormorant orm = open()) {
            EntityManager em = orm.em().fork();
            Country country = new Country("CH", "Switzerland");
            country.neighbours.add(new Country("IT", "Italy"));
            em.persist(country);
            em.flush();
        }
        try (Cormorant orm = open()) {
            EntityManager em = orm.em().fork();
            assertThat(em.count(Country.class, Filter.where("neighbours.name").eq("Italy")))
                    .isEqualTo(1);
        }
    }

    @Test
    void aLinkEndsWithEitherOfItsSides() {
        try (Cormorant orm = open()) {
            EntityManager em = orm.em().fork();
            Country italy = new Country("IT", "Italy");
            Country switzerland = new Country("CH", "Switzerland");
            switzerland.neighbours.add(italy);
            em.persist(switzerland);
            em.flush();
            em.remove(italy);
            em.flush();
            EntityManager later = orm.em().fork();
            later.persist(new Country("IT", "Italia"));
            later.flush();

            assertThat(later.count(
                            Country.class, Filter.where("neighbours.name").eq("Italia")))
                    .isZero();
        }
    }

    @Test
    void whatItCannotDoIsRefusedByName() {
        try (Cormorant orm = open()) {
            EntityManager em = orm.em().fork();
            assertThatThrownBy(() -> em.select(
                            Long.class,
                            Country.class,
                            Filter.all(),
                            select -> select.value(Aggregate.of(AggregateFunction.MAX, "population"))))
                    .isInstanceOf(UnsupportedByDriverException.class)
                    .hasMessage("Selections of single values are not supported by the KeyValue driver.");
        }
    }
}
