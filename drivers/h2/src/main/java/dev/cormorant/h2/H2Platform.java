package dev.cormorant.h2;

import dev.cormorant.driver.ExceptionConverter;
import dev.cormorant.metadata.ColumnOptions;
import dev.cormorant.query.LockMode;
import dev.cormorant.query.QueryFeature;
import dev.cormorant.sql.AbstractSqlPlatform;
import dev.cormorant.sql.jdbc.ArrayElements;
import dev.cormorant.sql.render.InListForm;
import dev.cormorant.sql.render.PredicateRenderer;
import dev.cormorant.sql.render.SelectRenderer;
import dev.cormorant.sql.render.SqlRenderer;
import dev.cormorant.sql.render.UpsertForm;
import dev.cormorant.sql.schema.SchemaHelper;
import dev.cormorant.type.ValueKind;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What H2 can do and how it says it.
 *
 * <p>Days and times keep all nine digits of a second unless the mapping says fewer. Lists are arrays of their element's
 * type. Rows are locked for writing only, since H2 knows no lock for reading.
 *
 * @see <a href="https://h2database.com/html/datatypes.html">Data types</a>
 */
public class H2Platform extends AbstractSqlPlatform {
    private static final int MAX_LENGTH = 1_000_000_000;

    /** Makes the platform. */
    public H2Platform() {}

    @Override
    public SqlRenderer getRenderer() {
        return new SqlRenderer(this, new SelectRenderer(), new H2Mutations(), new PredicateRenderer());
    }

    @Override
    public ExceptionConverter getExceptionConverter() {
        return new H2ExceptionConverter();
    }

    @Override
    public SchemaHelper getSchemaHelper() {
        return new H2SchemaHelper(this);
    }

    @Override
    public boolean supportsSchemas() {
        return true;
    }

    @Override
    public boolean usesReturningStatement() {
        return true;
    }

    @Override
    public boolean numbersRowsInOrder() {
        return true;
    }

    @Override
    public boolean indexForeignKeys() {
        // H2 makes an index for each foreign key that has none.
        return false;
    }

    @Override
    public int getMaxIdentifierLength() {
        return 256;
    }

    @Override
    public int getMaxParameters() {
        return 100_000;
    }

    @Override
    public String getTupleListPrefix() {
        return "values ";
    }

    @Override
    public UpsertForm getUpsertForm() {
        return UpsertForm.MERGE;
    }

    @Override
    public String getLockClause(LockMode mode, String table) {
        return super.getLockClause(mode == LockMode.PESSIMISTIC_READ ? LockMode.PESSIMISTIC_WRITE : mode, table);
    }

    @Override
    public boolean supportsReadOnlyConnections() {
        // H2 takes the flag and writes nevertheless.
        return false;
    }

    @Override
    public boolean supportsQuery(QueryFeature feature) {
        return feature == QueryFeature.REGULAR_EXPRESSIONS;
    }

    @Override
    public InListForm getInListForm() {
        return InListForm.ARRAY_PARAMETER;
    }

    @Override
    public String getCaseInsensitiveLikeSQL(String text, String pattern) {
        return text + " ilike " + pattern;
    }

    @Override
    public String getSequenceNextValSQL(String sequence) {
        return "select next value for " + sequence;
    }

    @Override
    public String getSequenceNextValuesSQL(String sequence) {
        return "select next value for " + sequence + " from system_range(1, ?)";
    }

    @Override
    public int getMaxVarcharLength() {
        return MAX_LENGTH;
    }

    @Override
    public String getTextTypeDeclarationSQL(ColumnOptions options) {
        return "varchar(" + MAX_LENGTH + ")";
    }

    @Override
    public String getBlobTypeDeclarationSQL(ColumnOptions options) {
        return "varbinary(" + MAX_LENGTH + ")";
    }

    @Override
    public String getFloatTypeDeclarationSQL(ColumnOptions options) {
        return "real";
    }

    @Override
    public String getDoubleTypeDeclarationSQL(ColumnOptions options) {
        return "double precision";
    }

    @Override
    public String getUuidTypeDeclarationSQL(ColumnOptions options) {
        return "uuid";
    }

    @Override
    public String getArrayTypeDeclarationSQL(ColumnOptions options, ValueKind element) {
        return elementType(element) + " array";
    }

    private String elementType(ValueKind element) {
        return switch (element) {
            case INT -> "integer";
            case DECIMAL -> "decfloat";
            case STRING, JSON, ARRAY -> getTextTypeDeclarationSQL(ColumnOptions.DEFAULT);
            default -> getTypeDeclarationSQL(element, ColumnOptions.DEFAULT);
        };
    }

    @Override
    public int getJdbcType(ValueKind kind) {
        return kind == ValueKind.UUID || kind == ValueKind.JSON || kind == ValueKind.ARRAY
                ? Types.NULL
                : super.getJdbcType(kind);
    }

    @Override
    public void bindUuid(PreparedStatement statement, int index, UUID value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    public @Nullable UUID readUuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    @Override
    public void bindJson(PreparedStatement statement, int index, String json) throws SQLException {
        // Text would become one JSON string; bytes are taken for a document.
        statement.setBytes(index, json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void bindArray(
            PreparedStatement statement, int index, ValueKind element, List<? extends @Nullable Object> values)
            throws SQLException {
        Object[] items = values.toArray();
        statement.setArray(index, statement.getConnection().createArrayOf(elementType(element), items));
    }

    @Override
    public @Nullable List<@Nullable Object> readArray(ResultSet row, int column, ValueKind element)
            throws SQLException {
        return ArrayElements.read(row.getArray(column), element, this);
    }
}
