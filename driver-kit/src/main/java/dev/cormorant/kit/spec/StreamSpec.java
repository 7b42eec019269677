package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.IsolationLevel;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.query.Filter;
import dev.cormorant.query.Order;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Entities that are read one after the other, of which there may be more than memory holds. */
public abstract class StreamSpec extends DatabaseSpec {
    private static final int PAGES = 3_000;
    private static final String TEXT = "x".repeat(20_000);

    /** How many bytes all pages together would take at the least. */
    private static final long ALL = (long) PAGES * TEXT.length();

    /** A long text. */
    @Entity
    public static class Page {
        @Id
        private int id;

        @Column(length = 20_000)
        private String text = "";

        protected Page() {}

        Page(int id, String text) {
            this.id = id;
            this.text = text;
        }
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(Page.class);
    }

    private void storePages(int count, String text) {
        EntityManager em = em();
        for (int i = 0; i < count; i++) {
            em.persist(new Page(i, text));
            if (i % 100 == 99) {
                em.flush();
                em.clear();
            }
        }
        em.flush();
    }

    private static Stream<Page> pages(EntityManager em) {
        return em.stream(Page.class, Filter.all(), with -> with.orderBy(Order.asc("id")));
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private int active() {
        return orm().driver().getConnection(ConnectionType.WRITE).poolUse().active();
    }

    @Test
    void memoryHoldsAFewOfThem() {
        storePages(PAGES, TEXT);
        long before = usedMemory();
        try (Stream<Page> pages = pages(em())) {
            Iterator<Page> each = pages.iterator();
            assertThat(each.next().id).isZero();
            assertThat(usedMemory() - before).isLessThan(ALL / 2);
            int read = 1;
            for (; each.hasNext(); read++) {
                assertThat(each.next().text).hasSameSizeAs(TEXT);
            }
            assertThat(read).isEqualTo(PAGES);
        }
    }

    @Test
    @Needs(Capabilities.SERIALIZABLE)
    void inATransactionOfAnyKindToo() {
        storePages(PAGES, TEXT);
        long before = usedMemory();
        em().transactional(TransactionOptions.DEFAULT.withIsolation(IsolationLevel.SERIALIZABLE), tx -> {
            try (Stream<Page> pages = pages(tx)) {
                Iterator<Page> each = pages.iterator();
                assertThat(each.next().id).isZero();
                assertThat(usedMemory() - before).isLessThan(ALL / 2);
            }
            return 1;
        });
    }

    @Test
    void aStreamThatIsClosedEarlyLeavesAConnectionThatWorks() {
        storePages(2_000, "short");
        for (int i = 0; i < 3; i++) {
            try (Stream<Page> pages = pages(em())) {
                assertThat(pages.iterator().next().id).isZero();
            }
            assertThat(active()).isZero();
            assertThat(em().count(Page.class, Filter.all())).isEqualTo(2_000);
        }
    }

    @Test
    @Needs(Capabilities.TRANSACTIONS)
    void itsTransactionIsOfUseMeanwhile() {
        storePages(2_000, "short");
        EntityManager em = em();
        em.begin();
        int read = 0;
        try (Stream<Page> pages = pages(em)) {
            for (Iterator<Page> each = pages.iterator(); each.hasNext(); read++) {
                Page page = each.next();
                if (page.id % 500 == 0 && page.id < 2_000) {
                    em.persist(new Page(10_000 + page.id, "copy"));
                    em.flush();
                    assertThat(em.findOneOrFail(Page.class, page.id + 1).text).isEqualTo("short");
                }
            }
        }
        em.commit();
        assertThat(read).isBetween(2_000, 2_004);
        assertThat(em().count(Page.class, Filter.where("text").eq("copy"))).isEqualTo(4);
    }
}
