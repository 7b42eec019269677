package dev.cormorant.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Transient;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassFaultsTest {
    @Test
    void noEntityAtAll() {
        assertThat(Faults.of(new Class<?>[0]))
                .containsExactly(
                        "The configuration names no entity. List the entity classes: entities(Author.class, ...).");
    }

    @Test
    void aClassThatIsNoEntity() {
        assertThat(Faults.of(String.class, Sound.class))
                .containsExactly(
                        "java.lang.String is listed as an entity but carries no @Entity. Add it, or use an EntitySchema.");
    }

    @Test
    void aRecordAsEntity() {
        assertThat(Faults.of(Point.class))
                .containsExactly(
                        "dev.cormorant.metadata.ClassFaultsTest$Point is a record, but entities change. Make it a class; records serve as embeddables.");
    }

    @Test
    void anInterfaceAsEntity() {
        assertThat(Faults.of(Face.class))
                .containsExactly(
                        "dev.cormorant.metadata.ClassFaultsTest$Face is an interface. Only classes can be entities.");
    }

    @Test
    void anAbstractClassAsEntity() {
        assertThat(Faults.of(Shape.class))
                .containsExactly(
                        "dev.cormorant.metadata.ClassFaultsTest$Shape is abstract. Make it concrete, or a @MappedSuperclass of the entities below it.");
    }

    @Test
    void anInnerClassAsEntity() {
        assertThat(Faults.of(Inner.class))
                .containsExactly(
                        "dev.cormorant.metadata.ClassFaultsTest$Inner is an inner class, which cannot be made without its outer object. Make it static.");
    }

    @Test
    void aFieldThatHidesAnother() {
        assertThat(Faults.of(Hiding.class))
                .containsExactly(
                        "Hiding.name hides the field of the same name of Hidden, which could not be stored. Rename one of the two, or leave one out by @Transient.");
        assertThat(EntityDiscovery.discover(List.of(HidingTransient.class), List.of(), new UnderscoreNaming())
                        .entities())
                .hasSize(1);
    }

    @Test
    void noConstructorWithoutParameters() {
        assertThat(Faults.of(Rigid.class))
                .containsExactly(
                        "dev.cormorant.metadata.ClassFaultsTest$Rigid has no constructor without parameters. Add one; it may be private.");
    }

    @Test
    void anEntityAboveAnEntity() {
        assertThat(Faults.of(Sound.class, Louder.class))
                .containsExactly(
                        "Louder extends the entity Sound. Inheritance between entities is not supported yet: make Sound a @MappedSuperclass.");
    }

    @Test
    void aSuperclassThatLooksMappedButIsNot() {
        assertThat(Faults.of(Child.class))
                .containsExactly(
                        "Child extends Unmapped, whose members carry annotations although it is no @MappedSuperclass. Add that to Unmapped.");
    }

    @Test
    void anEmbeddedClassThatIsNoEmbeddable() {
        assertThat(Faults.of(Holder.class))
                .containsExactly(
                        "Holder.part is embedded, but dev.cormorant.metadata.ClassFaultsTest$Unmapped is no embeddable. Add @Embeddable to the class.");
    }

    @Test
    void anEmbeddableThatCannotBeMade() {
        assertThat(Faults.of(RigidHolder.class))
                .containsExactly(
                        "dev.cormorant.metadata.ClassFaultsTest$RigidPart has no constructor without parameters. Add one; it may be private.");
    }

    @Test
    void anEmbeddableThatContainsItself() {
        assertThat(Faults.of(Ring.class))
                .containsExactly(
                        "Loop.next contains Loop, in which it is embedded itself. An embeddable cannot contain itself: make one of the two an entity.");
    }

    @Test
    void callbacksOfTheWrongForm() {
        assertThat(Faults.of(Calling.class))
                .containsExactlyInAnyOrder(
                        "Calling has the listener dev.cormorant.metadata.ClassFaultsTest$Listener, which has no constructor without parameters. Add one.",
                        "Listener.before(String) carries @PrePersist but is no callback. Declare it as void before(Calling entity), not static.",
                        "Calling.before(Object) carries @PrePersist but is no callback. Declare it as void before(), not static.",
                        "Calling.loaded() carries @PostLoad but is no callback. Declare it as void loaded(), not static.");
    }

    @Test
    void twoFaultsInTwoEntitiesComeInOneException() {
        assertThat(Faults.of(Rigid.class, Shape.class))
                .containsExactly(
                        "dev.cormorant.metadata.ClassFaultsTest$Rigid has no constructor without parameters. Add one; it may be private.",
                        "dev.cormorant.metadata.ClassFaultsTest$Shape is abstract. Make it concrete, or a @MappedSuperclass of the entities below it.");
    }

    @Test
    void theMessageListsAllFaults() {
        assertThat(new MetadataException(List.of("A is wrong. Mend it.", "B is wrong. Mend it.")))
                .hasMessage("2 faults in the mapping:\n  - A is wrong. Mend it.\n  - B is wrong. Mend it.");
    }

    @Entity
    static class Sound {
        @Id
        private Long id;
    }

    @Entity
    static class Louder extends Sound {}

    @Entity
    record Point(@Id Long id) {}

    @Entity
    interface Face {}

    @Entity
    abstract static class Shape {
        @Id
        private Long id;
    }

    @Entity
    class Inner {
        @Id
        private Long id;
    }

    @Entity
    static class Rigid {
        @Id
        private Long id;

        Rigid(Long id) {
            this.id = id;
        }
    }

    static class Unmapped {
        @Id
        private Long id;
    }

    @Entity
    static class Child extends Unmapped {
        @Id
        private Long key;
    }

    @Entity
    static class Holder {
        @Id
        private Long id;

        @Embedded
        private Unmapped part;
    }

    @Embeddable
    static class RigidPart {
        RigidPart(int size) {}
    }

    @Entity
    static class RigidHolder {
        @Id
        private Long id;

        private RigidPart part;
    }

    @Embeddable
    static class Loop {
        private String name;
        private Loop next;
    }

    @Entity
    static class Ring {
        @Id
        private Long id;

        private Loop loop;
    }

    static class Listener {
        Listener(int size) {}

        @PrePersist
        void before(String wrong) {}
    }

    @Entity
    @EntityListeners(Listener.class)
    static class Calling {
        @Id
        private Long id;

        @PostLoad
        int loaded() {
            return 1;
        }

        @PrePersist
        void before(Object wrong) {}
    }

    @MappedSuperclass
    static class Hidden {
        @Id
        Long id;

        String name;
    }

    @Entity
    static class Hiding extends Hidden {
        String name;
    }

    @Entity
    static class HidingTransient extends Hidden {
        @Transient
        String name;
    }
}
