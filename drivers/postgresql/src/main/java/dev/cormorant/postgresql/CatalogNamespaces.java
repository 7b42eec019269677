package dev.cormorant.postgresql;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.TriggerModel;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds schemas that hold nothing but what goes. Reads once; not thread-safe. */
final class CatalogNamespaces {
    /** What belongs to something else, such as the sequence of a column, goes with it. */
    private static final String CONTENT = "select n.nspname, coalesce(c.relname, t.typname, p.proname, '')"
            + " from pg_namespace n join pg_depend d on d.refclassid = 'pg_namespace'::regclass and d.refobjid = n.oid"
            + " left join pg_class c on d.classid = 'pg_class'::regclass and c.oid = d.objid"
            + " left join pg_type t on d.classid = 'pg_type'::regclass and t.oid = d.objid"
            + " left join pg_proc p on d.classid = 'pg_proc'::regclass and p.oid = d.objid"
            + " where n.nspname = any(?::text[]) and not exists (select 1 from pg_depend o where o.classid = d.classid"
            + " and o.objid = d.objid and o.deptype in ('a', 'i') and o.refclassid = 'pg_class'::regclass)";

    private final Catalog catalog;
    private final SqlVocabulary vocabulary;

    CatalogNamespaces(Catalog catalog, SqlVocabulary vocabulary) {
        this.catalog = catalog;
        this.vocabulary = vocabulary;
    }

    List<String> emptied(SchemaModel going) throws SQLException {
        Set<TableName> names = going.names();
        going.tables().forEach(table -> names.addAll(functions(table.name(), table.triggers())));
        going.views().forEach(view -> names.addAll(functions(view.name(), view.triggers())));
        List<String> empty = new ArrayList<>(going.namespaces());
        catalog.query(
                CONTENT,
                row -> {
                    if (!names.contains(catalog.named(row.getString(1), row.getString(2)))) {
                        empty.remove(row.getString(1));
                    }
                },
                catalog.texts(going.namespaces()));
        return empty;
    }

    /** Each trigger has a function beside its table or view. */
    private List<TableName> functions(TableName owner, List<TriggerModel> triggers) {
        TriggerFunctions functions = new TriggerFunctions(vocabulary, owner);
        return triggers.stream()
                .map(trigger -> new TableName(owner.schema(), functions.name(trigger.name())))
                .toList();
    }
}
