package dev.cormorant.entity;

import org.jspecify.annotations.Nullable;

/**
 * A reference to one entity that may not be loaded yet, and that says so instead of loading it behind your back.
 *
 * <p>Use it as the type of a to-one relation: {@code private Ref<Author> author;}. Not thread-safe.
 *
 * @param <T> the entity
 */
public final class Ref<T> {
    private final T entity;
    private final @Nullable RefTarget target;
    private final String property;

    private Ref(T entity, @Nullable RefTarget target, String property) {
        this.entity = entity;
        this.target = target;
        this.property = property;
    }

    /**
     * Wraps an entity that you have at hand; the reference is loaded.
     *
     * @param entity an entity, new or managed
     * @param <T> the entity
     * @return a loaded reference
     */
    public static <T> Ref<T> of(T entity) {
        return new Ref<>(entity, null, "");
    }

    /**
     * Internal: the reference that stands in a property of a managed entity.
     *
     * @param entity the instance of the identity map
     * @param target what knows whether it is loaded
     * @param property the property in which the reference stands, such as {@code Book.author}
     * @param <T> the entity
     * @return a reference, loaded or not
     */
    public static <T> Ref<T> managed(T entity, RefTarget target, String property) {
        return new Ref<>(entity, target, property);
    }

    /**
     * Internal: the instance behind a value of a to-one property, whether that is a reference or the plain entity.
     *
     * @param value the value of the property
     * @return the instance, or null
     */
    public static @Nullable Object unwrap(@Nullable Object value) {
        return value instanceof Ref<?> ref ? ref.entity : value;
    }

    /**
     * Internal: tells whether a unit of work knows of this reference.
     *
     * @return false for one that {@link #of} made
     */
    public boolean isTracked() {
        return target != null;
    }

    /**
     * Tells whether {@link #get} will answer.
     *
     * @return false while only the key is known
     */
    public boolean isLoaded() {
        return target == null || target.isLoaded();
    }

    /**
     * The entity, loaded.
     *
     * @return the entity
     * @throws NotLoadedException if it is not loaded
     */
    public T get() {
        if (target != null && !target.isLoaded()) {
            throw new NotLoadedException(property, target.key());
        }
        return entity;
    }

    /**
     * Loads the entity if it is not loaded yet, together with all siblings that came from the same query, by one query.
     *
     * @return the entity, loaded
     */
    public T load() {
        if (target != null && !target.isLoaded()) {
            target.load();
        }
        return entity;
    }

    /**
     * The instance as it is, loaded or not; unloaded it carries nothing but its key.
     *
     * @return the instance of the identity map
     */
    public T reference() {
        return entity;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ref<?> ref && ref.entity == entity;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(entity);
    }

    @Override
    public String toString() {
        return isLoaded() ? "Ref(" + entity + ")" : "Ref(" + property + ", not loaded)";
    }
}
