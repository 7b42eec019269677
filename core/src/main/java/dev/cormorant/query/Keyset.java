package dev.cormorant.query;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Internal: an order in which every entity has a place of its own, so that a query can continue behind any of them.
 * Immutable.
 */
public final class Keyset {
    private final EntityMetadata<?> entity;
    private final List<OrderTerm> terms;

    private Keyset(EntityMetadata<?> entity, List<OrderTerm> terms) {
        this.entity = entity;
        this.terms = List.copyOf(terms);
    }

    /**
     * Completes an order: the primary key decides between equals, and nulls get a definite place, after all values or,
     * where the greatest comes first, before them.
     *
     * @param entity what is ordered
     * @param order the order that users want
     * @return the complete order
     * @throws CursorException if the order contains what an entity does not tell
     */
    public static Keyset of(EntityMetadata<?> entity, List<OrderTerm> order) {
        List<OrderTerm> terms = new ArrayList<>();
        for (OrderTerm term : order) {
            if (term.column().derivation() != null || term.collation() != null) {
                throw new CursorException(
                        "A cursor cannot continue behind " + term.column().described()
                                + ", since an entity does not tell where it stands in this order. Order by a property"
                                + " itself.");
            }
            terms.add(placed(term));
        }
        for (ColumnMetadata key : entity.idColumns()) {
            ColumnPath path = ColumnPath.of(key);
            if (terms.stream().noneMatch(term -> term.column().equals(path))) {
                terms.add(new OrderTerm(path, false, NullOrder.DEFAULT));
            }
        }
        return new Keyset(entity, terms);
    }

    private static OrderTerm placed(OrderTerm term) {
        ColumnPath path = term.column();
        boolean nullable = !path.joins().isEmpty() || path.column().options().nullable();
        if (!nullable) {
            return new OrderTerm(path, term.descending(), NullOrder.DEFAULT);
        }
        NullOrder usual = term.descending() ? NullOrder.FIRST : NullOrder.LAST;
        return new OrderTerm(path, term.descending(), term.nulls() == NullOrder.DEFAULT ? usual : term.nulls());
    }

    /**
     * The complete order.
     *
     * @return its terms, most important first
     */
    public List<OrderTerm> terms() {
        return terms;
    }

    /**
     * The same order from the end to the beginning.
     *
     * @return an order
     */
    public Keyset reversed() {
        List<OrderTerm> backwards = new ArrayList<>(terms.size());
        for (OrderTerm term : terms) {
            NullOrder nulls = switch (term.nulls()) {
                case DEFAULT -> NullOrder.DEFAULT;
                case FIRST -> NullOrder.LAST;
                case LAST -> NullOrder.FIRST;
            };
            backwards.add(new OrderTerm(term.column(), !term.descending(), nulls));
        }
        return new Keyset(entity, backwards);
    }

    /**
     * What stands behind a place in this order.
     *
     * @param values the values of that place, one for each term
     * @return a criterion
     */
    public Criterion behind(List<? extends @Nullable Object> values) {
        return KeysetCriteria.behind(terms, values, 0);
    }

    /**
     * Writes a place as text that {@link #values} reads.
     *
     * @param values the values of that place, one for each term
     * @return the cursor
     */
    public String cursor(List<? extends @Nullable Object> values) {
        return CursorText.write(terms, values, signature());
    }

    /**
     * Reads a place.
     *
     * @param cursor text that {@link #cursor} wrote, from outside
     * @return the values of that place, one for each term
     * @throws CursorException if it is not a cursor of this order
     */
    public List<@Nullable Object> values(String cursor) {
        return CursorText.read(terms, cursor, signature(), entity.name());
    }

    /** The same for a cursor of this order only; not a secret, just a guard against mistakes. */
    private int signature() {
        StringBuilder text = new StringBuilder(entity.name());
        for (OrderTerm term : terms) {
            text.append('|').append(term.column().column().path());
            term.column().joins().forEach(join -> text.append('<').append(join));
            text.append(term.descending() ? '-' : '+').append(term.nulls());
        }
        return text.toString().hashCode();
    }
}
