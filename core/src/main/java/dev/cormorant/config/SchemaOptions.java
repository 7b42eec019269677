package dev.cormorant.config;

import dev.cormorant.metadata.RoutineMetadata;
import java.util.List;

/**
 * What the schema generator makes of a mapping, and beside it. New parts may be added; make instances from {@link #DEFAULT}.
 *
 * <pre>{@code
 * config.schemaOptions(SchemaOptions.DEFAULT.withoutForeignKeys())
 * }</pre>
 *
 * @param name the default schema, or empty for the platform's own; {@code ConfigurationBuilder.schema} says it
 * @param foreignKeys whether relations become foreign keys
 * @param foreignKeyChecks whether the database checks foreign keys while its schema is changed
 * @param routines the functions and procedures that the database keeps
 */
public record SchemaOptions(
        String name, boolean foreignKeys, boolean foreignKeyChecks, List<RoutineMetadata> routines) {
    /** What holds when nothing is said: foreign keys for all relations, always checked, and no routines. */
    public static final SchemaOptions DEFAULT = new SchemaOptions("", true, true, List.of());

    /**
     * Makes it so that it can't change.
     *
     * @param name the default schema, or empty for the platform's own
     * @param foreignKeys whether relations become foreign keys
     * @param foreignKeyChecks whether the database checks foreign keys while its schema is changed
     * @param routines the functions and procedures that the database keeps
     */
    public SchemaOptions {
        routines = List.copyOf(routines);
    }

    /**
     * The same without foreign keys, for all relations. Columns and indexes stay. The database then takes rows that point at
     * nothing, and changes no row when its target goes; links of many-to-many relations still go with their entities.
     *
     * @return options
     */
    public SchemaOptions withoutForeignKeys() {
        return new SchemaOptions(name, false, foreignKeyChecks, routines);
    }

    /**
     * The same with the checks of foreign keys switched off while the schema is created, changed, dropped or emptied, and on
     * again on the same connection afterwards, whether that succeeded or not. Rows that point at nothing may be left behind.
     * Some databases ask for more rights.
     *
     * @return options
     */
    public SchemaOptions withoutForeignKeyChecks() {
        return new SchemaOptions(name, foreignKeys, false, routines);
    }

    /**
     * The same with functions and procedures, which are created, changed and dropped with the schema.
     *
     * @param all each of another name
     * @return options
     */
    public SchemaOptions withRoutines(RoutineMetadata... all) {
        return new SchemaOptions(name, foreignKeys, foreignKeyChecks, List.of(all));
    }
}
