package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.util.List;

/**
 * What must happen to a found database so that it fits the wanted one. Tables that nobody wants are not part of it.
 * Role: use.
 *
 * @param sequences sequences to create
 * @param created tables to create
 * @param changed tables to change, each with at least one change
 */
public record SchemaDiff(List<TableName> sequences, List<TableModel> created, List<TableChange> changed) {
    /**
     * Makes it so that it can't change.
     *
     * @param sequences sequences to create
     * @param created tables to create
     * @param changed tables to change, each with at least one change
     */
    public SchemaDiff {
        sequences = List.copyOf(sequences);
        created = List.copyOf(created);
        changed = List.copyOf(changed);
    }

    /**
     * Compares two models.
     *
     * @param found the database as it is
     * @param wanted the database as it shall be
     * @param helper how the database reports things
     * @return the difference
     */
    public static SchemaDiff between(SchemaModel found, SchemaModel wanted, SchemaHelper helper) {
        return new SchemaComparator(helper).compare(found, wanted);
    }

    /**
     * Tells whether there is nothing to do.
     *
     * @return true if the database fits
     */
    public boolean isEmpty() {
        return sequences.isEmpty() && created.isEmpty() && changed.isEmpty();
    }
}
