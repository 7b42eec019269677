package dev.cormorant.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.*;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotationFaultsTest {
    @Test
    void annotationsThatAreNotHonoured() {
        assertThat(Faults.of(Many.class))
                .containsExactlyInAnyOrder(
                        "Many carries @Cacheable, which is not honoured by Cormorant yet. Remove it.",
                        "Many carries @IdClass, which is not honoured by Cormorant yet. Remove it; several @Id properties make a composite key by themselves.",
                        "Many carries @Inheritance, which is not honoured by Cormorant yet. Remove it; what entities share can stand in a @MappedSuperclass.",
                        "Many.text carries @Lob, which is not honoured by Cormorant yet. Remove it; give the column a length or a columnDefinition.",
                        "Many.tags carries @ElementCollection, which is not honoured by Cormorant yet. Remove it; a List or an array of scalars is stored in one column, anything else by @Json.",
                        "Many.other carries @MapsId, which is not honoured by Cormorant yet. Remove it, and put @Id on the relation itself.");
    }

    @Test
    void attributesThatAreNotHonoured() {
        assertThat(Faults.of(Attributes.class))
                .containsExactlyInAnyOrder(
                        "Attributes sets name of @Entity, which is not honoured by Cormorant yet. Remove it.",
                        "Attributes sets catalog of @Table, which is not honoured by Cormorant yet. Remove it.",
                        "Attributes sets options of @CheckConstraint, which is not honoured by Cormorant yet. Remove it.",
                        "Attributes.name sets table of @Column, which is not honoured by Cormorant yet. Remove it.",
                        "Attributes.parent sets targetEntity of @ManyToOne, which is not honoured by Cormorant yet. Remove it.",
                        "Attributes.parent sets options of @ForeignKey, which is not honoured by Cormorant yet. Remove it.");
    }

    @Test
    void lazyScalars() {
        assertThat(Faults.of(Lazy.class))
                .containsExactly(
                        "Lazy.text asks for @Basic(fetch = LAZY), which is not honoured by Cormorant yet. Remove it.");
    }

    @Test
    void annotationsInTheWrongPlace() {
        assertThat(Faults.of(Misplaced.class))
                .containsExactlyInAnyOrder(
                        "Misplaced.parent carries @Column, which means nothing on a to-one relation. Use @JoinColumn.",
                        "Misplaced.children carries @JoinColumn, which means nothing on a to-many relation. Put it on the property that owns the relation.",
                        "Misplaced.part carries @Column, which means nothing on an embedded property. Use @AttributeOverride.",
                        "Misplaced.name carries @OrderBy, which means nothing on a plain property. Remove it.");
    }

    @Test
    void annotationsOnTheGetterOfAFieldEntity() {
        assertThat(Faults.of(StrayGetter.class))
                .containsExactlyInAnyOrder(
                        "StrayGetter.memory carries @Column, which stands on a field that is static or transient. Remove one of the two.",
                        "StrayGetter.getName() carries @Column, which stands on the getter, but StrayGetter is mapped by its fields. Move it to the field, or add @Access(PROPERTY) to the getter.",
                        "StrayGetter.getOther() carries @Column, which stands on a getter that is @Transient. Remove one of the two.",
                        "StrayGetter.touch() carries @Column, which stands on a method that is no getter. Move it.");
    }

    @Test
    void annotationsOnTheFieldOfAGetterEntity() {
        assertThat(Faults.of(StrayField.class))
                .containsExactlyInAnyOrder(
                        "StrayField.name carries @Column, which stands on the field, but StrayField is mapped by its getters. Move it to the getter, or add @Access(FIELD) to the field.");
    }

    @Test
    void aGetterWithoutASetter() {
        assertThat(Faults.of(NoSetter.class))
                .containsExactly(
                        "NoSetter.label is mapped by its getter getLabel(), but there is no setter setLabel(String). Add the setter, or mark the getter @Transient.");
    }

    @Entity
    @Cacheable
    @IdClass(Object.class)
    @Inheritance
    static class Many {
        @Id
        private Long id;

        @Lob
        private String text;

        @ElementCollection
        private List<String> tags;

        @MapsId
        @ManyToOne
        private Many other;
    }

    @Entity(name = "Other")
    @Table(catalog = "c", check = @CheckConstraint(constraint = "id > 0", options = "o"))
    static class Attributes {
        @Id
        private Long id;

        @Column(table = "second")
        private String name;

        @ManyToOne(targetEntity = Attributes.class)
        @JoinColumn(foreignKey = @ForeignKey(options = "o"))
        private Attributes parent;
    }

    @Entity
    static class Lazy {
        @Id
        private Long id;

        @Basic(fetch = FetchType.LAZY)
        private String text;
    }

    @Entity
    static class Misplaced {
        @Id
        private Long id;

        @ManyToOne
        @Column(name = "p")
        private Misplaced parent;

        @OneToMany(mappedBy = "parent")
        @JoinColumn(name = "p")
        private List<Misplaced> children;

        @Column(name = "part")
        private Part part;

        @OrderBy
        private String name;
    }

    @Embeddable
    record Part(String name) {}

    @Entity
    static class StrayGetter {
        @Id
        private Long id;

        private String name;

        @Column(name = "n")
        transient String memory;

        @Column(name = "n")
        String getName() {
            return name;
        }

        @Column(name = "n")
        void touch() {}

        @Transient
        @Column(name = "n")
        String getOther() {
            return name;
        }
    }

    @Entity
    static class StrayField {
        private Long id;

        @Column(name = "n")
        private String name;

        @Id
        Long getId() {
            return id;
        }

        void setId(Long id) {
            this.id = id;
        }

        String getName() {
            return name;
        }

        void setName(String name) {
            this.name = name;
        }
    }

    @Entity
    static class NoSetter {
        private Long id;

        @Id
        Long getId() {
            return id;
        }

        void setId(Long id) {
            this.id = id;
        }

        String getLabel() {
            return "label";
        }
    }
}
