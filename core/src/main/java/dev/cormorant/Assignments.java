package dev.cormorant;

import dev.cormorant.query.Path;
import dev.cormorant.query.QueryException;
import dev.cormorant.query.ToManyPath;
import dev.cormorant.query.ToOnePath;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the properties of an entity, or of rows, are set to. Filled by the lambda of one call; not thread-safe.
 *
 * <pre>{@code
 * em.nativeUpdate(Book.class, QBook.price.isNull(), values -> values.set(QBook.price, BigDecimal.ZERO));
 * }</pre>
 *
 * @param <T> the entity
 */
public final class Assignments<T> {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    Assignments() {}

    /**
     * Sets a property.
     *
     * @param property the property, an embedded value or one of its parts, or a to-one relation
     * @param value its value; of a relation an entity or its key
     * @param <V> the Java type of the property
     * @return this
     */
    public <V> Assignments<T> set(Path<? super T, V> property, @Nullable V value) {
        return set(property.path(), value);
    }

    /**
     * Sets a to-one relation by the key of its target.
     *
     * @param relation the relation
     * @param key the primary key, a list of values if composite
     * @return this
     */
    public Assignments<T> setKey(ToOnePath<? super T, ?> relation, @Nullable Object key) {
        return set(relation.path(), key);
    }

    /**
     * Sets a to-many relation; for {@code assign} and {@code create} only.
     *
     * @param relation the relation
     * @param elements what it holds from now on, and nothing else
     * @param <E> the elements
     * @return this
     */
    public <E> Assignments<T> setAll(ToManyPath<? super T, E> relation, Collection<? extends E> elements) {
        return set(relation.path(), elements);
    }

    /**
     * Sets a property.
     *
     * @param path the property, an embedded value or one of its parts, or a to-one relation
     * @param value its value; of a relation an entity or its key
     * @return this
     * @throws QueryException if it is set already
     */
    public Assignments<T> set(String path, @Nullable Object value) {
        if (values.containsKey(path)) {
            throw new QueryException("'" + path + "' is set twice.");
        }
        values.put(path, value);
        return this;
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
