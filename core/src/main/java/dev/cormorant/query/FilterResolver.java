package dev.cormorant.query;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EmbeddedMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Internal: checks filters and orders against the mapping and turns them into what drivers read. Stateless.
 */
public final class FilterResolver {
    private static final int MAX_DEPTH = 200;
    private final EntityKeys keys;

    /**
     * Makes a resolver.
     *
     * @param keys how the key of an entity is found
     */
    public FilterResolver(EntityKeys keys) {
        this.keys = keys;
    }

    /**
     * Checks a filter.
     *
     * @param entity what it is about
     * @param filter the filter
     * @return what drivers read, or null if everything passes
     * @throws QueryException if a path or a value does not fit the mapping
     */
    public @Nullable Criterion resolve(EntityMetadata<?> entity, Filter<?> filter) {
        if (filter instanceof Filter.And<?> and && and.parts().isEmpty()) {
            return null;
        }
        return resolve(entity, filter, 0);
    }

    private Criterion resolve(EntityMetadata<?> entity, Filter<?> filter, int depth) {
        if (depth > MAX_DEPTH) {
            throw new QueryException("The filter on " + entity.name() + " is nested more than " + MAX_DEPTH
                    + " deep. Use in(...) or build it flat.");
        }
        if (filter instanceof Filter.Comparison<?> comparison) {
            ResolvedPath path = ResolvedPath.of(entity, comparison.path());
            return path.within(compare(path, comparison.operator(), comparison.value()));
        }
        if (filter instanceof Filter.In<?> in) {
            ResolvedPath path = ResolvedPath.of(entity, in.path());
            return path.within(in(path, in));
        }
        if (filter instanceof Filter.Null<?> nothing) {
            ResolvedPath path = ResolvedPath.of(entity, nothing.path());
            return path.within(isNull(path, nothing.negated()));
        }
        if (filter instanceof Filter.Quantified<?> quantified) {
            return quantified(entity, quantified, depth);
        }
        return combine(entity, filter, depth);
    }

    private Criterion combine(EntityMetadata<?> entity, Filter<?> filter, int depth) {
        if (filter instanceof Filter.And<?> and) {
            return new Criterion.And(all(entity, and.parts(), depth));
        }
        if (filter instanceof Filter.Or<?> or) {
            return new Criterion.Or(all(entity, or.parts(), depth));
        }
        if (filter instanceof Filter.Not<?> not) {
            return new Criterion.Not(resolve(entity, not.part(), depth + 1));
        }
        throw new IllegalStateException("Unknown filter " + filter);
    }

    private List<Criterion> all(EntityMetadata<?> entity, List<? extends Filter<?>> parts, int depth) {
        List<Criterion> resolved = new ArrayList<>(parts.size());
        for (Filter<?> part : parts) {
            resolved.add(resolve(entity, part, depth + 1));
        }
        return resolved;
    }

    private Criterion quantified(EntityMetadata<?> entity, Filter.Quantified<?> quantified, int depth) {
        ResolvedPath path = ResolvedPath.toCollection(entity, quantified.path());
        EntityMetadata<?> target = path.collection().target();
        Criterion part = quantified.part() == null ? null : resolve(target, quantified.part(), depth + 1);
        return path.within(
                switch (quantified.quantifier()) {
                    case ANY -> new Criterion.Exists(path.joins(), path.collection(), part);
                    case NONE -> new Criterion.Not(new Criterion.Exists(path.joins(), path.collection(), part));
                    case EVERY ->
                        new Criterion.Not(new Criterion.Exists(
                                path.joins(), path.collection(), part == null ? null : new Criterion.Not(part)));
                });
    }

    private Criterion compare(ResolvedPath path, Operator operator, Object value) {
        if (path.embedded() != null) {
            return new EmbeddedCriteria(path, path.embedded()).compare(operator, value);
        }
        if (path.scalar() != null) {
            return new Criterion.Compare(path.scalarPath(), operator, Values.forColumn(path.scalar(), operator, value));
        }
        ReferenceMetadata reference = path.reference();
        if (operator != Operator.EQ && operator != Operator.NE) {
            throw new QueryException(reference + " is a relation: it can be equal or not, but not " + operator
                    + ". Compare a property of " + reference.target().name() + ", such as '" + reference.name() + "."
                    + reference.target().properties().get(0).name() + "'.");
        }
        Criterion equal = equalKeys(path.keyPaths(), keyValues(reference, value));
        return operator == Operator.EQ ? equal : negate(equal);
    }

    private static Criterion negate(Criterion equal) {
        return equal instanceof Criterion.Compare compare
                ? new Criterion.Compare(compare.column(), Operator.NE, compare.value())
                : new Criterion.Not(equal);
    }

    private static Criterion equalKeys(List<ColumnPath> columns, List<Object> values) {
        if (columns.size() == 1) {
            return new Criterion.Compare(columns.get(0), Operator.EQ, values.get(0));
        }
        List<Criterion> parts = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            parts.add(new Criterion.Compare(columns.get(i), Operator.EQ, values.get(i)));
        }
        return new Criterion.And(parts);
    }

    private Criterion in(ResolvedPath path, Filter.In<?> in) {
        if (path.embedded() != null) {
            return new EmbeddedCriteria(path, path.embedded()).in(in);
        }
        if (path.scalar() != null) {
            List<Object> values = new ArrayList<>(in.values().size());
            for (Object value : in.values()) {
                values.add(Values.forColumn(path.scalar(), Operator.EQ, value));
            }
            return new Criterion.In(path.scalarPath(), values, in.negated());
        }
        List<List<Object>> tuples = new ArrayList<>(in.values().size());
        for (Object value : in.values()) {
            tuples.add(keyValues(path.reference(), value));
        }
        Criterion any = KeyCriteria.anyOf(path.keyPaths(), tuples);
        return in.negated() ? new Criterion.Not(any) : any;
    }

    private static Criterion isNull(ResolvedPath path, boolean negated) {
        if (path.embedded() != null) {
            return new EmbeddedCriteria(path, path.embedded()).isNull(negated);
        }
        ColumnPath column =
                path.scalar() != null ? path.scalarPath() : path.keyPaths().get(0);
        return new Criterion.IsNull(column, negated);
    }

    private List<Object> keyValues(ReferenceMetadata reference, Object value) {
        EntityMetadata<?> target = reference.target();
        Object key = target.type().isInstance(value) ? keys.keyOf(target, value) : value;
        if (key == null) {
            throw new QueryException("The " + target.name() + " compared with " + reference
                    + " has no primary key yet. Flush it first.");
        }
        return keyValues(target, key);
    }

    /**
     * Checks a primary key.
     *
     * @param entity whose key it is
     * @param key a value, an embeddable, or a list of values for composite keys
     * @return a value for each column of the key, of its Java type
     * @throws QueryException if it does not fit
     */
    public List<Object> keyValues(EntityMetadata<?> entity, Object key) {
        List<ColumnMetadata> columns = entity.idColumns();
        if (entity.idProperties().size() == 1
                && entity.idProperties().get(0) instanceof EmbeddedMetadata embedded
                && embedded.javaType().isInstance(key)) {
            return keyValues(columns, EmbeddedValues.of(embedded, key));
        }
        if (columns.size() == 1) {
            return List.of(Values.forColumn(columns.get(0), Operator.EQ, key));
        }
        if (!(key instanceof List<?> parts) || parts.size() != columns.size()) {
            throw new QueryException("The primary key of " + entity.name() + " has " + columns.size()
                    + " parts: give a List of " + columns + " in this order, or its @EmbeddedId.");
        }
        return keyValues(columns, parts);
    }

    private static List<Object> keyValues(List<ColumnMetadata> columns, List<?> parts) {
        List<Object> values = new ArrayList<>(parts.size());
        for (int i = 0; i < columns.size(); i++) {
            values.add(Values.forColumn(columns.get(i), Operator.EQ, parts.get(i)));
        }
        return values;
    }

    /**
     * Checks an order.
     *
     * @param entity what is ordered
     * @param orders the keys of the order
     * @return what drivers read
     * @throws QueryException if a path does not fit the mapping
     */
    public List<OrderTerm> resolve(EntityMetadata<?> entity, List<? extends Order<?>> orders) {
        List<OrderTerm> terms = new ArrayList<>(orders.size());
        for (Order<?> order : orders) {
            ResolvedPath path = ResolvedPath.of(entity, order.path());
            if (path.isThroughCollection()) {
                throw new QueryException("'" + order.path() + "' leads through a to-many relation of " + entity.name()
                        + ", which gives no single value to order by.");
            }
            if (path.embedded() != null) {
                throw path.needsProperty("has no order");
            }
            if (path.scalar() != null) {
                terms.add(new OrderTerm(path.scalarPath(), order.descending(), order.nulls()));
            } else {
                for (ColumnPath column : path.keyPaths()) {
                    terms.add(new OrderTerm(column, order.descending(), order.nulls()));
                }
            }
        }
        return terms;
    }
}
