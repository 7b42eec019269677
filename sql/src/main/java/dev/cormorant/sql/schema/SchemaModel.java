package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables and sequences of a database, as wanted by a mapping or as found. Role: use.
 *
 * @param tables the tables
 * @param sequences the sequences
 */
public record SchemaModel(List<TableModel> tables, List<TableName> sequences) {
    /** A database without anything in it. */
    public static final SchemaModel EMPTY = new SchemaModel(List.of(), List.of());

    /**
     * Makes it so that it can't change.
     *
     * @param tables the tables
     * @param sequences the sequences
     */
    public SchemaModel {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    /**
     * Finds a table.
     *
     * @param name where it is
     * @return the table, or null
     */
    public @Nullable TableModel find(TableName name) {
        for (TableModel table : tables) {
            if (table.name().equals(name)) {
                return table;
            }
        }
        return null;
    }

    /**
     * The places of the tables.
     *
     * @return one for each table, in order
     */
    public List<TableName> tableNames() {
        return tables.stream().map(TableModel::name).toList();
    }
}
