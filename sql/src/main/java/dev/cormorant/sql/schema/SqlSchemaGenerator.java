package dev.cormorant.sql.schema;

import dev.cormorant.config.SchemaOptions;
import dev.cormorant.driver.ClearOptions;
import dev.cormorant.driver.SchemaGenerator;
import dev.cormorant.driver.SchemaProgress;
import dev.cormorant.driver.UpdateOptions;
import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.NamingStrategy;
import dev.cormorant.sql.schema.ScriptRunner.ScriptPlanner;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * The schema generator of SQL databases. Role: use. Shared by all threads.
 *
 * <p>An update makes the mapped tables what the mapping says: columns, indexes and constraints that it does not name are
 * dropped, and a dropped column that meets an added one of the same definition is renamed. Tables and views that no
 * mapping names are left alone unless the options say otherwise. A change happens in one transaction where the database
 * can undo DDL.
 */
public final class SqlSchemaGenerator implements SchemaGenerator {
    private final SchemaModel wanted;
    private final SchemaHelper helper;
    private final SchemaAccess access;
    private final boolean checked;

    /**
     * Makes a generator for a mapping.
     *
     * @param model the entities
     * @param naming names what the mapping leaves open
     * @param helper what the database understands
     * @param access the way to the database
     * @param options what is made of the mapping
     * @throws ValidationException if the mapping or the options want what the database does not have
     */
    public SqlSchemaGenerator(
            EntityModel model, NamingStrategy naming, SchemaHelper helper, SchemaAccess access, SchemaOptions options) {
        this(MappedSchema.of(model, helper, naming, options), helper, access, options.foreignKeyChecks());
        if (!checked && helper.getDisableForeignKeysSQL().isEmpty()) {
            throw new ValidationException(
                    "The schema options switch off the checks of foreign keys, which this database cannot do. Leave"
                            + " withoutForeignKeyChecks() out; scripts are ordered so that they do without.");
        }
    }

    /**
     * Makes a generator for a schema.
     *
     * @param wanted the schema
     * @param helper what the database understands
     * @param access the way to the database
     */
    public SqlSchemaGenerator(SchemaModel wanted, SchemaHelper helper, SchemaAccess access) {
        this(wanted, helper, access, true);
    }

    private SqlSchemaGenerator(SchemaModel wanted, SchemaHelper helper, SchemaAccess access, boolean checked) {
        this.checked = checked;
        this.wanted = wanted;
        this.helper = helper;
        this.access = access;
    }

    /**
     * The schema that is made.
     *
     * @return what the mapping wants
     */
    public SchemaModel wanted() {
        return wanted;
    }

    /**
     * A generator of another schema in the same database.
     *
     * @param other the schema
     * @return a generator
     */
    public SqlSchemaGenerator of(SchemaModel other) {
        return new SqlSchemaGenerator(other, helper, access, checked);
    }

    /**
     * How the database reports and changes its schema.
     *
     * @return the platform's helper
     */
    public SchemaHelper helper() {
        return helper;
    }

    /**
     * Reads all tables and views that there are, mapped or not.
     *
     * @return a model from which they can be created elsewhere
     */
    public SchemaModel introspect() {
        return ask(connection -> helper.readSchema(connection, helper.readNames(connection)));
    }

    @Override
    public boolean ensureDatabase() {
        DatabaseAccess database = access.database();
        return database != null && new DatabaseCreation(helper, access, database).ensure();
    }

    @Override
    public void create() {
        run(connection -> creation(), SchemaProgress.NONE);
    }

    @Override
    public String createSql() {
        return creation().text(helper);
    }

    @Override
    public void update(Consumer<UpdateOptions> options) {
        UpdateOptions chosen = chosen(options);
        run(connection -> plan(scope(connection, chosen).forward()), chosen.progress());
    }

    @Override
    public String updateSql(Consumer<UpdateOptions> options) {
        UpdateOptions chosen = chosen(options);
        return ask(connection -> plan(scope(connection, chosen).forward())).text(helper);
    }

    @Override
    public String revertSql(Consumer<UpdateOptions> options) {
        UpdateOptions chosen = chosen(options);
        return ask(connection -> plan(scope(connection, chosen).backward())).text(helper);
    }

    @Override
    public String snapshot() {
        return SchemaSnapshot.write(wanted);
    }

    @Override
    public String updateSqlSince(String snapshot) {
        return plan(SchemaDiff.between(SchemaSnapshot.read(snapshot), wanted, helper))
                .text(helper);
    }

    @Override
    public String revertSqlSince(String snapshot) {
        return plan(SchemaDiff.between(wanted, SchemaSnapshot.read(snapshot), helper))
                .text(helper);
    }

    @Override
    public void drop() {
        run(this::dropPlan, SchemaProgress.NONE);
    }

    @Override
    public String dropSql() {
        return ask(this::dropPlan).text(helper);
    }

    @Override
    public void clear() {
        clear(options -> {});
    }

    @Override
    public void clear(Consumer<ClearOptions> options) {
        ClearOptions chosen = new ClearOptions();
        options.accept(chosen);
        run(connection -> clearing(chosen), SchemaProgress.NONE);
    }

    @Override
    public String clearSql() {
        return clearing(new ClearOptions()).text(helper);
    }

    private static UpdateOptions chosen(Consumer<UpdateOptions> options) {
        UpdateOptions chosen = new UpdateOptions();
        options.accept(chosen);
        return chosen;
    }

    private SchemaScript creation() {
        return plan(SchemaDiff.between(SchemaModel.EMPTY, wanted, helper));
    }

    /** As the mapping has it: reading what there is takes some databases far longer than the rows do. */
    private SchemaScript clearing(ClearOptions options) {
        return said(new SchemaPlan(helper).clear(wanted, options.truncates()));
    }

    private UpdateScope scope(Connection connection, UpdateOptions options) throws SQLException {
        return UpdateScope.read(helper, options, connection, wanted, access.errors());
    }

    private SchemaScript dropPlan(Connection connection) throws SQLException {
        SchemaModel found = helper.readSchema(connection, wanted);
        return said(new SchemaPlan(helper).drop(found, helper.emptiedNamespaces(connection, found)));
    }

    private SchemaScript plan(SchemaDiff diff) {
        return said(new SchemaPlan(helper).update(diff));
    }

    private SchemaScript said(SchemaScript script) {
        return checked ? script : script.unchecked();
    }

    private void run(ScriptPlanner planner, SchemaProgress progress) {
        try (Connection connection = access.connections().getConnection()) {
            new ScriptRunner(helper, access.errors(), connection, progress).run(planner);
        } catch (SQLException e) {
            throw access.errors().convert(e, null);
        }
    }

    private <T> T ask(Question<T> question) {
        try (Connection connection = access.connections().getConnection()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw access.errors().convert(e, null);
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }
}
