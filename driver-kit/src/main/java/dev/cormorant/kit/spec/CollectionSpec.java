package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.entity.EntityCollection;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.library.Choir;
import dev.cormorant.kit.library.Singer;
import dev.cormorant.query.Filter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What to-many properties promise as collections of Java: whatever is done with them, no element is lost. */
public abstract class CollectionSpec extends DatabaseSpec {
    private Long key = 0L;

    @Override
    protected List<Class<?>> entities() {
        return List.of(Choir.class, Singer.class);
    }

    @BeforeEach
    void storeAChoir() {
        Choir choir = new Choir();
        for (String name : new String[] {"Anna", "Bert", "Carl"}) {
            choir.singers.add(new Singer(name));
            choir.order.add(new Singer(name));
        }
        choir.guests.addAll(choir.singers);
        choir.friends.addAll(choir.singers);
        store(choir);
        key = choir.id;
    }

    private Choir loaded(EntityManager em) {
        return em.findOneOrFail(Choir.class, key, with -> with.populate("singers", "order", "guests", "friends"));
    }

    private static Singer named(Iterable<Singer> singers, String name) {
        for (Singer singer : singers) {
            if (name.equals(singer.name)) {
                return singer;
            }
        }
        throw new AssertionError("There is no " + name);
    }

    private void stored(String... names) {
        Choir choir = loaded(em());
        assertThat(choir.singers).extracting(singer -> singer.name).containsExactlyInAnyOrder(names);
        assertThat(choir.guests).extracting(singer -> singer.name).containsExactlyInAnyOrder(names);
        assertThat(choir.friends).extracting(singer -> singer.name).containsExactlyInAnyOrder(names);
    }

    @Test
    void aListInAnotherOrderHasTheSameElements() {
        EntityManager em = em();
        Choir choir = loaded(em);
        for (List<Singer> list : List.of(choir.order, choir.friends)) {
            Collections.reverse(list);
            Collections.swap(list, 0, 1);
            Collections.rotate(list, 2);
            Collections.shuffle(list, new Random(7));
            list.sort(Comparator.comparing(singer -> Objects.toString(singer.name)));
            assertThat(list).extracting(singer -> singer.name).containsExactly("Anna", "Bert", "Carl");
        }
        em.flush();

        assertThat(loaded(em()).order).hasSize(3);
        assertThat(loaded(em()).friends).hasSize(3);
    }

    @Test
    void anElementThatIsInAListTwiceStaysUntilItIsTakenOutTwice() {
        EntityManager em = em();
        Choir choir = loaded(em);
        Singer bert = choir.order.get(1);
        choir.order.add(bert);
        choir.order.remove(1);
        assertThat(bert.second).isSameAs(choir);
        em.flush();
        assertThat(loaded(em()).order).hasSize(3);

        choir.order.remove(bert);
        em.flush();
        assertThat(loaded(em()).order).hasSize(2);
    }

    @Test
    void anElementIsFoundHoweverItsEqualityChanges() {
        EntityManager em = em();
        Choir choir = loaded(em);
        Singer bert = named(choir.singers, "Bert");
        bert.name = "Berta";
        em.flush();

        assertThat(choir.singers.contains(bert)).isTrue();
        assertThat(choir.singers.add(bert)).isFalse();
        assertThat(choir.singers.remove(bert)).isTrue();
        assertThat(choir.guests.remove(bert)).isTrue();
        assertThat(choir.friends.remove(bert)).isTrue();
        em.flush();
        stored("Anna", "Carl");
    }

    @Test
    void equalElementsAreElementsOfTheirOwn() {
        EntityManager em = em();
        Choir choir = loaded(em);
        Singer twin = new Singer("Bert");
        choir.singers.add(twin);
        choir.guests.add(twin);
        choir.friends.add(twin);
        em.flush();
        stored("Anna", "Bert", "Bert", "Carl");

        EntityManager other = em();
        Choir again = loaded(other);
        Singer second = other.findOneOrFail(Singer.class, twin.id);
        again.singers.remove(second);
        again.guests.remove(second);
        again.friends.remove(second);
        other.flush();
        stored("Anna", "Bert", "Carl");
        assertThat(em().findOne(Singer.class, twin.id)).isEmpty();
    }

    @Test
    void anEqualElementIsFoundWhereTheSameIsNotThere() {
        EntityManager em = em();
        Choir choir = loaded(em);
        Singer like = new Singer("Bert");
        assertThat(choir.singers.contains(like)).isTrue();
        assertThat(choir.friends.indexOf(like)).isEqualTo(choir.friends.indexOf(named(choir.friends, "Bert")));
        choir.singers.remove(like);
        choir.guests.remove(like);
        choir.friends.remove(like);
        em.flush();

        stored("Anna", "Carl");
    }

    @Test
    void referencesThatEqualEachOtherUntilTheyAreLoadedAreToldApart() {
        Singer dora = new Singer("Dora");
        Singer emil = new Singer("Emil");
        store(dora, emil);
        EntityManager em = em();
        Choir choir = em.getReference(Choir.class, key);
        choir.guests.add(em.getReference(Singer.class, dora.id));
        choir.guests.add(em.getReference(Singer.class, emil.id));
        em.flush();
        assertThat(loaded(em()).guests).hasSize(5);

        choir.guests.remove(em.getReference(Singer.class, dora.id));
        choir.guests.remove(em.getReference(Singer.class, emil.id));
        assertThat(EntityCollection.of(choir.guests).isLoaded()).isFalse();
        em.flush();
        stored("Anna", "Bert", "Carl");
    }

    @Test
    void collectionsOfTwoOwnersAreSwapped() {
        Choir small = new Choir();
        small.order.add(new Singer("Dora"));
        small.guests.addAll(small.order);
        store(small);
        EntityManager em = em();
        Choir first = loaded(em);
        Choir second = em.findOneOrFail(Choir.class, small.id, with -> with.populate("order", "guests"));
        List<Singer> order = first.order;
        first.order = second.order;
        second.order = order;
        Set<Singer> guests = first.guests;
        first.guests = second.guests;
        second.guests = guests;
        em.flush();

        Choir bigger = em().findOneOrFail(Choir.class, small.id, with -> with.populate("order", "guests"));
        assertThat(loaded(em()).order).extracting(singer -> singer.name).containsExactly("Dora");
        assertThat(loaded(em()).guests).extracting(singer -> singer.name).containsExactly("Dora");
        assertThat(bigger.order).hasSize(3);
        assertThat(bigger.guests).hasSize(3);
        assertThat(em().count(Singer.class, Filter.all())).isEqualTo(7);
    }

    @Test
    void equalElementsOfSwappedCollectionsAreKept() {
        Choir small = new Choir();
        small.guests.add(new Singer("Dora"));
        store(small);
        EntityManager em = em();
        Choir first = loaded(em);
        first.guests.add(new Singer("Bert"));
        em.flush();
        Choir second = em.findOneOrFail(Choir.class, small.id, with -> with.populate("guests"));
        Set<Singer> guests = first.guests;
        first.guests = second.guests;
        second.guests = guests;
        em.flush();

        assertThat(em().findOneOrFail(Choir.class, small.id, with -> with.populate("guests")).guests)
                .hasSize(4);
    }

    @Test
    void equalElementsCanBeAssigned() {
        EntityManager em = em();
        Choir choir = loaded(em);
        em.assign(choir, Map.of("guests", List.of(new Singer("Bert"), new Singer("Bert"))));
        assertThat(choir.guests).hasSize(2);
        em.flush();

        assertThat(loaded(em()).guests)
                .hasSize(2)
                .extracting(singer -> singer.id)
                .doesNotContainAnyElementsOf(
                        choir.friends.stream().map(singer -> singer.id).toList());
    }

    @Test
    void aReplacedCollectionMayHoldEqualElements() {
        EntityManager em = em();
        Choir choir = loaded(em);
        List<Singer> replaced = new ArrayList<>(choir.friends);
        replaced.add(new Singer("Bert"));
        choir.friends = replaced;
        em.flush();

        assertThat(loaded(em()).friends).hasSize(4);
    }

    @Test
    void anElementThatAnotherEntityManagerLoadedIsRefusedWhereItsOwnSideIsStored() {
        Singer dora = new Singer("Dora");
        store(dora);
        EntityManager em = em();
        Choir choir = loaded(em);
        choir.singers.add(dora);
        refused(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessage("Choir.singers holds a Singer with the primary key " + dora.id
                        + " that is not managed here, so that its own side of the relation could not be stored. Find it"
                        + " by this entity manager, or give getReference(Singer.class, " + dora.id + ").");

        choir.singers.remove(dora);
        choir.singers.add(em.getReference(Singer.class, dora.id));
        em.flush();
        assertThat(loaded(em()).singers).hasSize(4);
    }
}
