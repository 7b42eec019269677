package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.ConstraintViolationException;
import dev.cormorant.error.CormorantException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Account;
import dev.cormorant.kit.library.Country;
import dev.cormorant.query.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One driver in many threads, each with an entity manager of its own. */
@Timeout(120)
public abstract class ConcurrencySpec extends DatabaseSpec {
    private static final int THREADS = 8;

    private static <V> List<V> together(int times, Callable<V> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<V>> futures = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                futures.add(threads.submit(work));
            }
            List<V> results = new ArrayList<>();
            for (Future<V> future : futures) {
                results.add(future.get(60, TimeUnit.SECONDS));
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void readers_do_not_disturb_each_other() throws Exception {
        for (int i = 0; i < 50; i++) {
            store(new Country("c" + i, "name " + i));
        }
        List<Integer> sizes = together(200, () -> {
            List<Country> all = em().findAll(Country.class);
            assertThat(all)
                    .allMatch(country -> sure(country.name)
                            .equals("name " + sure(country.code).substring(1)));
            return all.size();
        });
        assertThat(sizes).containsOnly(50);
    }

    @Test
    void keys_that_the_database_makes_are_different_in_every_thread() throws Exception {
        List<Long> keys = together(120, () -> {
            Account account = new Account("someone", 1);
            storeUndisturbed(account);
            return account.id;
        });
        assertThat(keys).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(em().count(Account.class, Filter.all())).isEqualTo(120);
    }

    /** Some databases let one writer in at a time and tell the others to come again. */
    private void storeUndisturbed(Object entity) {
        for (int attempt = 0; ; attempt++) {
            EntityManager em = em();
            try {
                em.persist(entity);
                em.flush();
                return;
            } catch (ConstraintViolationException e) {
                throw e;
            } catch (CormorantException e) {
                if (attempt == 20) {
                    throw e;
                }
            }
        }
    }

    @Test
    void a_unique_value_is_given_once() throws Exception {
        List<Boolean> won = together(24, () -> {
            Account account = new Account("racer", 1);
            account.iban = "the one";
            try {
                storeUndisturbed(account);
                return true;
            } catch (ConstraintViolationException e) {
                return false;
            }
        });
        assertThat(won).containsOnlyOnce(true);
        assertThat(em().count(Account.class, Filter.where("iban").eq("the one")))
                .isEqualTo(1);
    }

    @Test
    @Needs(Capabilities.TRANSACTIONS)
    void no_update_is_lost_where_versions_are_checked() throws Exception {
        Account account = new Account("counter", 0);
        store(account);
        together(40, () -> {
            addOne(account.id);
            return 1;
        });
        assertThat(em().findOneOrFail(Account.class, account.id).balance).isEqualTo(40);
    }

    private void addOne(Long id) {
        for (int attempt = 0; ; attempt++) {
            EntityManager em = em();
            try {
                em.findOneOrFail(Account.class, id).balance++;
                em.flush();
                return;
            } catch (CormorantException e) {
                if (attempt == 2000) {
                    throw e;
                }
            }
        }
    }
}
