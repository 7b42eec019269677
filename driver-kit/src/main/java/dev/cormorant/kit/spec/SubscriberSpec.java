package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.EntityEvent;
import dev.cormorant.EntityManager;
import dev.cormorant.EntitySubscriber;
import dev.cormorant.FlushEvent;
import dev.cormorant.FlushSubscriber;
import dev.cormorant.TransactionSubscriber;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.event.PropertyChange;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Address;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Tag;
import dev.cormorant.kit.library.Watched;
import dev.cormorant.query.Filter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Subscribers hear what happens to entities, in flushes and in transactions, and may have a say in it. */
public abstract class SubscriberSpec extends DatabaseSpec {
    private final List<String> heard = new ArrayList<>();
    private final Map<String, Runnable> reactions = new HashMap<>();
    private final List<EntityEvent> events = new ArrayList<>();
    private final Everything everything = new Everything();

    /** Notes all that it hears, and does what a test tells it to. */
    private final class Everything implements EntitySubscriber, FlushSubscriber, TransactionSubscriber {
        private void note(String moment) {
            heard.add(moment);
            Runnable reaction = reactions.remove(moment);
            if (reaction != null) {
                reaction.run();
            }
        }

        private void note(String moment, EntityEvent event) {
            events.add(event);
            note(moment + " " + event.entity().getClass().getSimpleName());
        }

        @Override
        public void prePersist(EntityEvent event) {
            note("prePersist", event);
        }

        @Override
        public void postPersist(EntityEvent event) {
            note("postPersist", event);
        }

        @Override
        public void preUpdate(EntityEvent event) {
            note("preUpdate", event);
        }

        @Override
        public void postUpdate(EntityEvent event) {
            note("postUpdate", event);
        }

        @Override
        public void preRemove(EntityEvent event) {
            note("preRemove", event);
        }

        @Override
        public void postRemove(EntityEvent event) {
            note("postRemove", event);
        }

        @Override
        public void postLoad(EntityEvent event) {
            note("postLoad", event);
        }

        @Override
        public void beforeFlush(EntityManager em) {
            note("beforeFlush");
        }

        @Override
        public void onFlush(FlushEvent event) {
            note("onFlush " + sizes(event));
        }

        @Override
        public void afterFlush(FlushEvent event) {
            note("afterFlush " + sizes(event));
        }

        private static String sizes(FlushEvent event) {
            return event.inserted().size() + "/" + event.updated().size() + "/"
                    + event.removed().size();
        }

        @Override
        public void afterBegin(EntityManager em) {
            note("afterBegin");
        }

        @Override
        public void beforeCommit(EntityManager em) {
            note("beforeCommit");
        }

        @Override
        public void afterCommit(EntityManager em) {
            note("afterCommit");
        }

        @Override
        public void afterRollback(EntityManager em) {
            note("afterRollback");
        }
    }

    /** Wants to hear of tags only. */
    private final class TagsOnly implements EntitySubscriber {
        @Override
        public Set<Class<?>> entities() {
            return Set.of(Tag.class);
        }

        @Override
        public void prePersist(EntityEvent event) {
            heard.add("tags only");
        }
    }

    @Override
    protected void configure(ConfigurationBuilder config) {
        config.subscribers(everything, new TagsOnly(), everything);
    }

    @BeforeEach
    void forget() {
        heard.clear();
        events.clear();
        reactions.clear();
    }

    private Author stored() {
        Author author = new Author("Ursula");
        store(author);
        forget();
        return author;
    }

    private List<String> heardWithoutTransactions() {
        return heard.stream()
                .filter(moment -> !moment.endsWith("Begin") && !moment.endsWith("Commit"))
                .toList();
    }

    private List<String> heardOfTransactions() {
        List<String> rest = new ArrayList<>(heard);
        rest.removeAll(heardWithoutTransactions());
        return rest;
    }

    private void failAt(String moment) {
        reactions.put(moment, () -> {
            throw new IllegalStateException("No.");
        });
    }

    @Test
    void anInsertIsHeardInOrder() {
        store(new Author("Ursula"));

        assertThat(heardWithoutTransactions())
                .containsExactly(
                        "beforeFlush", "onFlush 1/0/0", "prePersist Author", "postPersist Author", "afterFlush 1/0/0");
    }

    @Test
    @Needs(Capabilities.IMPLICIT_TRANSACTIONS)
    void theTransactionOfAFlushIsHeard() {
        store(new Author("Ursula"));

        assertThat(heard)
                .containsSubsequence(
                        "prePersist Author",
                        "afterBegin",
                        "postPersist Author",
                        "afterFlush 1/0/0",
                        "beforeCommit",
                        "afterCommit");
    }

    @Test
    void aFlushWithoutChangesIsHeardToo() {
        EntityManager em = em();
        sent(em::flush).areNone();

        assertThat(heard).containsExactly("beforeFlush", "onFlush 0/0/0", "afterFlush 0/0/0");
    }

    @Test
    void loadingIsHeardOnceAndStreamsAreHeard() {
        long id = stored().getId();
        EntityManager em = em();
        em.findOneOrFail(Author.class, id);
        em.findAll(Author.class);
        assertThat(heard).containsExactly("postLoad Author");
        assertThat(events.get(0).em()).isSameAs(em);
        assertThat(events.get(0).changes()).isEmpty();

        try (Stream<Author> authors = em().stream(Author.class, Filter.all(), options -> {})) {
            assertThat(authors.count()).isEqualTo(1);
        }
        assertThat(heard).containsExactly("postLoad Author", "postLoad Author");
    }

    @Test
    void anUpdateTellsWhatChanged() {
        long id = stored().getId();
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, id);
        author.setName("Octavia");
        author.setHome(new Address("Main Street", null));
        forget();
        em.flush();

        assertThat(heardWithoutTransactions())
                .containsExactly(
                        "beforeFlush", "onFlush 0/1/0", "preUpdate Author", "postUpdate Author", "afterFlush 0/1/0");
        assertThat(events).allSatisfy(event -> {
            assertThat(event.entity()).isSameAs(author);
            assertThat(event.changes()).containsOnlyKeys("name", "home");
            assertThat(event.changes()).containsEntry("name", new PropertyChange("Ursula", "Octavia"));
        });
    }

    @Test
    void anotherReferenceIsAChangeFromOneEntityToAnother() {
        Author first = stored();
        Book stored = new Book("One", first);
        store(stored);
        EntityManager em = em();
        Book book = em.findOneOrFail(Book.class, stored.getId());
        Author before = sure(book.getAuthor());
        Author after = new Author("Octavia");
        book.setAuthor(after);
        forget();
        em.flush();

        assertThat(events)
                .filteredOn(event -> event.entity() == book)
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(event.changes()).containsEntry("author", new PropertyChange(before, after)));
    }

    @Test
    void aRemovalIsHeard() {
        long id = stored().getId();
        EntityManager em = em();
        em.remove(em.getReference(Author.class, id));
        forget();
        em.flush();

        assertThat(heardWithoutTransactions())
                .contains("preRemove Author", "postRemove Author")
                .endsWith("afterFlush 0/0/1");
    }

    @Test
    void ownCallbacksComeFirst() {
        Watched watched = new Watched("text");
        reactions.put("prePersist Watched", () -> watched.heard.add("subscriber"));
        store(watched);

        assertThat(watched.heard)
                .containsExactly("listener prePersist", "prePersist", "subscriber", "postPersist " + watched.id);
    }

    @Test
    void whoWantsSomeClassesHearsOfThoseAndEachSubscriberHearsOnce() {
        store(new Author("Ursula"), new Tag("novel"));

        assertThat(heard).filteredOn("tags only"::equals).hasSize(1);
        assertThat(heard).filteredOn("prePersist Tag"::equals).hasSize(1);
        assertThat(heard).containsSubsequence("prePersist Tag", "tags only");
    }

    @Test
    void changesMadeInEventsAreWritten() {
        long id = stored().getId();
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, id);
        Tag tag = new Tag("one");
        reactions.put("beforeFlush", () -> author.setAge(41));
        reactions.put("onFlush 0/1/0", () -> em.persist(tag));
        reactions.put("prePersist Tag", () -> tag.setName("two"));
        reactions.put("preUpdate Author", () -> author.setEmail("ursula@example.org"));
        em.flush();

        Author found = em().findOneOrFail(Author.class, id);
        assertThat(found.getAge()).isEqualTo(41);
        assertThat(found.getEmail()).isEqualTo("ursula@example.org");
        assertThat(em().count(Tag.class, Filter.where("name").eq("two"))).isEqualTo(1);
        sent(em::flush).areNone();
    }

    @Test
    void aSubscriberThatThrowsBeforeAnythingIsSentFailsTheFlush() {
        Author author = new Author("Ursula");
        EntityManager em = em();
        em.persist(author);
        for (String moment : List.of("beforeFlush", "onFlush 1/0/0", "prePersist Author")) {
            failAt(moment);
            refused(em::flush).isInstanceOf(IllegalStateException.class).hasMessage("No.");
        }

        sent(em::flush).are("insert author");
    }

    @Test
    void whatASubscriberPersistedBeforeItThrewIsForgotten() {
        EntityManager em = em();
        reactions.put("beforeFlush", () -> {
            em.persist(new Tag("forgotten"));
            throw new IllegalStateException("No.");
        });
        refused(em::flush).hasMessage("No.");

        sent(em::flush).areNone();
    }

    @Test
    @Needs(Capabilities.IMPLICIT_TRANSACTIONS)
    void aSubscriberThatThrowsLaterUndoesTheFlush() {
        Author author = new Author("Ursula");
        EntityManager em = em();
        em.persist(author);
        for (String moment : List.of("afterBegin", "postPersist Author", "afterFlush 1/0/0", "beforeCommit")) {
            failAt(moment);
            assertThatThrownBy(em::flush)
                    .as(moment)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("No.");
            assertThat(author.getId()).as(moment).isNull();
            assertThat(em.isInTransaction()).as(moment).isFalse();
            assertThat(em().count(Author.class, Filter.all())).as(moment).isZero();
        }
        assertThat(heard).filteredOn("afterRollback"::equals).hasSize(4);

        sent(em::flush).are("insert author");
        assertThat(em().count(Author.class, Filter.all())).isEqualTo(1);
    }

    @Test
    @Needs(Capabilities.IMPLICIT_TRANSACTIONS)
    void whatIsThrownAfterACommitChangesNothing() {
        EntityManager em = em();
        Author author = new Author("Ursula");
        em.persist(author);
        failAt("afterCommit");
        em.flush();

        assertThat(em().count(Author.class, Filter.all())).isEqualTo(1);
        sent(em::flush).areNone();
    }

    @Test
    @Needs(Capabilities.IMPLICIT_TRANSACTIONS)
    void aFailedFlushIsHeardAsARollback() {
        store(new Tag("taken"));
        forget();
        EntityManager em = em();
        em.persist(new Tag("taken"));
        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);

        assertThat(heard).endsWith("afterBegin", "afterRollback");
    }

    @Test
    @Needs(Capabilities.TRANSACTIONS)
    void oneTransactionIsHeardOnce() {
        EntityManager em = em();
        em.transactional(tx -> {
            tx.persist(new Author("Ursula"));
            tx.flush();
            tx.persist(new Author("Octavia"));
        });

        assertThat(heardOfTransactions()).containsExactly("afterBegin", "beforeCommit", "afterCommit");
    }

    @Test
    @Needs(Capabilities.NESTED_TRANSACTIONS)
    void nestedTransactionsAreNotHeard() {
        em().transactional(tx -> tx.transactional(nested -> nested.persist(new Author("Ursula"))));

        assertThat(heardOfTransactions()).containsExactly("afterBegin", "beforeCommit", "afterCommit");
    }

    @Test
    void aFlushWithinAnEventIsRefused() {
        EntityManager em = em();
        em.persist(new Author("Ursula"));
        reactions.put("prePersist Author", em::flush);

        refused(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "flush() was called from a lifecycle callback or a subscriber. Change the entity instead; the "
                                + "running flush sees it.");
    }
}
