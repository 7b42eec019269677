package dev.cormorant.sql;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.Platform;
import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.TableName;
import dev.cormorant.query.LockMode;
import dev.cormorant.sql.jdbc.JdbcDialect;
import dev.cormorant.sql.render.SqlRenderer;
import dev.cormorant.sql.schema.SchemaHelper;
import org.jspecify.annotations.Nullable;

/**
 * Pure knowledge about one SQL database: what it can do, what it calls things, how its JDBC driver takes values.
 *
 * <p>Role: implement. No method is abstract; each has the answer that most databases would give. No I/O. Shared by all
 * threads.
 *
 * <pre>{@code
 * public final class AcmePlatform extends AbstractSqlPlatform {
 *     @Override public boolean usesReturningStatement() { return true; }
 * }
 * }</pre>
 */
public abstract class AbstractSqlPlatform extends Platform implements JdbcDialect {
    private String schema = "";

    /** Makes a platform. */
    protected AbstractSqlPlatform() {}

    /**
     * Keeps the schema that the user chose, by itself or in the URL, for tables whose mapping names none.
     *
     * @param config the user's settings
     */
    @Override
    public void configure(Configuration config) {
        schema = config.schema().isEmpty() ? ClientUrl.schema(config.clientUrl()) : config.schema();
    }

    @Override
    public @Nullable String getChosenSchemaName() {
        return schema.isEmpty() || !supportsSchemas() ? getDefaultSchemaName() : schema;
    }

    @Override
    public String quoteTable(TableName table) {
        return table.schema() == null && !schema.isEmpty() && supportsSchemas()
                ? JdbcDialect.super.quoteTable(new TableName(schema, table.name()))
                : JdbcDialect.super.quoteTable(table);
    }

    /**
     * Whether there is a clause that locks rows.
     *
     * @return true if {@link #getLockClause} gives one
     */
    @Override
    public boolean supportsRowLocks() {
        return !getLockClause(LockMode.PESSIMISTIC_WRITE, "").isEmpty();
    }

    @Override
    public boolean supportsTimeLimits() {
        return true;
    }

    /**
     * The renderer of statements: the way to text that the vocabulary cannot express.
     *
     * @return the renderer that most databases understand unless overridden
     */
    public SqlRenderer getRenderer() {
        return new SqlRenderer(this);
    }

    /**
     * What the schema generator needs to know.
     *
     * @return a helper that reads through JDBC and writes ordinary SQL unless overridden; null where there is no schema
     */
    public @Nullable SchemaHelper getSchemaHelper() {
        return new SchemaHelper(this);
    }

    @Override
    public boolean usesPivotTable() {
        return true;
    }

    @Override
    public boolean supportsJoins() {
        return true;
    }

    @Override
    public boolean usesReturningStatement() {
        return false;
    }

    /**
     * Refuses what this database would cut or misplace: names that are too long, and schemas where there are none.
     *
     * @param entity the mapping of one entity
     * @throws ValidationException if the database cannot hold it
     */
    @Override
    public void validateMetadata(EntityMetadata<?> entity) {
        if (entity.table().schema() != null && !supportsSchemas()) {
            throw new ValidationException(entity.name() + " is mapped to the schema \""
                    + entity.table().schema() + "\", but this database has no schemas. Leave the schema out.");
        }
        checkLength(entity.table().name(), entity.name());
        for (ColumnMetadata column : entity.columns()) {
            checkLength(column.name(), column.path());
        }
    }

    private void checkLength(String name, String place) {
        int length = getIdentifierLength(name);
        if (length > getMaxIdentifierLength()) {
            throw new ValidationException("The name \"" + name + "\" of " + place + " has a length of " + length
                    + ", but this database keeps only " + getMaxIdentifierLength() + ". Give it a shorter one.");
        }
    }
}
