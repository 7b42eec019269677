package dev.cormorant.query;

import dev.cormorant.error.ValidationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the conditions that typed paths and string paths share, and refuses null where it would widen a filter.
 */
final class Comparisons {
    private Comparisons() {}

    static <T> Filter<T> compare(PropertyPath path, Operator operator, @Nullable Object value) {
        if (value == null) {
            throw new ValidationException("The value compared with '" + path
                    + "' is null, which matches nothing. Use isNull() or isNotNull() if that is meant.");
        }
        return new Filter.Comparison<>(path, operator, value);
    }

    static <T> Filter<T> in(PropertyPath path, Collection<?> values, boolean negated) {
        List<Object> copy = new ArrayList<>(values.size());
        for (Object value : values) {
            if (value == null) {
                throw new ValidationException("A value in the list compared with '" + path
                        + "' is null. Remove it, and use isNull() beside the list.");
            }
            copy.add(value);
        }
        return new Filter.In<>(path, List.copyOf(copy), negated);
    }

    static <T> Filter<T> contains(PropertyPath path, String before, @Nullable String text, String after) {
        if (text == null) {
            return compare(path, Operator.LIKE_ESCAPED, null);
        }
        String escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return new Filter.Comparison<>(path, Operator.LIKE_ESCAPED, before + escaped + after);
    }

    /** A list that holds any or all of some elements. */
    static <T> Filter<T> elements(PropertyPath path, Operator operator, Collection<?> elements) {
        List<Object> copy = new ArrayList<>(elements.size());
        for (Object element : elements) {
            if (element == null) {
                throw new ValidationException("An element that the list '" + path
                        + "' should contain is null, which equals nothing. Remove it.");
            }
            copy.add(element);
        }
        return new Filter.Comparison<>(path, operator, List.copyOf(copy));
    }
}
