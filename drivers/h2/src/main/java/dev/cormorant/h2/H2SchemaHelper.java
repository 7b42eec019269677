package dev.cormorant.h2;

import dev.cormorant.metadata.NullPlace;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.ColumnChange;
import dev.cormorant.sql.schema.GeneratedExpression;
import dev.cormorant.sql.schema.SchemaFeature;
import dev.cormorant.sql.schema.SchemaHelper;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.ViewModel;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How H2 reports its schema and changes it. */
public class H2SchemaHelper extends SchemaHelper {
    private static final Set<SchemaFeature> FEATURES = Set.of(
            SchemaFeature.CHECKS,
            SchemaFeature.RENAMED_INDEXES,
            SchemaFeature.INDEX_NULL_PLACES,
            SchemaFeature.COMMENTS,
            SchemaFeature.STORED_GENERATED_COLUMNS);

    /** H2 casts numbers to the type of what they are compared with. */
    private static final Pattern CAST =
            Pattern.compile("\\bCAST\\(([^()]*) AS [A-Z ]+(?:\\([\\d, ]*\\))?\\)", Pattern.CASE_INSENSITIVE);

    /** A whole number beside a column of floating point numbers is reported as one of them. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("(?<![\\w.])(\\d+)\\.0+(?!\\d)");

    private static final Pattern TYPED_LITERAL =
            Pattern.compile("\\b(DATE|TIME|TIMESTAMP|UUID|JSON)( WITH TIME ZONE)?\\s*(?=')", Pattern.CASE_INSENSITIVE);

    /**
     * Makes a helper.
     *
     * @param vocabulary the platform
     */
    public H2SchemaHelper(SqlVocabulary vocabulary) {
        super(vocabulary);
    }

    @Override
    public Set<SchemaFeature> getFeatures() {
        return FEATURES;
    }

    @Override
    public SchemaModel readSchema(Connection connection, SchemaModel wanted) throws SQLException {
        return reader(connection).read(wanted);
    }

    private H2SchemaReader reader(Connection connection) throws SQLException {
        String schema = vocabulary().getChosenSchemaName();
        return new H2SchemaReader(new InformationSchema(connection, schema == null ? connection.getSchema() : schema));
    }

    @Override
    public List<String> emptiedNamespaces(Connection connection, SchemaModel going) throws SQLException {
        return reader(connection).emptied(going);
    }

    /** H2 writes queries anew, so that only its own form can be compared. */
    @Override
    public ViewModel canonical(Connection connection, ViewModel view) throws SQLException {
        String name = vocabulary().quoteTable(new TableName(null, "cormorant canonical"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("create or replace view " + name + " as " + view.sql());
            try (ResultSet rows = statement.executeQuery("select view_definition from information_schema.views"
                    + " where table_name = 'cormorant canonical'")) {
                rows.next();
                return new ViewModel(view.name(), H2Types.plainLiterals(rows.getString(1)), view.materialized());
            } finally {
                statement.execute("drop view " + name);
            }
        }
    }

    /** In this order of tables and all at once, which the server only does while foreign keys are not checked. */
    @Override
    public List<String> getTruncateTablesSQL(List<TableName> tables) {
        return tables.stream()
                .map(table -> "truncate table " + vocabulary().quoteTable(table) + " restart identity")
                .toList();
    }

    /** For all sessions of the database. */
    @Override
    public List<String> getDisableForeignKeysSQL() {
        return List.of("set referential_integrity false");
    }

    @Override
    public List<String> getEnableForeignKeysSQL() {
        return List.of("set referential_integrity true");
    }

    @Override
    public boolean supportsTransactionalDdl() {
        return false;
    }

    @Override
    public String getGeneratedClause(GeneratedExpression generated) {
        return "generated always as (" + generated.sql() + ")";
    }

    /** Nulls are lower than all values. */
    @Override
    public NullPlace getUsualNullPlace(boolean descending) {
        return descending ? NullPlace.LAST : NullPlace.FIRST;
    }

    @Override
    public String normalizeType(String type) {
        return super.normalizeType(H2Types.synonym(type));
    }

    @Override
    public String normalizeExpression(String expression) {
        String uncast = CAST.matcher(expression).replaceAll("$1");
        return super.normalizeExpression(WHOLE_NUMBER.matcher(uncast).replaceAll("$1"));
    }

    @Override
    public @Nullable String normalizeDefault(@Nullable String expression) {
        return super.normalizeDefault(
                expression == null ? null : TYPED_LITERAL.matcher(expression).replaceAll(""));
    }

    @Override
    public List<String> getAlterColumnSQL(TableName table, ColumnChange change) {
        boolean counts = change.to().autoIncrement();
        if (counts == change.from().autoIncrement()) {
            return super.getAlterColumnSQL(table, change);
        }
        String column = alterTable(table) + "alter column "
                + vocabulary().quoteIdentifier(change.to().name());
        List<String> statements = new ArrayList<>(List.of(
                column + (counts ? " " + change.to().type() + " generated by default as identity" : " drop identity")));
        if (!counts) {
            statements.addAll(super.getAlterColumnSQL(table, change));
        }
        return statements;
    }
}
