package dev.cormorant.postgresql;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.PartitionModel;
import dev.cormorant.sql.schema.PartitioningModel;
import dev.cormorant.sql.schema.ViewModel;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Lets the server write something in its own way, which is the only one that can be compared, and leaves no trace. */
final class Trial {
    private static final String NAME = "cormorant_canonical";
    private static final String BOUNDS = "select pg_get_expr(c.relpartbound, c.oid) from pg_inherits i"
            + " join pg_class c on c.oid = i.inhrelid where i.inhparent = '" + NAME + "'::regclass"
            + " order by length(c.relname), c.relname";

    private Trial() {}

    static ViewModel of(Connection connection, ViewModel view) throws SQLException {
        return undone(connection, statement -> {
            statement.execute("create temporary view " + NAME + " as " + view.sql());
            try (ResultSet rows = statement.executeQuery("select pg_get_viewdef('" + NAME + "'::regclass)")) {
                rows.next();
                String sql = PostgreSqlSchemaReader.withoutEnd(rows.getString(1));
                return new ViewModel(view.name(), sql, view.materialized());
            }
        });
    }

    /** Makes an empty table with the columns of one that is there, and the same partitions under names of their own. */
    static PartitioningModel of(
            Connection connection, PostgreSqlSchemaHelper helper, TableName table, PartitioningModel partitioning)
            throws SQLException {
        return undone(connection, statement -> {
            statement.addBatch("create temporary table " + NAME + " (like "
                    + helper.vocabulary().quoteTable(table) + ") " + helper.getPartitionByClause(partitioning));
            List<PartitionModel> partitions = partitioning.partitions();
            for (int i = 0; i < partitions.size(); i++) {
                statement.addBatch("create temporary table " + NAME + "_" + i + " partition of " + NAME
                        + helper.getPartitionValuesClause(partitions.get(i)));
            }
            statement.executeBatch();
            return partitioning.into(reported(statement, partitions));
        });
    }

    private static List<PartitionModel> reported(Statement statement, List<PartitionModel> wanted) throws SQLException {
        List<PartitionModel> reported = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(BOUNDS)) {
            while (rows.next()) {
                String name = wanted.get(reported.size()).name();
                reported.add(new PartitionModel(name, CatalogPartitions.values(rows.getString(1))));
            }
        }
        return reported;
    }

    private static <T> T undone(Connection connection, Work<T> work) throws SQLException {
        boolean alone = connection.getAutoCommit();
        connection.setAutoCommit(false);
        Savepoint before = connection.setSavepoint();
        T made;
        try (Statement statement = connection.createStatement()) {
            made = work.on(statement);
        } catch (SQLException e) {
            try {
                undo(connection, before, alone);
            } catch (SQLException later) {
                e.addSuppressed(later);
            }
            throw e;
        }
        undo(connection, before, alone);
        return made;
    }

    private static void undo(Connection connection, Savepoint before, boolean alone) throws SQLException {
        connection.rollback(before);
        connection.setAutoCommit(alone);
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Statement statement) throws SQLException;
    }
}
