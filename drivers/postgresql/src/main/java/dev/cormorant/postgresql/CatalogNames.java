package dev.cormorant.postgresql;

import dev.cormorant.metadata.RoutineMetadata;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.EnumModel;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.TableModel;
import dev.cormorant.sql.schema.ViewModel;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Finds the names of all that there is in the chosen schema. Reads once; not thread-safe. */
final class CatalogNames {
    private static final String OBJECTS = "select c.relname, c.relkind::text from pg_class c"
            + " join pg_namespace n on n.oid = c.relnamespace"
            + " where n.nspname = any(?::text[]) and c.relkind in ('r', 'p', 'v', 'm', 'S') and not c.relispartition"
            + " and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid"
            + " and d.deptype in ('a', 'i', 'e') and (c.relkind = 'S' or d.deptype = 'e')) order by c.relname";
    private static final String ENUMS = "select t.typname from pg_type t join pg_namespace n on n.oid = t.typnamespace"
            + " where n.nspname = any(?::text[]) and t.typtype = 'e' order by t.typname";

    private final Catalog catalog;
    private final List<TableModel> tables = new ArrayList<>();
    private final List<ViewModel> views = new ArrayList<>();
    private final List<TableName> sequences = new ArrayList<>();
    private final List<EnumModel> enums = new ArrayList<>();
    private final List<RoutineMetadata> routines = new ArrayList<>();

    CatalogNames(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Sequences that belong to a column, and what belongs to an extension, are left out. */
    SchemaModel read() throws SQLException {
        List<String> schema = List.of(catalog.schemaOf(new TableName(null, "any")));
        catalog.query(
                OBJECTS, row -> take(new TableName(null, row.getString(1)), row.getString(2)), catalog.texts(schema));
        catalog.query(
                ENUMS,
                row -> enums.add(new EnumModel(new TableName(null, row.getString(1)), List.of())),
                catalog.texts(schema));
        catalog.query(
                CatalogRoutines.NAMES,
                row -> routines.add(RoutineMetadata.function(row.getString(1))),
                catalog.texts(schema));
        return new SchemaModel(List.of(), enums, sequences, tables, views, routines);
    }

    private void take(TableName name, String kind) {
        switch (kind) {
            case "v", "m" -> views.add(new ViewModel(name, "", kind.equals("m")));
            case "S" -> sequences.add(name);
            default -> tables.add(TableModel.named(name));
        }
    }
}
