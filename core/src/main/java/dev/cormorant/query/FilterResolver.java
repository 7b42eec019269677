package dev.cormorant.query;

import dev.cormorant.metadata.EntityMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Internal: checks filters and orders against the mapping and turns them into what drivers read. Stateless.
 */
public final class FilterResolver {
    private static final int MAX_DEPTH = 200;
    private final PrimaryKeys keys;
    private final Consumer<QueryFeature> gate;

    /**
     * Makes a resolver.
     *
     * @param keys how the key of an entity is found
     * @param gate throws for each feature that the database lacks
     */
    public FilterResolver(EntityKeys keys, Consumer<QueryFeature> gate) {
        this.keys = new PrimaryKeys(keys);
        this.gate = gate;
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
        if (filter instanceof Filter.Quantified<?> quantified) {
            return quantified(entity, quantified, depth);
        }
        Criterion condition = condition(entity, filter);
        return condition == null ? combination(entity, filter, depth) : condition;
    }

    /** A condition on one path; null if the filter combines others. */
    private @Nullable Criterion condition(EntityMetadata<?> entity, Filter<?> filter) {
        if (filter instanceof Filter.Comparison<?> comparison) {
            require(comparison.operator().feature());
            ResolvedPath path = ResolvedPath.of(entity, comparison.path().path());
            return path.within(criteria(path, comparison.path()).compare(comparison.operator(), comparison.value()));
        }
        if (filter instanceof Filter.In<?> in) {
            ResolvedPath path = ResolvedPath.of(entity, in.path().path());
            return path.within(criteria(path, in.path()).in(in.values(), in.negated()));
        }
        if (filter instanceof Filter.Null<?> nothing) {
            ResolvedPath path = ResolvedPath.of(entity, nothing.path().path());
            return path.within(criteria(path, nothing.path()).isNull(nothing.negated()));
        }
        return null;
    }

    private PathCriteria criteria(ResolvedPath path, PropertyPath property) {
        Derivation derivation = property.derivation();
        if (derivation == null) {
            return path.criteria(keys);
        }
        require(derivation.feature());
        return path.criteria(derivation);
    }

    private void require(@Nullable QueryFeature feature) {
        if (feature != null) {
            gate.accept(feature);
        }
    }

    private Criterion combination(EntityMetadata<?> entity, Filter<?> filter, int depth) {
        if (filter instanceof Filter.And<?> and) {
            return new Criterion.And(all(entity, and.parts(), depth));
        }
        if (filter instanceof Filter.Or<?> or) {
            return new Criterion.Or(all(entity, or.parts(), depth));
        }
        if (filter instanceof Filter.Not<?> not) {
            return new Criterion.Not(resolve(entity, not.part(), depth + 1));
        }
        throw new QueryException("A filter on " + entity.name() + " is null. Use Filter.all() to let everything pass.");
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
                    case ANY -> path.exists(part);
                    case NONE -> new Criterion.Not(path.exists(part));
                    case EVERY -> new Criterion.Not(path.exists(part == null ? null : new Criterion.Not(part)));
                });
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
        return keys.values(entity, key);
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
            ResolvedPath path = ResolvedPath.of(entity, order.property().path());
            if (path.isThroughCollection()) {
                throw new QueryException("'" + order.property() + "' leads through a to-many relation of "
                        + entity.name() + ", which gives no single value to order or select by.");
            }
            require(order.collation() == null ? null : QueryFeature.COLLATIONS);
            for (ColumnPath column : criteria(path, order.property()).orderColumns()) {
                terms.add(new OrderTerm(column, order.descending(), order.nulls(), order.collation()));
            }
        }
        return terms;
    }
}
