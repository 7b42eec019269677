package dev.cormorant.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Cormorant;
import dev.cormorant.driver.SchemaGenerator;
import dev.cormorant.error.ValidationException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One entity for each thing that a mapping can say about its schema. */
class MappingRoundTripTest {
    @Embeddable
    record Address(String street, @Nullable String city) {}

    @Embeddable
    record Seat(int row, String letter) {}

    enum Level {
        LOW,
        IT_S
    }

    @Entity
    @Table(
            name = "Odd Persons",
            indexes = @Index(name = "by street", columnList = "home_street, level"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"level", "rank"}))
    static class Person {
        @Id
        @GeneratedValue
        @Nullable UUID id;

        @Embedded
        @Nullable Address home;

        @Embedded
        @AttributeOverride(name = "street", column = @Column(name = "work street"))
        @AttributeOverride(name = "city", column = @Column(name = "order"))
        @Nullable Address work;

        @Enumerated(EnumType.STRING)
        @Column(unique = true)
        @Nullable Level level;

        @Enumerated
        Level rank = Level.LOW;
    }

    @Entity
    static class Place {
        @EmbeddedId
        @Nullable Seat seat;

        @OneToOne
        @Nullable Person holder;

        @ManyToOne(optional = false)
        @Nullable Person owner;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        @Nullable Person guest;

        @ManyToOne
        @Nullable Place neighbour;

        @ManyToMany
        @JoinTable(name = "watchers")
        Set<Person> watchers = new LinkedHashSet<>();
    }

    @Entity
    static class Stay {
        @Id
        @ManyToOne
        @Nullable Place place;

        @Id
        int day;

        @Column(columnDefinition = "numeric(6, 2) default 1.50")
        @Nullable Double price;
    }

    @Entity
    static class Numbered {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        @SequenceGenerator(name = "numbers")
        @Nullable Long id;
    }

    @Test
    void what_is_created_needs_no_update() {
        try (Cormorant orm = start(Person.class, Place.class, Stay.class)) {
            SchemaGenerator schema = orm.schema();
            schema.create();
            assertThat(schema.updateSql()).isEmpty();
        }
    }

    @Test
    void keys_rules_and_quoted_names_are_as_mapped() {
        try (Cormorant orm = start(Person.class, Place.class, Stay.class)) {
            assertThat(orm.schema().createSql())
                    .contains("create table `Odd Persons` (`id` text not null")
                    .contains("`work street` text, `order` text")
                    .contains("create index `by street` on `Odd Persons` (`home_street`, `level`)")
                    .contains("create unique index `Odd Persons_level_rank_unique` on `Odd Persons` (`level`, `rank`)")
                    .contains("create unique index `Odd Persons_level_unique` on `Odd Persons` (`level`)")
                    .contains("check (`level` in ('LOW', 'IT_S'))")
                    .contains("create unique index `place_holder_id_unique` on `place` (`holder_id`)")
                    .contains("foreign key (`owner_id`) references `Odd Persons` (`id`),")
                    .doesNotContain("foreign key (`guest_id`)")
                    .contains("create index `place_guest_id_index` on `place` (`guest_id`)")
                    .contains("references `place` (`row`, `letter`) on delete set null")
                    .contains("references `place` (`row`, `letter`) on update cascade on delete cascade")
                    .contains("create table `watchers`")
                    .contains("`price` numeric(6, 2) default 1.50");
        }
    }

    @Test
    void a_sequence_is_refused_where_there_are_none() {
        assertThatThrownBy(() -> start(Numbered.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Numbered.id")
                .hasMessageContaining("no sequences. Let it be numbered by IDENTITY");
    }

    private static Cormorant start(Class<?>... entities) {
        return Cormorant.init(
                config -> config.driver("sqlite").dbName(":memory:").entities(entities));
    }
}
