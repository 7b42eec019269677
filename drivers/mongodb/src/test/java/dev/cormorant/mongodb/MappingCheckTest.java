package dev.cormorant.mongodb;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Cormorant;
import dev.cormorant.error.ValidationException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.junit.jupiter.api.Test;

/** Names that the server could take for something else never get there. */
class MappingCheckTest {
    @Entity
    static class Operator {
        @Id
        long id;

        @Column(name = "$where")
        String text = "";
    }

    @Entity
    @Table(name = "a$b")
    static class Oddly {
        @Id
        long id;
    }

    @Entity
    static class Twice {
        @Id
        long id;

        String home = "";

        @Column(name = "home.city")
        String city = "";
    }

    private static void refused(Class<?> entity, String message) {
        assertThatThrownBy(() -> Cormorant.init(
                        config -> config.driver(MongoDriver.class).dbName("x").entities(entity)))
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
    }

    @Test
    void aFieldIsNoOperator() {
        refused(
                Operator.class,
                "Operator.text is stored in the field '$where', which MongoDB could take for something else: the name"
                        + " of a field is not empty, does not begin with '$' and holds no NUL. Give the column another"
                        + " name.");
    }

    @Test
    void aCollectionHasAPlainName() {
        refused(
                Oddly.class,
                "Oddly is stored in the collection 'a$b', but the name of a collection is not empty, does not begin"
                        + " with 'system.' and holds neither '$' nor NUL. Give the table another name.");
    }

    @Test
    void aFieldIsEitherAValueOrADocument() {
        refused(
                Twice.class,
                "Twice.city is stored in the field 'home.city', which meets the field 'home' of another property. "
                        + "Give one of them another name.");
    }
}
