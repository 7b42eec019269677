package dev.cormorant.config;

/**
 * What the schema generator makes of a mapping. New parts may be added; make instances from {@link #DEFAULT}.
 *
 * <pre>{@code
 * config.schemaOptions(SchemaOptions.DEFAULT.withoutForeignKeys())
 * }</pre>
 *
 * @param foreignKeys whether relations become foreign keys
 * @param foreignKeyChecks whether the database checks foreign keys while its schema is changed
 */
public record SchemaOptions(boolean foreignKeys, boolean foreignKeyChecks) {
    /** What holds when nothing is said: foreign keys for all relations, always checked. */
    public static final SchemaOptions DEFAULT = new SchemaOptions(true, true);

    /**
     * The same without foreign keys, for all relations. Columns and indexes stay. The database then takes rows that point at
     * nothing, and changes no row when its target goes; links of many-to-many relations still go with their entities.
     *
     * @return options
     */
    public SchemaOptions withoutForeignKeys() {
        return new SchemaOptions(false, foreignKeyChecks);
    }

    /**
     * The same with the checks of foreign keys switched off while the schema is created, changed, dropped or emptied, and on
     * again on the same connection afterwards, whether that succeeded or not. Rows that point at nothing may be left behind.
     * Some databases ask for more rights.
     *
     * @return options
     */
    public SchemaOptions withoutForeignKeyChecks() {
        return new SchemaOptions(foreignKeys, false);
    }
}
