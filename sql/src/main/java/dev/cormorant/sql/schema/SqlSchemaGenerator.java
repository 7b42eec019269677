package dev.cormorant.sql.schema;

import dev.cormorant.driver.SchemaGenerator;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.NamingStrategy;
import dev.cormorant.sql.schema.ScriptRunner.ScriptPlanner;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The schema generator of SQL databases. Role: use. Shared by all threads.
 *
 * <p>An update makes the mapped tables what the mapping says: columns, indexes and constraints that it does not name are
 * dropped, and a dropped column that meets an added one of the same definition is renamed. Tables that no mapping names
 * are never touched, and there is no option to have them dropped. A change happens in one transaction where the database
 * can undo DDL.
 */
public final class SqlSchemaGenerator implements SchemaGenerator {
    private final SchemaModel wanted;
    private final SchemaHelper helper;
    private final SchemaAccess access;

    /**
     * Makes a generator for a mapping.
     *
     * @param model the entities
     * @param naming names what the mapping leaves open
     * @param helper what the database understands
     * @param access the way to the database
     */
    public SqlSchemaGenerator(EntityModel model, NamingStrategy naming, SchemaHelper helper, SchemaAccess access) {
        this(MappedSchema.of(model, helper.vocabulary(), naming), helper, access);
    }

    /**
     * Makes a generator for a schema.
     *
     * @param wanted the schema
     * @param helper what the database understands
     * @param access the way to the database
     */
    public SqlSchemaGenerator(SchemaModel wanted, SchemaHelper helper, SchemaAccess access) {
        this.wanted = wanted;
        this.helper = helper;
        this.access = access;
    }

    @Override
    public void create() {
        run(connection -> creation());
    }

    @Override
    public String createSql() {
        return creation().text(helper);
    }

    @Override
    public void update() {
        run(this::updatePlan);
    }

    @Override
    public String updateSql() {
        return plan(this::updatePlan);
    }

    @Override
    public void drop() {
        run(this::dropPlan);
    }

    @Override
    public String dropSql() {
        return plan(this::dropPlan);
    }

    @Override
    public void clear() {
        run(connection -> new SchemaPlan(helper).clear(helper.readSchema(connection, wanted)));
    }

    private SchemaScript creation() {
        return new SchemaPlan(helper).update(SchemaDiff.between(SchemaModel.EMPTY, wanted, helper));
    }

    private SchemaScript updatePlan(Connection connection) throws SQLException {
        SchemaModel found = helper.readSchema(connection, wanted);
        return new SchemaPlan(helper).update(SchemaDiff.between(found, wanted, helper));
    }

    private SchemaScript dropPlan(Connection connection) throws SQLException {
        return new SchemaPlan(helper).drop(helper.readSchema(connection, wanted));
    }

    private void run(ScriptPlanner planner) {
        try (Connection connection = access.connections().getConnection()) {
            new ScriptRunner(helper, access.errors(), connection).run(planner);
        } catch (SQLException e) {
            throw access.errors().convert(e, null);
        }
    }

    private String plan(ScriptPlanner planner) {
        try (Connection connection = access.connections().getConnection()) {
            return planner.plan(connection).text(helper);
        } catch (SQLException e) {
            throw access.errors().convert(e, null);
        }
    }
}
