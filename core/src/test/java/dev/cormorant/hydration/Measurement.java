package dev.cormorant.hydration;

import dev.cormorant.entity.EntityList;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;

/** Measures generated code against the same written by hand; no test, started by hand. */
final class Measurement {
    private static final int ENTITIES = 10_000;
    private static final int WARM_UP = 3_000;
    private static final int ROUNDS = 2_000;

    private Measurement() {}

    @Entity
    static class Order {
        @Id
        private Long id;

        private String customer;
        private String city;
        private int items;
        private long cents;
        private boolean paid;
        private double weight;
        private BigDecimal tax;
        private LocalDate day;
        private Integer rating;

        @ManyToOne
        private Order previous;

        @OneToMany(mappedBy = "previous")
        private List<Order> next = new ArrayList<>();
    }

    /** What someone would write who knows nothing but this class. */
    static final class HandWritten {
        private Long id;
        private String customer;
        private String city;
        private int items;
        private long cents;
        private boolean paid;
        private double weight;
        private BigDecimal tax;
        private LocalDate day;
        private Integer rating;
        private Order previous;
        private Object next;

        HandWritten(Order order) {
            id = order.id;
            customer = order.customer;
            city = order.city;
            items = order.items;
            cents = order.cents;
            paid = order.paid;
            weight = order.weight;
            tax = order.tax;
            day = order.day;
            rating = order.rating;
            previous = order.previous;
            next = order.next;
        }

        boolean isClean(Order order) {
            return same(id, order.id)
                    && same(customer, order.customer)
                    && same(city, order.city)
                    && items == order.items
                    && cents == order.cents
                    && paid == order.paid
                    && Double.doubleToLongBits(weight) == Double.doubleToLongBits(order.weight)
                    && (tax == order.tax || tax != null && order.tax != null && tax.compareTo(order.tax) == 0)
                    && same(day, order.day)
                    && same(rating, order.rating)
                    && previous == order.previous
                    && next == order.next
                    && !(order.next instanceof EntityList<?> list
                            && list.content().isModified());
        }

        private static boolean same(Object kept, Object now) {
            return kept == now || kept != null && kept.equals(now);
        }

        static void hydrate(Order order, MemoryRow row, int offset) {
            long id = row.getLong(offset);
            order.id = row.wasNull() ? null : id;
            order.customer = row.getString(offset + 1);
            order.city = row.getString(offset + 2);
            order.items = row.getInt(offset + 3);
            order.cents = row.getLong(offset + 4);
            order.paid = row.getBoolean(offset + 5);
            order.weight = row.getDouble(offset + 6);
            order.tax = row.getDecimal(offset + 7);
            order.day = row.getDate(offset + 8);
            int rating = row.getInt(offset + 9);
            order.rating = row.wasNull() ? null : rating;
            order.previous = null;
        }
    }

    private static MemoryRow row(int i) {
        return new MemoryRow(
                (long) i,
                "customer" + i,
                "city" + i % 50,
                i % 7,
                100L * i,
                i % 2 == 0,
                i / 3.0,
                new BigDecimal(i).movePointLeft(2),
                LocalDate.ofEpochDay(i),
                i % 5,
                null);
    }

    public static void main(String[] arguments) {
        EntityBinding<Order> binding = Models.binding(Order.class);
        MemoryRow[] rows = new MemoryRow[ENTITIES];
        Order[] orders = new Order[ENTITIES];
        Snapshot[] snapshots = new Snapshot[ENTITIES];
        HandWritten[] byHand = new HandWritten[ENTITIES];
        for (int i = 0; i < ENTITIES; i++) {
            rows[i] = row(i);
            orders[i] = binding.newInstance();
            binding.hydrate(orders[i], rows[i], 0, (reference, row, column) -> null);
            snapshots[i] = binding.snapshot(orders[i]);
            byHand[i] = new HandWritten(orders[i]);
        }
        List<Contest> contests = List.of(
                new Contest("isClean", () -> clean(binding, orders, snapshots), () -> cleanByHand(orders, byHand)),
                new Contest("hydrate", () -> hydrate(binding, rows), () -> hydrateByHand(rows)),
                new Contest("snapshot", () -> snapshot(binding, orders), () -> snapshotByHand(orders)));
        for (Contest contest : contests) {
            contest.run();
        }
    }

    private static int clean(EntityBinding<Order> binding, Order[] orders, Snapshot[] snapshots) {
        int clean = 0;
        for (int i = 0; i < ENTITIES; i++) {
            clean += binding.isClean(orders[i], snapshots[i]) ? 1 : 0;
        }
        return clean;
    }

    private static int cleanByHand(Order[] orders, HandWritten[] snapshots) {
        int clean = 0;
        for (int i = 0; i < ENTITIES; i++) {
            clean += snapshots[i].isClean(orders[i]) ? 1 : 0;
        }
        return clean;
    }

    private static int hydrate(EntityBinding<Order> binding, MemoryRow[] rows) {
        int sum = 0;
        for (int i = 0; i < ENTITIES; i++) {
            Order order = binding.newInstance();
            binding.hydrate(order, rows[i], 0, (reference, row, column) -> null);
            sum += order.items;
        }
        return sum;
    }

    private static int hydrateByHand(MemoryRow[] rows) {
        int sum = 0;
        for (int i = 0; i < ENTITIES; i++) {
            Order order = new Order();
            HandWritten.hydrate(order, rows[i], 0);
            sum += order.items;
        }
        return sum;
    }

    private static int snapshot(EntityBinding<Order> binding, Order[] orders) {
        int sum = 0;
        for (int i = 0; i < ENTITIES; i++) {
            sum += binding.snapshot(orders[i]).hashCode() & 1;
        }
        return sum;
    }

    private static int snapshotByHand(Order[] orders) {
        int sum = 0;
        for (int i = 0; i < ENTITIES; i++) {
            sum += new HandWritten(orders[i]).hashCode() & 1;
        }
        return sum;
    }

    private record Contest(String name, IntSupplier generated, IntSupplier byHand) {
        void run() {
            for (int i = 0; i < WARM_UP; i++) {
                if (generated.getAsInt() < 0 || byHand.getAsInt() < 0) {
                    throw new IllegalStateException();
                }
            }
            double[] one = new double[5];
            double[] other = new double[5];
            for (int run = 0; run < one.length; run++) {
                one[run] = nanosPerEntity(generated);
                other[run] = nanosPerEntity(byHand);
            }
            Arrays.sort(one);
            Arrays.sort(other);
            System.out.printf(
                    "%-10s generated %6.2f ns (%.2f..%.2f)   by hand %6.2f ns (%.2f..%.2f)%n",
                    name, one[2], one[0], one[4], other[2], other[0], other[4]);
        }

        private static double nanosPerEntity(IntSupplier work) {
            int sum = 0;
            long start = System.nanoTime();
            for (int i = 0; i < ROUNDS / 5; i++) {
                sum += work.getAsInt();
            }
            long end = System.nanoTime();
            if (sum == 42) {
                System.out.print("");
            }
            return (end - start) / (double) (ROUNDS / 5) / ENTITIES;
        }
    }
}
