package dev.cormorant.sqlite;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ExceptionConverter;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.ColumnOptions;
import dev.cormorant.query.JsonKind;
import dev.cormorant.query.LockMode;
import dev.cormorant.query.QueryFeature;
import dev.cormorant.sql.AbstractSqlPlatform;
import dev.cormorant.sql.schema.SchemaHelper;
import java.util.List;

/**
 * What SQLite can do and how it says it.
 *
 * <p>SQLite has four kinds of values, so the others are stored like this:
 *
 * <ul>
 *   <li>truth values as 0 and 1, UUIDs, JSON and lists as text;
 *   <li>days and times as ISO 8601 text, which sorts in time order and which SQLite's own date functions read. Instants
 *       are in UTC with all nine digits, {@code 2024-03-01T10:11:12.000000000Z}: epoch milliseconds would cut them;
 *   <li>decimals as integers or binary floating point numbers, so that they compare and add up as numbers. That is exact
 *       up to 15 significant digits; a decimal with more is refused rather than rounded. So is NaN, which SQLite turns
 *       into null. Negative zero comes back as zero.
 * </ul>
 *
 * <p>A transaction that may write takes the write lock at its beginning ({@code begin immediate}): one that read first
 * could find its snapshot outdated when it writes, and waiting would not help it.
 *
 * @see <a href="https://www.sqlite.org/datatype3.html">Datatypes in SQLite</a>
 */
public class SqlitePlatform extends AbstractSqlPlatform implements SqliteValues {
    /** Only in this driver's own library can functions be registered, such as that of regular expressions. */
    private volatile boolean ownLibrary;

    /** Makes the platform. */
    public SqlitePlatform() {}

    @Override
    public boolean usesReturningStatement() {
        return true;
    }

    @Override
    public boolean numbersRowsInOrder() {
        return true;
    }

    @Override
    public boolean usesDefaultKeyword() {
        return false;
    }

    @Override
    public String getTupleListPrefix() {
        return "values ";
    }

    @Override
    public int getMaxParameters() {
        return 32_766;
    }

    @Override
    public String getNoLimitSQL() {
        return "limit -1";
    }

    @Override
    public void configure(Configuration config) {
        super.configure(config);
        ownLibrary = config.dataSource() == null;
    }

    @Override
    public boolean supportsQuery(QueryFeature feature) {
        return switch (feature) {
            case JSON_MEMBERS, LIST_ELEMENTS, COLLATIONS -> true;
            case REGULAR_EXPRESSIONS -> ownLibrary;
            case FULL_TEXT -> false;
        };
    }

    @Override
    public String getJsonMemberSQL(String document, String path, JsonKind kind) {
        return SqliteJson.member(document, path, kind);
    }

    @Override
    public String getListContainsSQL(String list, String elements, boolean all) {
        return SqliteJson.contains(list, elements, all);
    }

    @Override
    public String getRegularExpressionSQL(String text, String expression, boolean ignoringCase) {
        return text + " regexp " + (ignoringCase ? "('(?i)' || " + expression + ")" : expression);
    }

    @Override
    public String getLockClause(LockMode mode, String table) {
        // Writers exclude each other by the database's one write lock.
        return "";
    }

    @Override
    public boolean supportsReadOnlyConnections() {
        // The read-only flag of a connection can't change once it is open.
        return false;
    }

    @Override
    public List<String> getBeginTransactionSQL(TransactionOptions options) {
        return List.of(options.readOnly() ? "begin" : "begin immediate");
    }

    @Override
    public SchemaHelper getSchemaHelper() {
        return new SqliteSchemaHelper(this);
    }

    @Override
    public ExceptionConverter getExceptionConverter() {
        return new SqliteExceptionConverter();
    }

    @Override
    public String quoteIdentifier(String name) {
        // Backticks: SQLite takes a name between double quotes for text when no such column exists.
        return quoteIdentifier(name, '`', '`');
    }

    @Override
    public String quoteBoolean(boolean value) {
        return value ? "1" : "0";
    }

    @Override
    public String getCurrentTimestampSQL(int length) {
        return "(strftime('%Y-%m-%dT%H:%M:%f000000Z', 'now'))";
    }

    @Override
    public String getAutoincrementSQL(ColumnMetadata column) {
        return "integer primary key autoincrement";
    }

    @Override
    public boolean declaresPrimaryKeyWithAutoincrement() {
        return true;
    }

    @Override
    public String getBooleanTypeDeclarationSQL(ColumnOptions options) {
        return "integer";
    }

    @Override
    public String getSmallIntTypeDeclarationSQL(ColumnOptions options) {
        return "integer";
    }

    @Override
    public String getIntegerTypeDeclarationSQL(ColumnOptions options) {
        return "integer";
    }

    @Override
    public String getBigIntTypeDeclarationSQL(ColumnOptions options) {
        // Only a key of the type {@code integer} is the row's own number.
        return "integer";
    }

    @Override
    public String getFloatTypeDeclarationSQL(ColumnOptions options) {
        return "real";
    }

    @Override
    public String getDoubleTypeDeclarationSQL(ColumnOptions options) {
        return "real";
    }

    @Override
    public String getStringTypeDeclarationSQL(ColumnOptions options) {
        return "text";
    }

    /** Types of times take no number of digits. */
    @Override
    public String getFractionSQL(ColumnOptions options) {
        return "";
    }

    @Override
    public String getDateTimeTypeDeclarationSQL(ColumnOptions options) {
        return "datetime";
    }

    @Override
    public String getInstantTypeDeclarationSQL(ColumnOptions options) {
        return "timestamp";
    }

    @Override
    public String getUuidTypeDeclarationSQL(ColumnOptions options) {
        return "text";
    }

    @Override
    public String getJsonTypeDeclarationSQL(ColumnOptions options) {
        // A column called {@code json} would be numeric, and turn the document {@code 1.0} into {@code 1}.
        return "text";
    }
}
