package dev.cormorant;

import dev.cormorant.error.NearestName;
import dev.cormorant.error.ValidationException;
import dev.cormorant.loading.RowScope;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.FilterResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds the named filters that hold to the conditions of queries. */
final class NamedFilters {
    private final List<NamedFilter<?>> defined;
    private FilterChoice standing;
    private final FilterResolver resolver;

    NamedFilters(List<NamedFilter<?>> defined, FilterChoice standing, FilterResolver resolver) {
        this.defined = defined;
        this.standing = standing;
        this.resolver = resolver;
    }

    void use(String name, Map<String, ?> parameters) {
        checkName(name);
        standing = standing.use(name, parameters);
    }

    void refuse(String name) {
        checkName(name);
        standing = standing.refuse(name);
    }

    FilterChoice standing() {
        return standing;
    }

    /** The scope of what a query says nothing about. */
    RowScope scope() {
        return scope(FilterChoice.NONE);
    }

    /** The scope of one query. */
    RowScope scope(FilterChoice query) {
        query.used().keySet().forEach(this::checkName);
        query.refused().forEach(this::checkName);
        return defined.isEmpty() ? RowScope.ALL : (entity, where) -> restrict(entity, where, query);
    }

    private @Nullable Criterion restrict(EntityMetadata<?> entity, @Nullable Criterion where, FilterChoice query) {
        List<Criterion> all = new ArrayList<>();
        if (where != null) {
            all.add(where);
        }
        for (NamedFilter<?> filter : defined) {
            if (filter.type().isAssignableFrom(entity.type()) && holds(filter, query)) {
                Criterion condition = condition(entity, filter, query);
                if (condition != null) {
                    all.add(condition);
                }
            }
        }
        return all.isEmpty() ? null : all.size() == 1 ? all.get(0) : new Criterion.And(all);
    }

    private boolean holds(NamedFilter<?> filter, FilterChoice query) {
        Boolean asked = query.says(filter.name());
        if (asked == null) {
            asked = standing.says(filter.name());
        }
        return asked == null ? filter.on() : asked;
    }

    private @Nullable Criterion condition(EntityMetadata<?> entity, NamedFilter<?> filter, FilterChoice query) {
        Map<String, Object> parameters = new HashMap<>(standing.parameters(filter.name()));
        parameters.putAll(query.parameters(filter.name()));
        return resolver.resolve(entity, filter.condition().apply(new FilterParameters(filter.name(), parameters)));
    }

    private void checkName(String name) {
        List<String> names = defined.stream().map(NamedFilter::name).distinct().toList();
        if (!names.contains(name)) {
            throw new ValidationException("There is no filter named '" + name + "'. " + NearestName.hint(name, names));
        }
    }
}
