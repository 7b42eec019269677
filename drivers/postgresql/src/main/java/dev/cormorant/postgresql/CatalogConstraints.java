package dev.cormorant.postgresql;

import dev.cormorant.entity.Deferral;
import dev.cormorant.entity.ReferentialAction;
import dev.cormorant.sql.schema.CheckModel;
import dev.cormorant.sql.schema.ForeignKeyModel;
import dev.cormorant.sql.schema.PrimaryKeyModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads primary keys, foreign keys and checks of tables. Reads once; not thread-safe. */
final class CatalogConstraints {
    private static final String CONSTRAINTS = "select c.conrelid::bigint, c.conname, c.contype::text,"
            + names("conkey", "conrelid") + ", n.nspname, f.relname, " + names("confkey", "confrelid")
            + ", c.confdeltype::text, c.confupdtype::text, c.condeferrable, c.condeferred,"
            + " pg_get_expr(c.conbin, c.conrelid) from pg_constraint c"
            + " left join pg_class f on f.oid = c.confrelid left join pg_namespace n on n.oid = f.relnamespace"
            + " where c.conrelid = any(?::oid[]) and c.contype in ('p', 'f', 'c') order by c.oid";

    private final Catalog catalog;
    private final Map<Long, PrimaryKeyModel> primaryKeys = new HashMap<>();
    private final Map<Long, List<ForeignKeyModel>> foreignKeys = new HashMap<>();
    private final Map<Long, List<CheckModel>> checks = new HashMap<>();

    CatalogConstraints(Catalog catalog) {
        this.catalog = catalog;
    }

    private static String names(String numbers, String table) {
        return " array(select a.attname::text from unnest(c." + numbers + ") with ordinality k (number, place)"
                + " join pg_attribute a on a.attrelid = c." + table + " and a.attnum = k.number order by k.place)";
    }

    CatalogConstraints read(Iterable<Long> tables) throws SQLException {
        catalog.query(CONSTRAINTS, this::take, catalog.numbers(tables));
        return this;
    }

    private void take(ResultSet row) throws SQLException {
        long table = row.getLong(1);
        String name = row.getString(2);
        switch (row.getString(3)) {
            case "p" -> primaryKeys.put(table, new PrimaryKeyModel(name, Catalog.strings(row, 4)));
            case "f" ->
                foreignKeys.computeIfAbsent(table, key -> new ArrayList<>()).add(foreignKey(name, row));
            default ->
                checks.computeIfAbsent(table, key -> new ArrayList<>())
                        .add(new CheckModel(name, String.valueOf(ReportedExpression.plain(row.getString(12)))));
        }
    }

    private ForeignKeyModel foreignKey(String name, ResultSet row) throws SQLException {
        return new ForeignKeyModel(
                name,
                Catalog.strings(row, 4),
                catalog.named(row.getString(5), row.getString(6)),
                Catalog.strings(row, 7),
                action(row.getString(8)),
                action(row.getString(9)),
                deferral(row.getBoolean(10), row.getBoolean(11)));
    }

    private static ReferentialAction action(String letter) {
        return switch (letter) {
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }

    private static Deferral deferral(boolean deferrable, boolean deferred) {
        return deferred ? Deferral.INITIALLY_DEFERRED : deferrable ? Deferral.INITIALLY_IMMEDIATE : Deferral.NONE;
    }

    PrimaryKeyModel primaryKey(long table) {
        return primaryKeys.getOrDefault(table, new PrimaryKeyModel(null, List.of()));
    }

    List<ForeignKeyModel> foreignKeys(long table) {
        return foreignKeys.getOrDefault(table, List.of());
    }

    List<CheckModel> checks(long table) {
        return checks.getOrDefault(table, List.of());
    }
}
