package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.RequestContext;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.library.Author;
import dev.cormorant.query.Filter;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Within a context, the root entity manager is one that only this thread sees. */
public abstract class RequestContextSpec extends DatabaseSpec {
    private static final String REFUSED = "orm.em() is the root entity manager, shared by the whole program. Call "
            + "orm.em().fork() for each request, job or thread, work within RequestContext.run(...), or set "
            + "allowGlobalContext(true).";

    private Author inContext() {
        EntityManager root = orm().em();
        return RequestContext.call(root, () -> root.findAll(Author.class).get(0));
    }

    @Test
    void theRootFindsAndWritesWithin() {
        EntityManager root = orm().em();
        RequestContext.run(root, () -> {
            Author author = new Author("Ursula");
            root.persist(author);
            root.flush();
            author.setName("Octavia");
            sent(() -> assertThat(root.findOneOrFail(Author.class, author.getId()))
                            .isSameAs(author))
                    .areNone();
            root.flush();
        });

        assertThat(em().count(Author.class, Filter.where("name").eq("Octavia"))).isEqualTo(1);
    }

    @Test
    void eachContextHasInstancesOfItsOwn() {
        store(new Author("Ursula"));

        assertThat(inContext()).isNotSameAs(inContext());
    }

    @Test
    void aContextWithinAnotherOneIsApartAndTheOuterOneComesBack() {
        store(new Author("Ursula"));
        EntityManager root = orm().em();
        RequestContext.run(root, () -> {
            Author outer = root.findAll(Author.class).get(0);
            assertThat(inContext()).isNotSameAs(outer);
            assertThat(root.contains(outer)).isTrue();
            assertThat(root.findAll(Author.class)).containsExactly(outer);
        });
    }

    @Test
    @Needs(Capabilities.TRANSACTIONS)
    void transactionsAreThoseOfTheContext() {
        EntityManager root = orm().em();
        RequestContext.run(root, () -> {
            root.transactional(em -> {
                em.persist(new Author("Ursula"));
                assertThat(root.isInTransaction()).isTrue();
            });
            assertThat(root.isInTransaction()).isFalse();
        });

        assertThat(em().count(Author.class, Filter.all())).isEqualTo(1);
    }

    @Test
    void nothingIsFlushedAtTheEnd() {
        EntityManager root = orm().em();
        sent(() -> RequestContext.run(root, () -> root.persist(new Author("Ursula"))))
                .areNone();
    }

    @Test
    void afterTheWorkTheRootIsRefusedAgain() {
        EntityManager root = orm().em();
        assertThatThrownBy(() -> RequestContext.run(root, () -> {
                    root.findAll(Author.class);
                    throw new IOException("planted");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("planted");

        refused(() -> root.findAll(Author.class))
                .isInstanceOf(ValidationException.class)
                .hasMessage(REFUSED);
    }

    @Test
    void otherThreadsSeeNoContext() throws Exception {
        EntityManager root = orm().em();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            pool.submit(() -> RequestContext.run(root, () -> root.findAll(Author.class)))
                    .get();
            RequestContext.run(
                    root,
                    () -> refused(() -> pool.submit(() -> root.findAll(Author.class))
                                    .get())
                            .hasRootCauseInstanceOf(ValidationException.class)
                            .hasRootCauseMessage(REFUSED));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void theContextOfAnotherOneIsNotTaken() {
        TestDatabase place = database();
        try (Cormorant other = Cormorant.init(config -> {
            place.configure(config);
            config.entities(entities().toArray(Class<?>[]::new));
        })) {
            RequestContext.run(
                    other.em(),
                    () -> refused(() -> orm().em().findAll(Author.class))
                            .isInstanceOf(ValidationException.class)
                            .hasMessage(REFUSED));
            RequestContext.run(
                    orm().em(),
                    () -> RequestContext.run(other.em(), () -> {
                        assertThat(orm().em().findAll(Author.class)).isEmpty();
                    }));
        } finally {
            place.discard();
        }
    }

    @Test
    @Needs(Capabilities.TRANSACTIONS)
    void aTransactionThatIsLeftOpenIsRolledBackAndRefused() {
        EntityManager root = orm().em();
        assertThatThrownBy(() -> RequestContext.run(root, () -> {
                    root.begin();
                    root.persist(new Author("Ursula"));
                    root.flush();
                }))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "The work of a request context left a transaction open, which was rolled back. Commit it, or "
                                + "use transactional(...).");

        assertThat(em().count(Author.class, Filter.all())).isZero();
    }
}
