package dev.cormorant.sql.schema;

import dev.cormorant.entity.ReferentialAction;
import dev.cormorant.metadata.TableName;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the foreign keys of one table through JDBC. */
final class JdbcForeignKeys {
    private final DatabaseMetaData metadata;
    private final @Nullable String catalog;
    private final @Nullable String schema;

    JdbcForeignKeys(DatabaseMetaData metadata, @Nullable String catalog, @Nullable String schema) {
        this.metadata = metadata;
        this.catalog = catalog;
        this.schema = schema;
    }

    List<ForeignKeyModel> read(TableName table, SchemaModel wanted) throws SQLException {
        List<ForeignKeyModel> keys = new ArrayList<>();
        try (ResultSet rows = metadata.getImportedKeys(catalog, schema, table.name())) {
            while (rows.next()) {
                ForeignKeyModel part = part(rows, target(rows, wanted));
                if (rows.getInt("KEY_SEQ") > 1 && !keys.isEmpty()) {
                    keys.add(joined(keys.remove(keys.size() - 1), part));
                } else {
                    keys.add(part);
                }
            }
        }
        return keys;
    }

    private static ForeignKeyModel part(ResultSet row, TableName target) throws SQLException {
        return new ForeignKeyModel(
                Objects.requireNonNullElse(row.getString("FK_NAME"), ""),
                List.of(row.getString("FKCOLUMN_NAME")),
                target,
                List.of(row.getString("PKCOLUMN_NAME")),
                action(row.getShort("DELETE_RULE")),
                action(row.getShort("UPDATE_RULE")));
    }

    private static ForeignKeyModel joined(ForeignKeyModel first, ForeignKeyModel next) {
        return first.over(
                appended(first.columns(), next.columns()), appended(first.targetColumns(), next.targetColumns()));
    }

    private static List<String> appended(List<String> list, List<String> more) {
        List<String> result = new ArrayList<>(list);
        result.addAll(more);
        return result;
    }

    /** The mapping may leave the schema open that the database always names. */
    private TableName target(ResultSet row, SchemaModel wanted) throws SQLException {
        TableName found = new TableName(row.getString("PKTABLE_SCHEM"), row.getString("PKTABLE_NAME"));
        TableName open = new TableName(null, found.name());
        boolean inSameSchema = Objects.equals(found.schema(), row.getString("FKTABLE_SCHEM"));
        return wanted.find(found) == null && inSameSchema ? open : found;
    }

    private static ReferentialAction action(short rule) {
        return switch (rule) {
            case DatabaseMetaData.importedKeyCascade -> ReferentialAction.CASCADE;
            case DatabaseMetaData.importedKeySetNull -> ReferentialAction.SET_NULL;
            case DatabaseMetaData.importedKeySetDefault -> ReferentialAction.SET_DEFAULT;
            case DatabaseMetaData.importedKeyRestrict -> ReferentialAction.RESTRICT;
            default -> ReferentialAction.NO_ACTION;
        };
    }
}
