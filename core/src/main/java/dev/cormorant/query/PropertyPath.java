package dev.cormorant.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property that a filter or an order names, or what is computed from it. Immutable.
 *
 * @param path names of properties joined by dots
 * @param derivation what is computed from the property's value, or null for the value itself
 */
public record PropertyPath(String path, @Nullable Derivation derivation) {
    static PropertyPath of(String path) {
        return new PropertyPath(path, null);
    }

    /** A member of the JSON document, or of the member that this is already. */
    PropertyPath member(JsonKind kind, Object... more) {
        List<Object> keys = new ArrayList<>();
        if (derivation instanceof Derivation.Member already) {
            keys.addAll(already.keys());
        } else {
            requireWhole("a JSON member");
        }
        keys.addAll(Arrays.asList(more));
        return new PropertyPath(path, new Derivation.Member(keys, kind));
    }

    PropertyPath with(Derivation other) {
        requireWhole("a " + other.getClass().getSimpleName());
        return new PropertyPath(path, other);
    }

    private void requireWhole(String wanted) {
        if (derivation != null) {
            throw new QueryException("Of '" + this + "' there can't be " + wanted + ": only of a property itself.");
        }
    }

    @Override
    public String toString() {
        return path + describe(derivation);
    }

    static String describe(@Nullable Derivation derivation) {
        if (derivation instanceof Derivation.Member member) {
            StringBuilder text = new StringBuilder();
            member.keys().forEach(key -> text.append("->").append(key));
            return text.toString();
        }
        return derivation == null ? "" : derivation instanceof Derivation.Size ? " (size)" : " (in lower case)";
    }
}
