package dev.cormorant.query;

import dev.cormorant.metadata.EmbeddedMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.type.ExactValues;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Internal: checks what a selection selects against the mapping. Stateless.
 */
public final class SelectionResolver {
    private final EntityMetadata<?> entity;
    private final FilterResolver filters;

    /**
     * Makes a resolver.
     *
     * @param entity what is selected from
     * @param filters what checks paths
     */
    public SelectionResolver(EntityMetadata<?> entity, FilterResolver filters) {
        this.entity = entity;
        this.filters = filters;
    }

    /**
     * Checks a property to select.
     *
     * @param property the property
     * @return what drivers read
     * @throws QueryException if it does not fit the mapping, or is more than one column
     */
    public SelectedValue value(PropertyPath property) {
        List<OrderTerm> columns = filters.resolve(entity, List.of(Order.of(property, false)));
        if (columns.size() != 1) {
            throw new QueryException("'" + property + "' of " + entity.name() + " has " + columns.size()
                    + " columns. Select its parts one by one.");
        }
        return new SelectedValue(columns.get(0).column(), null);
    }

    /**
     * Checks an aggregate.
     *
     * @param aggregate the aggregate
     * @return what drivers read
     * @throws QueryException if it does not fit the mapping
     */
    public SelectedValue value(Aggregate<?> aggregate) {
        if (aggregate.property() == null) {
            return new SelectedValue(null, aggregate.function());
        }
        ColumnPath column = value(aggregate.property()).column();
        if (column != null
                && aggregate.function().needsNumbers()
                && !Number.class.isAssignableFrom(
                        ExactValues.boxed(column.type().javaType()))) {
            throw new QueryException(column.described() + " is no number, so it has no " + aggregate.function() + ".");
        }
        return new SelectedValue(column, aggregate.function());
    }

    /**
     * Checks a condition on groups.
     *
     * @param aggregate what is compared
     * @param operator how: one of the six comparisons
     * @param operand with what
     * @return what drivers read
     * @throws QueryException if it does not fit the mapping
     */
    public SelectedCondition condition(Aggregate<?> aggregate, Operator operator, Object operand) {
        SelectedValue value = value(aggregate);
        Class<?> wanted = ExactValues.boxed(value.type().javaType());
        Object fitting = operand instanceof Number number && !wanted.isInstance(operand)
                ? ExactValues.number(number, wanted)
                : operand;
        if (operator.needsText() || operator.needsList() || fitting == null || !wanted.isInstance(fitting)) {
            throw new QueryException("A group's " + aggregate.function() + " is a " + wanted.getSimpleName()
                    + "; it cannot be compared by " + operator + " with a value of type "
                    + operand.getClass().getSimpleName() + ".");
        }
        return new SelectedCondition(value, operator, fitting);
    }

    /**
     * Checks an order.
     *
     * @param order the key of the order
     * @return what drivers read
     * @throws QueryException if it does not fit the mapping
     */
    public List<SelectedOrder> order(Order<?> order) {
        List<SelectedOrder> terms = new ArrayList<>();
        for (OrderTerm term : filters.resolve(entity, List.of(order))) {
            SelectedValue value = new SelectedValue(term.column(), null);
            terms.add(new SelectedOrder(value, term.descending(), term.nulls(), term.collation()));
        }
        return terms;
    }

    /**
     * Finds the property that a name such as {@code title}, {@code authorName} or {@code homeCity} means.
     *
     * @param name the name of a property, or names along a path, joined in camel case
     * @return the path
     * @throws QueryException if there is none
     */
    public PropertyPath named(String name) {
        String path = named(entity.properties(), name);
        if (path == null) {
            throw new QueryException(entity.name() + " has no property or path that the name '" + name
                    + "' means. Select the values one by one.");
        }
        return PropertyPath.of(path);
    }

    private static @Nullable String named(List<PropertyMetadata> properties, String name) {
        for (PropertyMetadata property : properties) {
            if (property.name().equals(name)) {
                return name;
            }
        }
        for (PropertyMetadata property : properties) {
            String first = property.name();
            if (name.startsWith(first) && Character.isUpperCase(name.charAt(first.length()))) {
                char next = Character.toLowerCase(name.charAt(first.length()));
                String rest = named(behind(property), next + name.substring(first.length() + 1));
                if (rest != null) {
                    return first + "." + rest;
                }
            }
        }
        return null;
    }

    private static List<PropertyMetadata> behind(PropertyMetadata property) {
        if (property instanceof EmbeddedMetadata embedded) {
            return embedded.properties();
        }
        return property instanceof ReferenceMetadata reference
                ? reference.target().properties()
                : List.of();
    }
}
