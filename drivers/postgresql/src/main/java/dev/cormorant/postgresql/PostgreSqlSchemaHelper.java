package dev.cormorant.postgresql;

import dev.cormorant.metadata.NullPlace;
import dev.cormorant.metadata.RoutineMetadata;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.ColumnChange;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.EnumChange;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.PartitioningModel;
import dev.cormorant.sql.schema.SchemaHelper;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.TableChange;
import dev.cormorant.sql.schema.TriggerModel;
import dev.cormorant.sql.schema.ViewModel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** How PostgreSQL reports its schema and changes it. */
public class PostgreSqlSchemaHelper extends SchemaHelper implements PostgreSqlFeatures {
    /**
     * Makes a helper.
     *
     * @param vocabulary the platform
     */
    public PostgreSqlSchemaHelper(SqlVocabulary vocabulary) {
        super(vocabulary);
    }

    @Override
    public SchemaModel readSchema(Connection connection, SchemaModel wanted) throws SQLException {
        return new PostgreSqlSchemaReader(catalog(connection), vocabulary()).read(wanted);
    }

    private Catalog catalog(Connection connection) throws SQLException {
        return new Catalog(connection, vocabulary().getChosenSchemaName());
    }

    @Override
    public SchemaModel readNames(Connection connection) throws SQLException {
        return new CatalogNames(catalog(connection)).read();
    }

    @Override
    public List<String> emptiedNamespaces(Connection connection, SchemaModel going) throws SQLException {
        return new CatalogNamespaces(catalog(connection), vocabulary()).emptied(going);
    }

    @Override
    public List<String> getTruncateTablesSQL(List<TableName> tables) {
        List<String> names = tables.stream().map(vocabulary()::quoteTable).toList();
        return List.of("truncate table " + String.join(", ", names) + " restart identity");
    }

    @Override
    public boolean truncatesUnchecked() {
        return false;
    }

    /** Foreign keys are kept by triggers, which do nothing in a session that only repeats what happened elsewhere. */
    @Override
    public List<String> getDisableForeignKeysSQL() {
        return List.of("set session_replication_role = replica");
    }

    @Override
    public List<String> getEnableForeignKeysSQL() {
        return List.of("set session_replication_role = origin");
    }

    @Override
    public List<String> getScriptBeginningSQL() {
        return List.of("set names 'utf8'");
    }

    @Override
    public String getManagementDatabase() {
        return "postgres";
    }

    /** The server writes queries anew, so that only its own form can be compared. */
    @Override
    public ViewModel canonical(Connection connection, ViewModel view) throws SQLException {
        return Trial.of(connection, view);
    }

    @Override
    public PartitioningModel canonical(Connection connection, TableName table, PartitioningModel partitioning)
            throws SQLException {
        return Trial.of(connection, this, table, partitioning);
    }

    /** The way in which rows are sorted into partitions cannot be changed. */
    @Override
    public List<String> getAlterTableSQL(TableChange change) {
        return change.repartitions() ? new TableMove(this, change).statements() : super.getAlterTableSQL(change);
    }

    @Override
    public String getMovedValue(ColumnModel from, ColumnModel to) {
        String value = super.getMovedValue(from, to);
        return isSameType(from.type(), to.type()) ? value : value + "::" + to.type();
    }

    @Override
    public String getCreateIndexSQL(TableName table, IndexModel index) {
        return super.getCreateIndexSQL(table, FullText.made(index, vocabulary()));
    }

    @Override
    public boolean isSameIndex(IndexModel found, IndexModel wanted) {
        return super.isSameIndex(found, FullText.made(wanted, vocabulary()));
    }

    @Override
    public String getCreateRoutineSQL(RoutineMetadata routine) {
        return RoutineText.create(this, routine);
    }

    @Override
    public String getDropRoutineSQL(RoutineMetadata routine) {
        return RoutineText.drop(vocabulary(), routine);
    }

    @Override
    public boolean replacesRoutineByDropping(RoutineMetadata found, RoutineMetadata wanted) {
        return !isSameSignature(found, wanted);
    }

    /** Lengths and digits of parameters are forgotten. */
    @Override
    public String normalizeRoutineType(String type) {
        return type.replaceAll("(?<=[a-zA-Z])\\s*\\(\\s*\\d+\\s*(?:,\\s*\\d+\\s*)?\\)", "");
    }

    @Override
    public String normalizeLanguage(String language) {
        return super.normalizeLanguage(language.isEmpty() ? RoutineText.LANGUAGE : language);
    }

    @Override
    public List<String> getCreateTriggerSQL(TableName table, TriggerModel trigger) {
        return new TriggerFunctions(vocabulary(), table).create(trigger);
    }

    @Override
    public List<String> getDropTriggerSQL(TableName table, TriggerModel trigger) {
        return new TriggerFunctions(vocabulary(), table).drop(trigger);
    }

    /** Nulls are greater than all values. */
    @Override
    public NullPlace getUsualNullPlace(boolean descending) {
        return descending ? NullPlace.FIRST : NullPlace.LAST;
    }

    /** Types of the schemas on the search path are reported without schema, and names without quotes where they can. */
    @Override
    public String normalizeType(String type) {
        String text = type.replace("\"", "").replace(" without time zone", "");
        String schema = vocabulary().getChosenSchemaName();
        if (schema != null && text.startsWith(schema + ".")) {
            text = text.substring(schema.length() + 1);
        }
        int array = text.indexOf('[');
        return array < 0
                ? super.normalizeType(text)
                : super.normalizeType(text.substring(0, array)) + text.substring(array);
    }

    @Override
    public List<String> getAlterColumnSQL(TableName table, ColumnChange change) {
        return new ColumnAlteration(this, table, change).statements();
    }

    @Override
    public List<String> getAlterEnumSQL(EnumChange change) {
        return EnumAlteration.statements(vocabulary(), change);
    }
}
