package dev.cormorant.query;

import dev.cormorant.error.ValidationException;
import dev.cormorant.type.Type;
import dev.cormorant.type.TypeRegistry;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a database computes from a value before it compares it or orders by it. Immutable.
 */
public sealed interface Derivation {
    /**
     * The type of the result.
     *
     * @return how values to compare it with are bound
     */
    Type<?> type();

    /**
     * What the database must support.
     *
     * @return a feature, or null if every database can do it
     */
    default @Nullable QueryFeature feature() {
        return null;
    }

    /**
     * A member of a JSON document.
     *
     * @param keys the way to it: a text for a member of an object, a number from 0 for an element of an array
     * @param kind what it is read as
     */
    record Member(List<Object> keys, JsonKind kind) implements Derivation {
        /**
         * Checks the keys and copies them.
         *
         * @param keys the way to it: a text for a member of an object, a number from 0 for an element of an array
         * @param kind what it is read as
         */
        public Member {
            keys = List.copyOf(keys);
            for (Object key : keys) {
                if (!(key instanceof String) && !(key instanceof Integer index && index >= 0)) {
                    throw new ValidationException("The key " + key + " of a JSON path is a "
                            + key.getClass().getSimpleName() + ". Give a String for a member of an object, "
                            + "or an int from 0 for an element of an array.");
                }
            }
        }

        /**
         * The same member read as another kind.
         *
         * @param other the kind
         * @return a member
         */
        public Member as(JsonKind other) {
            return new Member(keys, other);
        }

        @Override
        public Type<?> type() {
            return kind.type();
        }

        @Override
        public QueryFeature feature() {
            return QueryFeature.JSON_MEMBERS;
        }
    }

    /** The number of elements of a list. */
    record Size() implements Derivation {
        @Override
        public Type<?> type() {
            return Objects.requireNonNull(TypeRegistry.find(Integer.class));
        }

        @Override
        public QueryFeature feature() {
            return QueryFeature.LIST_ELEMENTS;
        }
    }

    /** Text in lower case, as the database makes it. */
    record LowerCase() implements Derivation {
        @Override
        public Type<?> type() {
            return Objects.requireNonNull(TypeRegistry.find(String.class));
        }
    }
}
