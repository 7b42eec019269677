package dev.cormorant.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.driver.DeadlockException;
import dev.cormorant.driver.LockWaitTimeoutException;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.query.Filter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several connections to one file: SQLite has one writer at a time. */
@Timeout(60)
class SqliteBusyTest {
    @TempDir
    Path folder;

    private Cormorant orm;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    @BeforeEach
    void start() {
        orm = start(5_000);
        orm.schema().create();
        EntityManager em = orm.em().fork();
        em.persist(new Author("zero"));
        em.flush();
    }

    private Cormorant start(int busyTimeout) {
        return Cormorant.init(config -> config.driver(SqliteDriver.class)
                .dbName(folder.resolve("busy.db").toString())
                .driverOption("busy_timeout", busyTimeout)
                .entities(Author.class, Book.class, Tag.class));
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        orm.close();
    }

    private static void rename(EntityManager em, String name) {
        em.findOneOrFail(Author.class, 1L).name = name;
        em.flush();
    }

    @Test
    void a_flush_waits_for_the_writer_before_it_and_builds_on_what_that_wrote() throws Exception {
        EntityManager holder = orm.em().fork();
        holder.begin();
        rename(holder, "holder");
        CountDownLatch began = new CountDownLatch(1);
        Future<?> waiting = threads.submit(() -> {
            EntityManager em = orm.em().fork();
            Author author = em.findOneOrFail(Author.class, 1L);
            began.countDown();
            em.transactional(tx -> tx.persist(new Author(author.name + " and waiter")));
        });
        assertThat(began.await(10, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> waiting.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        holder.commit();
        waiting.get(10, TimeUnit.SECONDS);
        assertThat(orm.em().fork().findAll(Author.class))
                .extracting(author -> author.name)
                .containsExactlyInAnyOrder("holder", "zero and waiter");
    }

    @Test
    void read_modify_write_in_many_threads_loses_nothing() throws Exception {
        List<Future<?>> all = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            all.add(threads.submit(() -> {
                for (int i = 0; i < 25; i++) {
                    orm.em().fork().transactional(em -> {
                        Author author = em.findOneOrFail(Author.class, 1L);
                        author.name = author.name + "+";
                    });
                }
            }));
        }
        for (Future<?> one : all) {
            one.get(50, TimeUnit.SECONDS);
        }
        assertThat(orm.em().fork().findOneOrFail(Author.class, 1L).name).hasSize("zero".length() + 200);
    }

    @Test
    void programs_that_start_at_once_on_a_new_file_share_the_work_of_making_its_schema() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        List<Future<?>> all = new ArrayList<>();
        for (int program = 0; program < 8; program++) {
            all.add(threads.submit(() -> {
                go.await();
                try (Cormorant own = Cormorant.init(config -> config.driver(SqliteDriver.class)
                        .dbName(folder.resolve("new.db").toString())
                        .entities(Author.class, Book.class, Tag.class))) {
                    own.schema().update();
                    own.em().fork().transactional(em -> em.persist(new Author("one of eight")));
                }
                return null;
            }));
        }
        go.countDown();
        for (Future<?> one : all) {
            one.get(50, TimeUnit.SECONDS);
        }
        assertThat(new SqliteFile(folder.resolve("new.db")).query("select count(*) from author"))
                .containsExactly("8");
    }

    @Test
    void readers_go_on_while_a_writer_is_at_work() {
        EntityManager writer = orm.em().fork();
        writer.begin();
        rename(writer, "unseen");
        assertThat(orm.em().fork().findOneOrFail(Author.class, 1L).name).isEqualTo("zero");
        writer.rollback();
    }

    @Test
    void a_writer_that_waited_in_vain_is_told_so_and_may_try_again() {
        try (Cormorant impatient = start(50)) {
            EntityManager holder = orm.em().fork();
            holder.begin();
            EntityManager em = impatient.em().fork();
            Author author = new Author("late");
            em.persist(author);
            long before = System.nanoTime();
            assertThatThrownBy(em::flush)
                    .isInstanceOf(LockWaitTimeoutException.class)
                    .hasMessageContaining("Another connection is writing")
                    .hasMessageContaining("busy_timeout");
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(45));
            holder.rollback();
            em.flush();
            assertThat(impatient.em().fork().count(Author.class, Filter.all())).isEqualTo(2);
        }
    }

    @Test
    void a_transaction_that_promised_to_read_and_writes_after_another_one_must_start_anew() {
        EntityManager reader = orm.em().fork();
        reader.begin(TransactionOptions.DEFAULT.forReading());
        Author author = reader.findOneOrFail(Author.class, 1L);
        rename(orm.em().fork(), "faster");
        author.name = "slower";
        assertThatThrownBy(reader::flush).isInstanceOf(DeadlockException.class);
        reader.rollback();
    }
}
