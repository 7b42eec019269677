package dev.cormorant;

import dev.cormorant.error.NotFoundException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.query.Filter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link EntityManager} can be asked. Code that only reads asks for this instead of the whole.
 *
 * <pre>{@code
 * List<Author> found = em.find(Author.class, QAuthor.name.like("U%"), options -> options.populate(QAuthor.books));
 * }</pre>
 */
public sealed interface EntityQueries permits EntityManager {
    /**
     * Finds all entities that satisfy a filter.
     *
     * @param type the entity class
     * @param filter the condition
     * @param <T> the entity
     * @return the entities, managed
     */
    default <T> List<T> find(Class<T> type, Filter<? super T> filter) {
        return find(type, filter, options -> {});
    }

    /**
     * Finds the entities that satisfy a filter, with options.
     *
     * @param type the entity class
     * @param filter the condition
     * @param options what to load with them, in which order, how much
     * @param <T> the entity
     * @return the entities, managed
     */
    <T> List<T> find(Class<T> type, Filter<? super T> filter, Consumer<FindOptions<T>> options);

    /**
     * Finds all entities of a class.
     *
     * @param type the entity class
     * @param <T> the entity
     * @return the entities, managed
     */
    default <T> List<T> findAll(Class<T> type) {
        return find(type, Filter.all(), options -> {});
    }

    /**
     * Finds all entities of a class, with options.
     *
     * @param type the entity class
     * @param options what to load with them, in which order, how much
     * @param <T> the entity
     * @return the entities, managed
     */
    default <T> List<T> findAll(Class<T> type, Consumer<FindOptions<T>> options) {
        return find(type, Filter.all(), options);
    }

    /**
     * Finds the entity with a primary key; one that is managed and loaded is given without a query.
     *
     * @param type the entity class
     * @param key the primary key, a list of values if composite
     * @param <T> the entity
     * @return the entity, if there is one
     */
    default <T> Optional<T> findOne(Class<T> type, Object key) {
        return findOne(type, key, options -> {});
    }

    /**
     * Finds the entity with a primary key, with options.
     *
     * @param type the entity class
     * @param key the primary key, a list of values if composite
     * @param options what to load with it
     * @param <T> the entity
     * @return the entity, if there is one
     */
    <T> Optional<T> findOne(Class<T> type, Object key, Consumer<FindOptions<T>> options);

    /**
     * Finds the first entity that satisfies a filter.
     *
     * @param type the entity class
     * @param filter the condition
     * @param <T> the entity
     * @return the entity, if there is one
     */
    default <T> Optional<T> findOne(Class<T> type, Filter<? super T> filter) {
        return findOne(type, filter, options -> {});
    }

    /**
     * Finds the first entity that satisfies a filter, with options.
     *
     * @param type the entity class
     * @param filter the condition, not empty
     * @param options what to load with it, and in which order
     * @param <T> the entity
     * @return the entity, if there is one
     */
    default <T> Optional<T> findOne(Class<T> type, Filter<? super T> filter, Consumer<FindOptions<T>> options) {
        requireCondition(type, filter);
        List<T> found = find(type, filter, (FindOptions<T> given) -> {
            options.accept(given);
            given.limit(1);
        });
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    private static void requireCondition(Class<?> type, Filter<?> filter) {
        if (filter instanceof Filter.And<?> and && and.parts().isEmpty()) {
            throw new ValidationException("findOne(" + type.getSimpleName()
                    + ") has an empty filter, which would give any entity. Say which one, or use find with limit(1).");
        }
    }

    /**
     * Finds the entity with a primary key, or fails.
     *
     * @param type the entity class
     * @param key the primary key, a list of values if composite
     * @param <T> the entity
     * @return the entity
     * @throws NotFoundException if there is none
     */
    default <T> T findOneOrFail(Class<T> type, Object key) {
        return findOne(type, key).orElseThrow(() -> notFound(type, "the primary key " + key));
    }

    /**
     * Finds the entity with a primary key, with options, or fails.
     *
     * @param type the entity class
     * @param key the primary key, a list of values if composite
     * @param options what to load with it
     * @param <T> the entity
     * @return the entity
     * @throws NotFoundException if there is none
     */
    default <T> T findOneOrFail(Class<T> type, Object key, Consumer<FindOptions<T>> options) {
        return findOne(type, key, options).orElseThrow(() -> notFound(type, "the primary key " + key));
    }

    /**
     * Finds the first entity that satisfies a filter, or fails.
     *
     * @param type the entity class
     * @param filter the condition
     * @param <T> the entity
     * @return the entity
     * @throws NotFoundException if there is none
     */
    default <T> T findOneOrFail(Class<T> type, Filter<? super T> filter) {
        return findOneOrFail(type, filter, options -> {});
    }

    /**
     * Finds the first entity that satisfies a filter, with options, or fails.
     *
     * @param type the entity class
     * @param filter the condition
     * @param options what to load with it, and in which order
     * @param <T> the entity
     * @return the entity
     * @throws NotFoundException if there is none
     */
    default <T> T findOneOrFail(Class<T> type, Filter<? super T> filter, Consumer<FindOptions<T>> options) {
        return findOne(type, filter, options).orElseThrow(() -> notFound(type, "the given filter"));
    }

    private static NotFoundException notFound(Class<?> type, String by) {
        return new NotFoundException("There is no " + type.getSimpleName() + " with " + by + ".");
    }

    /**
     * Finds one page of entities and counts all.
     *
     * @param type the entity class
     * @param filter the condition
     * @param options what to load with them, in which order, how much
     * @param <T> the entity
     * @return the page
     */
    <T> Page<T> findAndCount(Class<T> type, Filter<? super T> filter, Consumer<FindOptions<T>> options);

    /**
     * Finds one page of the entities that satisfy a filter, behind or before a cursor. However far the page is from the
     * beginning, and whatever was added meanwhile, nothing is passed over and nothing comes twice.
     *
     * @param type the entity class
     * @param filter the condition
     * @param range which page, by its size and the cursor of a neighbour
     * @param options the order, and what to load; the primary key decides between equals
     * @param <T> the entity
     * @return the entities, managed, with the cursors that lead on
     * @throws dev.cormorant.query.CursorException if the cursor is not one of this order
     */
    <T> CursorPage<T> findByCursor(
            Class<T> type, Filter<? super T> filter, CursorRange range, Consumer<FindOptions<T>> options);

    /**
     * Counts the entities that satisfy a filter.
     *
     * @param type the entity class
     * @param filter the condition
     * @param <T> the entity
     * @return how many there are
     */
    <T> long count(Class<T> type, Filter<? super T> filter);

    /**
     * Selects single values instead of entities; nothing becomes managed.
     *
     * @param result a record, made by its components in order, or the class of a single value
     * @param type the entity class
     * @param filter the condition
     * @param selection which values, in which order, how many; values left out follow from the names of the record's
     *     components: {@code title}, or {@code authorName} for {@code author.name}
     * @param <R> the result
     * @param <T> the entity
     * @return a result for each row
     */
    <R, T> List<R> select(Class<R> result, Class<T> type, Filter<? super T> filter, Consumer<Selection<T>> selection);

    /**
     * Counts the entities that satisfy a filter for each value of a property.
     *
     * @param type the entity class
     * @param filter the condition
     * @param property the property; a to-one relation stands for the key of its target
     * @param <T> the entity
     * @return how many there are, by value, in the order of the values; the key null for those without a value
     */
    <T> Map<@Nullable Object, Long> countBy(Class<T> type, Filter<? super T> filter, String property);

    /**
     * Tells whether any entity satisfies a filter.
     *
     * @param type the entity class
     * @param filter the condition
     * @param <T> the entity
     * @return true if there is one
     */
    <T> boolean exists(Class<T> type, Filter<? super T> filter);

    /**
     * Reads entities one after the other, holding a chunk of them however many there are; they are not managed.
     *
     * <pre>{@code
     * try (Stream<Book> books = em.stream(Book.class, Filter.all(), options -> options.populate("author"))) {
     *     books.forEach(book -> print(book));
     * }
     * }</pre>
     *
     * @param type the entity class
     * @param filter the condition
     * @param options what to load with them, in which order, how much
     * @param <T> the entity
     * @return a stream that holds a connection until it is closed
     */
    <T> Stream<T> stream(Class<T> type, Filter<? super T> filter, Consumer<FindOptions<T>> options);
}
