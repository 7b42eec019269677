package dev.cormorant.postgresql;

import dev.cormorant.driver.ExceptionConverter;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.metadata.ColumnOptions;
import dev.cormorant.query.JsonKind;
import dev.cormorant.query.QueryFeature;
import dev.cormorant.sql.AbstractSqlPlatform;
import dev.cormorant.sql.render.InListForm;
import dev.cormorant.sql.schema.SchemaHelper;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * What PostgreSQL can do and how it says it.
 *
 * <p>Days and times keep six digits of a second. Text holds every character but NUL.
 * Lists are arrays of their element's type, and JSON is {@code jsonb}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype.html">Data types</a>
 */
public class PostgreSqlPlatform extends AbstractSqlPlatform implements PostgreSqlValues {
    private static final int STREAMED_ROWS = 200;

    /** Makes the platform. */
    public PostgreSqlPlatform() {}

    @Override
    public ExceptionConverter getExceptionConverter() {
        return new PostgreSqlExceptionConverter();
    }

    @Override
    public SchemaHelper getSchemaHelper() {
        return new PostgreSqlSchemaHelper(this);
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
        return false;
    }

    @Override
    public int getMaxIdentifierLength() {
        return 63;
    }

    @Override
    public int getIdentifierLength(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public int getMaxParameters() {
        return 65_535;
    }

    @Override
    public boolean supportsQuery(QueryFeature feature) {
        return true;
    }

    @Override
    public InListForm getInListForm() {
        return InListForm.ARRAY_PARAMETER;
    }

    @Override
    public String getJsonPath(List<Object> keys) {
        return JsonMembers.path(keys);
    }

    @Override
    public String getJsonMemberSQL(String document, String path, JsonKind kind) {
        return JsonMembers.member(document, path, kind);
    }

    @Override
    public String getListSizeSQL(String list) {
        return "cardinality(" + list + ")";
    }

    @Override
    public String getListContainsSQL(String list, String elements, boolean all) {
        return list + (all ? " @> " : " && ") + elements;
    }

    @Override
    public String getRegularExpressionSQL(String text, String expression, boolean ignoringCase) {
        return text + (ignoringCase ? " ~* " : " ~ ") + expression;
    }

    @Override
    public String getFullTextSQL(String text, String query) {
        return FullText.condition(text, query);
    }

    @Override
    public String getCaseInsensitiveLikeSQL(String text, String pattern) {
        return text + " ilike " + pattern;
    }

    @Override
    public String getSequenceNextValSQL(String sequence) {
        return "select nextval(" + escape(sequence) + ")";
    }

    @Override
    public String getSequenceNextValuesSQL(String sequence) {
        return "select nextval(" + escape(sequence) + ") from generate_series(1, ?)";
    }

    @Override
    public String getTransactionModeSQL(TransactionOptions options) {
        // The JDBC driver begins together with the first statement, and streams only in what it began itself.
        return "set transaction isolation level "
                + options.isolation().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public String quoteBytes(byte[] value) {
        return "'\\x" + HexFormat.of().formatHex(value) + "'::bytea";
    }

    @Override
    public int getStreamFetchSize() {
        return STREAMED_ROWS;
    }

    @Override
    public int getFractionDigits() {
        return 6;
    }

    /** Without a number it keeps six digits. */
    @Override
    public String getFractionSQL(ColumnOptions options) {
        return options.precision() > 0 ? super.getFractionSQL(options) : "";
    }

    @Override
    public String getInstantTypeDeclarationSQL(ColumnOptions options) {
        return "timestamptz" + getFractionSQL(options);
    }

    @Override
    public boolean storesNulCharacters() {
        return false;
    }

    @Override
    public int getMaxVarcharLength() {
        return 10_485_760;
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
    public String getBlobTypeDeclarationSQL(ColumnOptions options) {
        return "bytea";
    }

    @Override
    public String getUuidTypeDeclarationSQL(ColumnOptions options) {
        return "uuid";
    }

    @Override
    public String getJsonTypeDeclarationSQL(ColumnOptions options) {
        return "jsonb";
    }
}
