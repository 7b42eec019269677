package dev.cormorant.hydration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.entity.Ref;
import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.ReferenceMetadata;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    @Entity
    static class Country {
        @Id
        private String code;

        private Country() {}

        Country(String code) {
            this.code = code;
        }
    }

    @Entity
    static class City {
        @Id
        @ManyToOne
        private Country country;

        @Id
        private int number;

        private String name;
    }

    @Entity
    static class Person {
        @Id
        @GeneratedValue
        private long id;

        @ManyToOne
        private City home;

        @ManyToOne
        private Ref<City> work;

        @ManyToOne
        private Person friend;

        @OneToOne(mappedBy = "person")
        private Passport passport;
    }

    @Entity
    static class Passport {
        @Id
        @OneToOne
        private Person person;
    }

    private final EntityModel model = Models.of(Country.class, City.class, Person.class, Passport.class);
    private final EntityBindings bindings = EntityBindings.of(model);
    private final EntityBinding<Person> persons = bindings.of(model.of(Person.class));
    private final EntityBinding<City> cities = bindings.of(model.of(City.class));
    private final EntityBinding<Passport> passports = bindings.of(model.of(Passport.class));
    private final Cells cells = new Cells(persons);

    private ReferenceMetadata reference(String name) {
        return (ReferenceMetadata) cells.property(name);
    }

    private static City city(String country, int number) {
        City city = new City();
        city.country = new Country(country);
        city.number = number;
        return city;
    }

    private List<Object> written(Person person, String reference) {
        List<Object> parts = new ArrayList<>();
        reference(reference).columns().forEach(column -> {
            assertThat(persons.columnValue(person, column.position()))
                    .isEqualTo(cells.writtenRow(person).getObject(column.position()));
            parts.add(persons.columnValue(person, column.position()));
        });
        return parts;
    }

    @Test
    void aRelationIsWrittenAsTheKeyOfItsTarget() {
        Person person = new Person();
        person.home = city("it", 3);
        person.work = Ref.of(city("no", 4));
        person.friend = new Person();
        person.friend.id = 5;

        assertThat(written(person, "home")).containsExactly("it", 3);
        assertThat(written(person, "work")).containsExactly("no", 4);
        assertThat(written(person, "friend")).containsExactly(5L);
    }

    @Test
    void noRelationIsWrittenAsNulls() {
        Person person = new Person();

        assertThat(written(person, "home")).containsExactly(null, null);
        assertThat(written(person, "friend")).containsExactly((Object) null);
    }

    @Test
    void aTargetWithoutKeyCanNotBeWritten() {
        Person person = new Person();
        person.friend = new Person();
        person.home = city("it", 0);
        person.home.country = new Country(null);

        assertThatThrownBy(() -> cells.written(person, "friend"))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "Person.friend refers to a Person that has no key yet: persist it first, or let the relation"
                                + " cascade.");
        assertThatThrownBy(() -> cells.writtenRow(person)).isInstanceOf(ValidationException.class);
        assertThat(persons.columnValue(
                        person, reference("friend").columns().get(0).position()))
                .isNull();
    }

    @Test
    void theResolverSaysWhatStandsInAProperty() {
        Person person = new Person();
        City home = city("it", 3);
        Ref<City> work = Ref.of(city("no", 4));
        Map<String, Integer> asked = new HashMap<>();
        Object[] row = new Object[2 + persons.metadata().columns().size()];
        row[2] = 1L;

        persons.hydrate(person, new MemoryRow(row), 2, (reference, rows, firstColumn) -> {
            asked.put(reference.name(), firstColumn - 2);
            return switch (reference.name()) {
                case "home" -> home;
                case "work" -> work;
                default -> null;
            };
        });

        assertThat(asked)
                .containsOnlyKeys("home", "work", "friend")
                .allSatisfy((name, column) -> assertThat(column)
                        .isEqualTo(reference(name).columns().get(0).position()));
        assertThat(person.home).isSameAs(home);
        assertThat(person.work).isSameAs(work);
        assertThat(person.friend).isNull();
    }

    @Test
    void aForeignKeyIsReadFromAdjacentColumns() {
        MemoryRow row = new MemoryRow(new Object[] {7, "it", 3, "no", null});

        assertThat(cities.keyFrom(row, 1)).isEqualTo(List.of("it", 3));
        assertThat(cities.keyFrom(row, 3)).isNull();
    }

    @Test
    void aRelationContributesToTheKeyOfItsOwner() {
        City city = city("it", 3);
        Passport passport = new Passport();
        passport.person = new Person();

        assertThat(cities.key(city)).isEqualTo(List.of("it", 3));
        assertThat(passports.key(passport)).isNull();
        passport.person.id = 9;
        assertThat(passports.key(passport)).isEqualTo(9L);
        city.country.code = null;
        assertThat(cities.key(city)).isNull();
        city.country = null;
        assertThat(cities.key(city)).isNull();
    }

    @Test
    void aForeignKeyCanNotBeSetAlone() {
        assertThatThrownBy(() -> cities.setKey(new City(), List.of("it", 3)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("City.country is a relation: set it to an entity, its column can't be set alone.");
    }
}
