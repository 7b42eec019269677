package dev.cormorant.kit.database;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.Cormorant;
import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.query.Filter;
import dev.cormorant.sql.render.SqlVocabulary;
import java.util.List;

/**
 * A database on which the kit runs: how to reach it, and how to make room and to empty it where the driver has no schema
 * generator.
 */
@FunctionalInterface
public interface TestDatabase {
    /**
     * Configures driver and place of an empty database; another one at each call.
     *
     * @param config what to fill in; entities and listeners are added by the caller
     */
    void configure(ConfigurationBuilder config);

    /**
     * Makes room for the mapped entities, once for each database.
     *
     * @param orm opened with what {@link #configure} filled in; by default its schema generator creates the schema, and a
     *     driver without one needs no room
     */
    default void prepare(Cormorant orm) {
        try {
            orm.schema().create();
        } catch (UnsupportedByDriverException none) {
            // Nothing to be done: the first write makes the room.
        }
    }

    /**
     * Empties the database before each case.
     *
     * @param orm opened with what {@link #configure} filled in; by default its schema generator deletes all rows, and
     *     without one the driver deletes those of one entity after the other
     */
    default void empty(Cormorant orm) {
        try {
            orm.schema().clear();
        } catch (UnsupportedByDriverException none) {
            List<EntityMetadata<?>> entities = orm.model().entities();
            entities.forEach(entity -> orm.em().fork().nativeDelete(entity.type(), Filter.all()));
        }
    }

    /**
     * How many random walks it is led on; fewer only where its library is known to break down on a later one.
     *
     * @return 40 unless overridden
     */
    default int randomWalks() {
        return 40;
    }

    /**
     * Whether the driver tells each statement that it sends, in SQL or in the words of a document store's shell, such as
     * {@code db.book.find({title: ?})}, so that their number and shapes are compared too.
     *
     * @param orm opened with what {@link #configure} filled in
     * @return true for SQL unless overridden
     */
    default boolean tellsStatements(Cormorant orm) {
        return orm.driver().getPlatform() instanceof SqlVocabulary;
    }

    /** Removes what {@link #configure} made outside the database, such as files. */
    default void discard() {}
}
