package dev.cormorant.mysql;

import dev.cormorant.driver.ExceptionConverter;
import dev.cormorant.driver.IsolationLevel;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.query.JsonKind;
import dev.cormorant.query.QueryFeature;
import dev.cormorant.sql.AbstractSqlPlatform;
import dev.cormorant.sql.render.UpsertForm;
import dev.cormorant.sql.schema.SchemaHelper;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What MySQL can do and how it says it.
 *
 * <p>Instants are stored as {@code datetime(6)} in UTC: a {@code timestamp} ends in 2038 and shifts with the time zone of
 * the session. Tables are created with a collation that takes two texts for equal exactly when they are.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/9.7/en/sql-statements.html">SQL Statements</a>
 */
public class MySqlPlatform extends AbstractSqlPlatform implements MySqlTypes {
    private static final int STREAMED_ROWS = 200;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);

    /** Makes the platform. */
    public MySqlPlatform() {}

    @Override
    public String quoteIdentifier(String name) {
        return quoteIdentifier(name, '`', '`');
    }

    @Override
    public String escape(String value) {
        // Quotes are doubled, not escaped, so that the literal ends where it should in every sql_mode.
        return super.escape(value.replace("\\", "\\\\"));
    }

    @Override
    public int getMaxIdentifierLength() {
        return 64;
    }

    @Override
    public int getStreamFetchSize() {
        return STREAMED_ROWS;
    }

    @Override
    public int getFractionDigits() {
        return 6;
    }

    @Override
    public boolean supportsInstants() {
        return false;
    }

    @Override
    public int getMaxParameters() {
        return 65_535;
    }

    @Override
    public boolean numbersRowsInOrder() {
        // The client library counts on from the first number by auto_increment_increment, which it reads at login; the
        // numbers of one insert of which the rows are known are always reserved together.
        return true;
    }

    @Override
    public String getEmptyInsertSQL() {
        return "() values ()";
    }

    @Override
    public boolean mutationsMayReadTheirTable() {
        return false;
    }

    @Override
    public String getNoLimitSQL() {
        return "limit 18446744073709551615";
    }

    @Override
    public UpsertForm getUpsertForm() {
        return UpsertForm.ON_DUPLICATE_KEY;
    }

    @Override
    public boolean supportsNullOrdering() {
        return false;
    }

    @Override
    public boolean supportsQuery(QueryFeature feature) {
        return true;
    }

    @Override
    public String getJsonMemberSQL(String document, String path, JsonKind kind) {
        return MySqlJson.member(document, path, kind, getDefaultCollation());
    }

    @Override
    public String getEnumOrderSQL(String text) {
        // An enum is ordered by the places of its texts, but compared by the texts.
        return "concat(" + text + ")";
    }

    @Override
    public String getListSizeSQL(String list) {
        return "json_length(" + list + ")";
    }

    @Override
    public String getRegularExpressionSQL(String text, String expression, boolean ignoringCase) {
        // The server refuses an empty expression, which matches everything.
        return super.getRegularExpressionSQL(text, "coalesce(nullif(" + expression + ", ''), '()')", ignoringCase);
    }

    @Override
    public boolean supportsReadOnlyConnections() {
        // The transaction itself is begun as one that only reads, which takes no round trip of its own.
        return false;
    }

    @Override
    public List<String> getBeginTransactionSQL(TransactionOptions options) {
        String begin = options.readOnly() ? "start transaction read only" : "start transaction";
        IsolationLevel level = options.isolation();
        return level == IsolationLevel.DEFAULT
                ? List.of(begin)
                : List.of(
                        "set transaction isolation level "
                                + level.name().replace('_', ' ').toLowerCase(Locale.ROOT),
                        begin);
    }

    @Override
    public @Nullable SchemaHelper getSchemaHelper() {
        return new MySqlSchemaHelper(this, getDefaultCollation(), ReportForm.MYSQL);
    }

    /**
     * The collation of the tables that the schema generator creates.
     *
     * @return one that compares code points, and takes no trailing blanks for equal
     */
    public String getDefaultCollation() {
        return "utf8mb4_0900_bin";
    }

    @Override
    public ExceptionConverter getExceptionConverter() {
        return new MySqlExceptionConverter();
    }

    @Override
    public String getCurrentTimestampSQL(int length) {
        return length > 0 ? super.getCurrentTimestampSQL(length) : "current_timestamp(6)";
    }

    @Override
    public String quoteTemporal(Object value) {
        return value instanceof LocalTime time ? escape(CLOCK.format(time)) : super.quoteTemporal(value);
    }
}
