package dev.cormorant.kit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.kit.database.SentStatements;
import dev.cormorant.kit.library.Tag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Takes random steps with one entity manager and the same steps on plain maps: what waits, what is stored, and what was
 * stored when each open transaction began.
 */
public final class LibraryWalk {
    private final long seed;
    private final Random random = new Random();
    private final Supplier<EntityManager> fresh;
    private final Function<Runnable, SentStatements> sent;
    private final EntityManager em;
    private final Hands hands;
    private final List<Runnable> steps;
    private final Deque<Shelf> begun = new ArrayDeque<>();
    private Shelf stored = new Shelf();
    private boolean clearedWithin;

    /**
     * Begins a walk in an empty library.
     *
     * @param seed decides about every step
     * @param pointers what becomes of pointers at removed publishers
     * @param fresh gives entity managers
     * @param sent runs some work and tells what it sent
     * @param depth how many transactions may be open at once; where there are none, no flush fails on purpose either
     */
    public LibraryWalk(
            long seed,
            Pointers pointers,
            Supplier<EntityManager> fresh,
            Function<Runnable, SentStatements> sent,
            int depth) {
        this.seed = seed;
        this.fresh = fresh;
        this.sent = sent;
        this.em = fresh.get();
        this.hands = new Hands(em, random, pointers, this::flush);
        this.steps = new ArrayList<>(hands.steps());
        steps.addAll(List.of(this::flush, this::flush, this::check, this::clear));
        if (depth > 0) {
            steps.addAll(List.of(this::failToFlush, () -> begin(depth), this::commit, this::rollback));
        }
    }

    /** What was done so far, for messages. */
    public String log() {
        return hands.log();
    }

    /** Takes the step of a number, which is the same whatever steps were taken before. */
    public void step(int number) {
        random.setSeed(seed * 1_000_003 + number);
        random.nextLong();
        steps.get(random.nextInt(steps.size())).run();
    }

    /** Ends all transactions, flushes, and compares. */
    public void end() {
        while (!begun.isEmpty()) {
            commit();
        }
        flush();
        check();
    }

    /** Leaves no transaction open behind a failure. */
    public void abandon() {
        while (em.isInTransaction()) {
            em.rollback();
        }
    }

    private void flush() {
        hands.note("flush");
        em.flush();
        stored = hands.now().copy();
        sent.apply(em::flush).areNone();
        hands.compareLoaded();
    }

    /** What others see of the database. */
    private void check() {
        if (begun.isEmpty()) {
            assertThat(Shelf.read(fresh.get())).isEqualTo(stored);
        }
    }

    private void clear() {
        hands.note("clear");
        em.clear();
        hands.forget(stored);
        clearedWithin |= !begun.isEmpty();
    }

    private void begin(int depth) {
        if (begun.size() < depth) {
            hands.note("begin");
            em.begin();
            begun.push(stored.copy());
        }
    }

    private void commit() {
        if (!begun.isEmpty()) {
            hands.note("commit");
            em.commit();
            stored = hands.now().copy();
            ended();
        }
    }

    private void rollback() {
        if (!begun.isEmpty()) {
            hands.note("rollback");
            em.rollback();
            stored = begun.peek();
            if (clearedWithin) {
                em.clear();
                hands.forget(stored);
            }
            ended();
        }
    }

    private void ended() {
        begun.pop();
        clearedWithin &= !begun.isEmpty();
    }

    /** A unique value that is taken makes a flush fail after it has written much else. */
    private void failToFlush() {
        List<String> taken =
                stored.tags.stream().filter(hands.now().tags::contains).toList();
        if (taken.isEmpty()) {
            return;
        }
        hands.note("fail");
        Tag twin = new Tag(taken.get(random.nextInt(taken.size())));
        em.persist(twin);
        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        assertThat(twin.getId()).isNull();
        em.remove(twin);
        rollback();
    }
}
