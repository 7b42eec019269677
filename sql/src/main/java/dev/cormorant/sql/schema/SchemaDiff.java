package dev.cormorant.sql.schema;

import dev.cormorant.metadata.RoutineMetadata;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.TableChange.Replacement;
import java.util.List;

/**
 * What must happen to a found database so that it is the wanted one. Role: use.
 *
 * @param namespaces schemas to create
 * @param enums what happens to types whose values are listed
 * @param sequences sequences to drop and to create
 * @param tables tables to drop and to create
 * @param changed tables to change, each with at least one change
 * @param views views to drop and to create, each in an order in which that succeeds
 * @param viewTriggers triggers of views to drop and to create, those of views that go or come too
 * @param routines functions and procedures to drop and to create
 */
public record SchemaDiff(
        List<String> namespaces,
        EnumChanges enums,
        Replacement<TableName> sequences,
        Replacement<TableModel> tables,
        List<TableChange> changed,
        Replacement<ViewModel> views,
        Replacement<ViewTrigger> viewTriggers,
        Replacement<RoutineMetadata> routines) {
    /**
     * Makes it so that it can't change.
     *
     * @param namespaces schemas to create
     * @param enums what happens to types whose values are listed
     * @param sequences sequences to drop and to create
     * @param tables tables to drop and to create
     * @param changed tables to change, each with at least one change
     * @param views views to drop and to create
     * @param viewTriggers triggers of views to drop and to create
     * @param routines functions and procedures to drop and to create
     */
    public SchemaDiff {
        namespaces = List.copyOf(namespaces);
        changed = List.copyOf(changed);
    }

    /**
     * A difference in which no view has triggers.
     *
     * @param namespaces schemas to create
     * @param enums what happens to types whose values are listed
     * @param sequences sequences to drop and to create
     * @param tables tables to drop and to create
     * @param changed tables to change, each with at least one change
     * @param views views to drop and to create
     * @param routines functions and procedures to drop and to create
     */
    public SchemaDiff(
            List<String> namespaces,
            EnumChanges enums,
            Replacement<TableName> sequences,
            Replacement<TableModel> tables,
            List<TableChange> changed,
            Replacement<ViewModel> views,
            Replacement<RoutineMetadata> routines) {
        this(namespaces, enums, sequences, tables, changed, views, new Replacement<>(List.of(), List.of()), routines);
    }

    /**
     * Compares two models. What is found and not wanted is to be dropped: leave out of the found model what shall stay.
     *
     * @param found the database as it is
     * @param wanted the database as it shall be
     * @param helper how the database reports things
     * @return the difference
     */
    public static SchemaDiff between(SchemaModel found, SchemaModel wanted, SchemaHelper helper) {
        return new SchemaComparator(helper, found, wanted).compare();
    }

    /**
     * Tells whether there is nothing to do.
     *
     * @return true if the database fits
     */
    public boolean isEmpty() {
        return namespaces.isEmpty()
                && enums.isEmpty()
                && sequences.isEmpty()
                && tables.isEmpty()
                && changed.isEmpty()
                && views.isEmpty()
                && viewTriggers.isEmpty()
                && routines.isEmpty();
    }
}
