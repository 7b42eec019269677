package dev.cormorant;

import dev.cormorant.query.Filter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The finds of one entity class, for those who like them in one place; extend it with queries of your own.
 *
 * @param <T> the entity
 */
public class EntityRepository<T> {
    private final EntityManager em;
    private final Class<T> type;

    /**
     * Makes a repository.
     *
     * @param em where entities are managed
     * @param type the entity class
     */
    public EntityRepository(EntityManager em, Class<T> type) {
        this.em = em;
        this.type = type;
    }

    /**
     * Where entities are managed.
     *
     * @return the entity manager
     */
    public final EntityManager em() {
        return em;
    }

    /**
     * Finds the entities that satisfy a filter.
     *
     * @param filter the condition
     * @return the entities, managed
     */
    public List<T> find(Filter<? super T> filter) {
        return em.find(type, filter);
    }

    /**
     * Finds the entities that satisfy a filter, with options.
     *
     * @param filter the condition
     * @param options what to load with them, in which order, how much
     * @return the entities, managed
     */
    public List<T> find(Filter<? super T> filter, Consumer<FindOptions<T>> options) {
        return em.find(type, filter, options);
    }

    /**
     * Finds the entity with a primary key.
     *
     * @param key the primary key, a list of values if composite
     * @return the entity, if there is one
     */
    public Optional<T> findOne(Object key) {
        return em.findOne(type, key);
    }

    /**
     * Finds all entities.
     *
     * @return the entities, managed
     */
    public List<T> findAll() {
        return em.findAll(type);
    }

    /**
     * Counts the entities that satisfy a filter.
     *
     * @param filter the condition
     * @return how many there are
     */
    public long count(Filter<? super T> filter) {
        return em.count(type, filter);
    }
}
