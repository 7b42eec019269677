package dev.cormorant.hydration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.cormorant.entity.EntityList;
import dev.cormorant.entity.Ref;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final int ROUNDS = 20_000;

    @Embeddable
    record Point(double x, double y) {}

    @Embeddable
    static class Address {
        private String city;
        private int zip;
    }

    @Entity
    static class Order {
        @Id
        private long id;

        private String customer;
        private int items;
        private boolean paid;
        private double weight;
        private float rate;
        private BigDecimal tax;
        private LocalDate day;
        private Integer rating;
        private byte[] stamp;

        @Embedded
        private Point point;

        @Embedded
        private Address address;

        @ManyToOne
        private Order previous;

        @ManyToOne
        private Ref<Order> other;

        @OneToMany(mappedBy = "previous")
        private List<Order> next;
    }

    /** Without embeddables and boxes, which have to be allocated. */
    @Entity
    static class Flat {
        @Id
        private long id;

        private String customer;
        private int items;
        private boolean paid;
        private double weight;
        private float rate;
        private BigDecimal tax;
        private LocalDate day;
    }

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private long allocatedBy(Runnable work) {
        for (int i = 0; i < ROUNDS; i++) {
            work.run();
        }
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < ROUNDS; i++) {
                work.run();
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least / ROUNDS;
    }

    private static Order order() {
        Order order = new Order();
        order.customer = "x";
        order.tax = BigDecimal.TEN;
        order.day = LocalDate.EPOCH;
        order.rating = 1000;
        order.stamp = new byte[] {1};
        order.point = new Point(1, 2);
        order.address = new Address();
        order.address.city = "Rom";
        order.previous = order;
        order.other = Ref.of(order);
        order.next = new EntityList<>(order, new Owner(), "Order.next");
        return order;
    }

    @Test
    void comparingAllocatesNothing() {
        EntityBinding<Order> binding = Models.binding(Order.class);
        Order order = order();
        Snapshot snapshot = binding.snapshot(order);
        order.customer = new String("x");
        order.other = Ref.of(order);
        BitSet dirty = new BitSet();

        assertThat(allocatedBy(() -> assertClean(binding, order, snapshot))).isZero();
        assertThat(allocatedBy(() -> binding.dirtyColumns(order, snapshot, dirty)))
                .isZero();
        assertThat(allocatedBy(() -> binding.collectionsTouched(order, snapshot)))
                .isZero();
    }

    private static void assertClean(EntityBinding<Order> binding, Order order, Snapshot snapshot) {
        if (!binding.isClean(order, snapshot)) {
            throw new AssertionError("not clean");
        }
    }

    @Test
    void readingARowAllocatesNothingButTheValues() {
        EntityBinding<Flat> binding = Models.binding(Flat.class);
        Flat flat = new Flat();
        MemoryRow row = new MemoryRow(1L << 40, "x", 2000, true, 0.5, 1.5f, BigDecimal.TEN, LocalDate.EPOCH);

        assertThat(allocatedBy(() -> binding.hydrate(flat, row, 0, Cells.NOBODY)))
                .isZero();
        assertThat(allocatedBy(() -> binding.longKeyAt(row, 0))).isZero();
        assertThat(allocatedBy(() -> binding.longKey(flat))).isZero();
    }

    @Test
    void controlABoxIsSeen() {
        EntityBinding<Flat> binding = Models.binding(Flat.class);
        MemoryRow row = new MemoryRow(1L << 40);
        Object[] kept = new Object[1];

        assertThat(allocatedBy(() -> kept[0] = binding.keyAt(row, 0))).isPositive();
    }

    @Test
    void writingAllocatesNothing() {
        EntityBinding<Flat> binding = Models.binding(Flat.class);
        Flat flat = new Flat();
        flat.id = 1L << 40;
        flat.customer = "x";
        flat.weight = 0.5;
        BlackHole writer = new BlackHole();

        assertThat(allocatedBy(() -> {
                    for (int column = 0; column < 8; column++) {
                        binding.write(flat, column, writer, column);
                    }
                }))
                .isZero();
        assertThat(writer.count).isPositive();
    }
}
