package dev.cormorant.postgresql;

import dev.cormorant.metadata.RoutineMetadata;
import dev.cormorant.metadata.RoutineMetadata.Kind;
import dev.cormorant.metadata.RoutineParameter;
import dev.cormorant.metadata.RoutineParameter.Mode;
import dev.cormorant.metadata.TableName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads functions and procedures whose body is a text: not those of triggers, and not those in C. */
final class CatalogRoutines {
    static final String NAMES = "select distinct p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
            + " join pg_language l on l.oid = p.prolang where n.nspname = any(?::text[])" + condition()
            + " order by p.proname";
    private static final String QUERY =
            "select p.oid::bigint, n.nspname, p.proname, p.prokind = 'f', l.lanname, p.prosrc,"
                    + " p.provolatile = 'i', p.prosecdef, coalesce(pg_get_function_result(p.oid), ''),"
                    + " coalesce(p.proargmodes::text[], '{}'), coalesce(p.proargnames, '{}'),"
                    + " array(select format_type(t.type, null) from unnest(coalesce(p.proallargtypes, p.proargtypes::oid[]))"
                    + " with ordinality t (type, place) order by t.place)"
                    + " from (select distinct * from unnest(?::text[], ?::text[])) w (schema, name)"
                    + " join pg_namespace n on n.nspname = w.schema"
                    + " join pg_proc p on p.pronamespace = n.oid and p.proname = w.name"
                    + " join pg_language l on l.oid = p.prolang where true" + condition()
                    + " order by p.proname, p.oid";

    private final Catalog catalog;

    CatalogRoutines(Catalog catalog) {
        this.catalog = catalog;
    }

    private static String condition() {
        return " and p.prokind in ('f', 'p') and p.prorettype <> 'trigger'::regtype and p.prosqlbody is null"
                + " and l.lanname not in ('c', 'internal') and not exists (select 1 from pg_depend d"
                + " where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')";
    }

    List<RoutineMetadata> read(List<RoutineMetadata> wanted) throws SQLException {
        List<TableName> names = wanted.stream().map(RoutineMetadata::name).toList();
        List<RoutineMetadata> found = new ArrayList<>();
        if (!names.isEmpty()) {
            catalog.query(QUERY, row -> found.add(routine(row)), catalog.schemasOf(names), catalog.namesOf(names));
        }
        return found;
    }

    private RoutineMetadata routine(ResultSet row) throws SQLException {
        boolean function = row.getBoolean(4);
        return new RoutineMetadata(
                catalog.named(row.getString(2), row.getString(3)),
                function ? Kind.FUNCTION : Kind.PROCEDURE,
                parameters(Catalog.strings(row, 10), Catalog.strings(row, 11), Catalog.strings(row, 12)),
                function ? row.getString(9) : "",
                row.getString(5),
                row.getString(6),
                function ? row.getBoolean(7) : null,
                row.getBoolean(8));
    }

    /** The columns of a returned table are no parameters. */
    private static List<RoutineParameter> parameters(List<String> modes, List<String> names, List<String> types) {
        List<RoutineParameter> parameters = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            String mode = modes.isEmpty() ? "i" : modes.get(i);
            if (!mode.equals("t")) {
                String type = (mode.equals("v") ? "variadic " : "") + types.get(i);
                parameters.add(new RoutineParameter(mode(mode), names.isEmpty() ? "" : names.get(i), type));
            }
        }
        return parameters;
    }

    private static Mode mode(String letter) {
        return switch (letter) {
            case "o" -> Mode.OUT;
            case "b" -> Mode.INOUT;
            default -> Mode.IN;
        };
    }
}
