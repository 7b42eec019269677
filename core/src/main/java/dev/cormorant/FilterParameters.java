package dev.cormorant;

import dev.cormorant.error.ValidationException;
import java.util.Map;

/**
 * The parameters of a {@link NamedFilter} in one query. Immutable.
 */
public final class FilterParameters {
    private final String filter;
    private final Map<String, ?> values;

    FilterParameters(String filter, Map<String, ?> values) {
        this.filter = filter;
        this.values = values;
    }

    /**
     * A parameter that must be there.
     *
     * @param name its name
     * @param type its class
     * @param <V> its class
     * @return its value
     * @throws ValidationException if nobody gave it, or it is of another class
     */
    public <V> V get(String name, Class<V> type) {
        Object value = values.get(name);
        if (value == null) {
            throw new ValidationException("The filter '" + filter + "' needs the parameter '" + name
                    + "'. Give it by useFilter(\"" + filter + "\", ...) of the entity manager or the query, "
                    + "or go without the filter by withoutFilter(\"" + filter + "\").");
        }
        if (!type.isInstance(value)) {
            throw new ValidationException("The parameter '" + name + "' of the filter '" + filter + "' is a "
                    + value.getClass().getSimpleName() + ", but must be a " + type.getSimpleName() + ".");
        }
        return type.cast(value);
    }

    /**
     * Tells whether somebody gave a parameter.
     *
     * @param name its name
     * @return true if it is there
     */
    public boolean has(String name) {
        return values.containsKey(name);
    }
}
