package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Tag;
import dev.cormorant.kit.library.Watched;
import dev.cormorant.query.Filter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entities hear what happens to them, and may change themselves on the way. */
public abstract class CallbackSpec extends DatabaseSpec {
    private Watched stored() {
        Watched watched = new Watched("text");
        store(watched);
        return watched;
    }

    @Test
    void anInsertIsHeardBeforeAndAfter() {
        Watched watched = new Watched("text");
        store(watched);

        assertThat(watched.heard).containsExactly("listener prePersist", "prePersist", "postPersist " + watched.id);
    }

    @Test
    void anUpdateIsHeardBeforeAndAfter() {
        long id = stored().id;
        EntityManager em = em();
        Watched watched = em.findOneOrFail(Watched.class, id);
        watched.text = "changed";
        sent(em::flush).set("text", "updates");

        assertThat(watched.heard).containsExactly("postLoad text", "listener preUpdate", "preUpdate", "postUpdate");
    }

    @Test
    void aRemovalIsHeardBeforeAndAfter() {
        long id = stored().id;
        EntityManager em = em();
        Watched watched = em.findOneOrFail(Watched.class, id);
        em.remove(watched);
        em.flush();

        assertThat(watched.heard).containsExactly("postLoad text", "preRemove", "postRemove");
    }

    @Test
    void loadingIsHeardOnce() {
        long id = stored().id;
        EntityManager em = em();
        Watched reference = em.getReference(Watched.class, id);
        assertThat(reference.heard).isEmpty();
        em.findAll(Watched.class);
        em.findAll(Watched.class);

        assertThat(reference.heard).containsExactly("postLoad text");
    }

    @Test
    void withoutAChangeNothingIsHeard() {
        long id = stored().id;
        EntityManager em = em();
        Watched watched = em.findOneOrFail(Watched.class, id);
        em.flush();

        assertThat(watched.heard).containsExactly("postLoad text");
    }

    @Test
    void aChangeOfLinksAloneIsNoUpdate() {
        long id = stored().id;
        EntityManager em = em();
        Watched watched = em.findOneOrFail(Watched.class, id);
        watched.tags.add(new Tag("novel"));
        em.flush();

        assertThat(watched.heard).containsExactly("postLoad text");
        assertThat(em().count(Watched.class, Filter.where("tags.name").eq("novel")))
                .isEqualTo(1);
    }

    @Test
    void changesMadeBeforeAnInsertAreStored() {
        Watched watched = new Watched("text");
        watched.onPrePersist = () -> watched.text = "changed";

        sent(() -> store(watched)).are("insert watched");
        assertThat(em().findOneOrFail(Watched.class, watched.id).text).isEqualTo("changed");
    }

    @Test
    void entitiesReachedByACallbackAreStored() {
        Watched watched = new Watched("text");
        watched.onPrePersist = () -> {
            watched.tag = new Tag("one");
            watched.tags.add(new Tag("two"));
        };
        sent(() -> store(watched)).are("insert tag", "insert watched", "insert watched_tags");

        assertThat(em().count(
                                Watched.class,
                                Filter.where("tag.name")
                                        .eq("one")
                                        .and(Filter.where("tags.name").eq("two"))))
                .isEqualTo(1);
    }

    @Test
    void aCallbackMayChangeAnotherEntity() {
        long id = stored().id;
        EntityManager em = em();
        Watched first = em.findOneOrFail(Watched.class, id);
        Watched second = new Watched("second");
        em.persist(second);
        second.onPrePersist = () -> first.text = "changed";
        em.flush();

        assertThat(first.heard).contains("preUpdate");
        assertThat(em().findOneOrFail(Watched.class, id).text).isEqualTo("changed");
        sent(em::flush).areNone();
    }

    @Test
    void eachEntityHearsOnceHoweverManyThereAre() {
        Watched[] all = {new Watched("a"), new Watched("b"), new Watched("c")};
        store((Object[]) all);

        assertThat(all).allSatisfy(watched -> assertThat(watched.heard).hasSize(3));
    }

    @Test
    void aCallbackThatThrowsStopsTheFlush() {
        Watched watched = new Watched("text");
        watched.onPrePersist = () -> {
            throw new IllegalStateException("No.");
        };
        EntityManager em = em();
        em.persist(watched);
        refused(em::flush).isInstanceOf(IllegalStateException.class).hasMessage("No.");
        watched.onPrePersist = null;

        sent(em::flush).are("insert watched");
    }

    @Test
    void aFlushWithinACallbackIsRefused() {
        Watched watched = new Watched("text");
        EntityManager em = em();
        watched.onPrePersist = em::flush;
        em.persist(watched);

        refused(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessage("flush() was called from a lifecycle callback or a subscriber. Change the entity instead; "
                        + "the running flush sees it.");
    }

    @Test
    void aQueryWithinACallbackFlushesNothing() {
        store(new Tag("novel"));
        Watched watched = new Watched("text");
        EntityManager em = em();
        watched.onPrePersist = () -> {
            watched.tag = em.findOneOrFail(Tag.class, Filter.where("name").eq("novel"));
            assertThat(em.findAll(Watched.class)).isEmpty();
        };
        em.persist(watched);
        em.flush();

        assertThat(em().count(Watched.class, Filter.where("tag.name").eq("novel")))
                .isEqualTo(1);
    }

    @Test
    void anEntityPersistedByACallbackIsStored() {
        Watched watched = new Watched("text");
        EntityManager em = em();
        watched.onPrePersist = () -> em.persist(new Tag("fresh"));
        em.persist(watched);
        em.flush();

        assertThat(em().findAll(Tag.class)).extracting(Tag::getName).isEqualTo(List.of("fresh"));
    }

    @Test
    @Needs(Capabilities.IMPLICIT_TRANSACTIONS)
    void callbacksAreHeardAgainWhenAFlushIsRepeated() {
        store(new Tag("taken"));
        EntityManager em = em();
        Watched watched = new Watched("text");
        Tag twin = new Tag("taken");
        em.persist(watched);
        em.persist(twin);
        assertThatThrownBy(em::flush).isInstanceOf(dev.cormorant.driver.UniqueConstraintViolationException.class);
        twin.setName("free");
        em.flush();

        assertThat(watched.heard).filteredOn("prePersist"::equals).hasSize(2);
    }
}
