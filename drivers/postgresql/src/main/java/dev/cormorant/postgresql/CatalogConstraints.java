package dev.cormorant.postgresql;

import dev.cormorant.entity.Deferral;
import dev.cormorant.entity.ReferentialAction;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.CheckModel;
import dev.cormorant.sql.schema.ForeignKeyModel;
import dev.cormorant.sql.schema.FoundTables;
import dev.cormorant.sql.schema.PrimaryKeyModel;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Adds primary keys, foreign keys and checks to tables; a foreign key to a partitioned table has more to its partitions. */
final class CatalogConstraints {
    static final String QUERY = "select c.conrelid::bigint, c.conname, c.contype::text,"
            + names("conkey", "conrelid") + ", n.nspname, f.relname, " + names("confkey", "confrelid")
            + ", c.confdeltype::text, c.confupdtype::text, c.condeferrable, c.condeferred,"
            + " pg_get_expr(c.conbin, c.conrelid) from pg_constraint c"
            + " left join pg_class f on f.oid = c.confrelid left join pg_namespace n on n.oid = f.relnamespace"
            + " where c.conrelid = any(?::oid[]) and c.contype in ('p', 'f', 'c')"
            + " and not exists (select 1 from pg_constraint p where p.oid = c.conparentid and p.conrelid = c.conrelid)"
            + " order by c.oid";

    private final Catalog catalog;
    private final FoundTables tables;

    CatalogConstraints(Catalog catalog, FoundTables tables) {
        this.catalog = catalog;
        this.tables = tables;
    }

    private static String names(String numbers, String table) {
        return " array(select a.attname::text from unnest(c." + numbers + ") with ordinality k (number, place)"
                + " join pg_attribute a on a.attrelid = c." + table + " and a.attnum = k.number order by k.place)";
    }

    void add(TableName table, ResultSet row) throws SQLException {
        String name = row.getString(2);
        switch (row.getString(3)) {
            case "p" -> tables.add(table, new PrimaryKeyModel(name, Catalog.strings(row, 4)));
            case "f" -> tables.add(table, foreignKey(name, row));
            default ->
                tables.add(table, new CheckModel(name, String.valueOf(ReportedExpression.plain(row.getString(12)))));
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

    static Deferral deferral(boolean deferrable, boolean deferred) {
        return deferred ? Deferral.INITIALLY_DEFERRED : deferrable ? Deferral.INITIALLY_IMMEDIATE : Deferral.NONE;
    }
}
