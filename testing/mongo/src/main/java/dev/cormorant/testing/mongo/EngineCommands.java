package dev.cormorant.testing.mongo;

import static java.util.Map.entry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/** The commands that are one call of a function of the engine. */
final class EngineCommands {

    /** Carries out one command on a connection. */
    @FunctionalInterface
    private interface Command {
        BsonDocument run(Connection connection, Call call) throws SQLException;
    }

    private static final String DOCUMENT = "?::bytea::documentdb_core.bson";
    private static final String API = "documentdb_api.";

    private static final Map<String, Command> TABLE = Map.ofEntries(
            entry("insert", EngineCommands::write),
            entry("update", EngineCommands::write),
            entry("delete", EngineCommands::write),
            entry("findAndModify", EngineCommands::findAndModify),
            entry("findandmodify", EngineCommands::findAndModify),
            entry("count", asking("document", "count_query")),
            entry("distinct", asking("document", "distinct_query")),
            entry("listCollections", asking("cursorpage", "list_collections_cursor_first_page")),
            entry("listIndexes", asking("cursorpage", "list_indexes_cursor_first_page")),
            entry("listDatabases", EngineCommands::listDatabases),
            entry("create", EngineCommands::create),
            entry("createIndexes", EngineCommands::createIndexes),
            entry("dropIndexes", EngineCommands::dropIndexes),
            entry("drop", EngineCommands::drop),
            entry("dropDatabase", EngineCommands::dropDatabase),
            entry("renameCollection", EngineCommands::renameCollection),
            entry("collMod", EngineCommands::changeCollection),
            entry("collStats", EngineCommands::collectionStatistics),
            entry("dbStats", EngineCommands::databaseStatistics),
            entry("explain", EngineCommands::explain));

    /** The functions that plan what is explained. */
    private static final Map<String, String> PLANNED =
            Map.of("find", "find", "aggregate", "pipeline", "count", "count", "distinct", "distinct");

    private EngineCommands() {}

    static BsonDocument run(Connection connection, Call call) throws SQLException {
        Command command = TABLE.get(call.name());
        if (command == null) {
            throw new CommandFailure(
                    ErrorCode.COMMAND_NOT_FOUND, "The gateway does not know the command '" + call.name() + "'.", false);
        }
        return command.run(connection, call);
    }

    private static Command asking(String column, String function) {
        String sql = "select " + column + "::bytea from " + API + function + "(?, " + DOCUMENT + ")";
        return (connection, call) -> answer(connection, sql, call.database(), bytes(call));
    }

    private static BsonDocument write(Connection connection, Call call) throws SQLException {
        return EngineErrors.translated(asking("p_result", call.name()).run(connection, call));
    }

    private static BsonDocument findAndModify(Connection connection, Call call) throws SQLException {
        return asking("p_result", "find_and_modify").run(connection, call);
    }

    private static BsonDocument listDatabases(Connection connection, Call call) throws SQLException {
        return answer(connection, "select " + API + "list_databases(" + DOCUMENT + ")::bytea", bytes(call));
    }

    private static BsonDocument create(Connection connection, Call call) throws SQLException {
        String sql = "select " + API + "create_collection_view(?, " + DOCUMENT + ")::bytea";
        return answer(connection, sql, call.database(), bytes(call));
    }

    /** In the foreground, so that the index is there when the client goes on. */
    private static BsonDocument createIndexes(Connection connection, Call call) throws SQLException {
        String sql = "select documentdb_api_internal.create_indexes_non_concurrently(?, " + DOCUMENT + ", true)::bytea";
        BsonDocument answer = answer(connection, sql, call.database(), bytes(call));
        return answer.isDocument("raw")
                ? answer.getDocument("raw").values().iterator().next().asDocument()
                : answer;
    }

    private static BsonDocument dropIndexes(Connection connection, Call call) throws SQLException {
        execute(connection, "call " + API + "drop_indexes(?, " + DOCUMENT + ")", call.database(), bytes(call));
        return Replies.ok();
    }

    private static BsonDocument drop(Connection connection, Call call) throws SQLException {
        String sql = "select " + API + "drop_collection(?, ?)::text";
        if (!"true".equals(execute(connection, sql, call.database(), call.collection()))) {
            throw new CommandFailure(ErrorCode.NAMESPACE_NOT_FOUND, "ns not found", false);
        }
        return Replies.ok();
    }

    private static BsonDocument dropDatabase(Connection connection, Call call) throws SQLException {
        execute(connection, "select " + API + "drop_database(?)::text", call.database());
        return Replies.ok().append("dropped", new BsonString(call.database()));
    }

    private static BsonDocument renameCollection(Connection connection, Call call) throws SQLException {
        BsonDocument command = call.command().append("$db", new BsonString(call.database()));
        String sql = "select " + API + "rename_collection(" + DOCUMENT + ")::text";
        execute(connection, sql, Documents.encode(command));
        return Replies.ok();
    }

    private static BsonDocument changeCollection(Connection connection, Call call) throws SQLException {
        String sql = "select " + API + "coll_mod(?, ?, " + DOCUMENT + ")::bytea";
        return answer(connection, sql, call.database(), call.collection(), bytes(call));
    }

    private static BsonDocument collectionStatistics(Connection connection, Call call) throws SQLException {
        String sql = "select " + API + "coll_stats(?, ?)::bytea";
        return answer(connection, sql, call.database(), call.collection());
    }

    private static BsonDocument databaseStatistics(Connection connection, Call call) throws SQLException {
        return answer(connection, "select " + API + "db_stats(?)::bytea", call.database());
    }

    /** The plan is PostgreSQL's. */
    private static BsonDocument explain(Connection connection, Call call) throws SQLException {
        BsonDocument explained = call.command().getDocument("explain");
        String function = PLANNED.get(explained.getFirstKey());
        if (function == null) {
            return Replies.ok();
        }
        explained.remove("$db");
        String sql = "explain (format json) select document from documentdb_api_catalog.bson_aggregation_" + function
                + "(?, " + DOCUMENT + ")";
        String plan = execute(connection, sql, call.database(), Documents.encode(explained));
        return Replies.ok().append("queryPlanner", new BsonDocument("plan", BsonArray.parse(String.valueOf(plan))));
    }

    private static byte[] bytes(Call call) {
        return Documents.encode(call.command());
    }

    private static BsonDocument answer(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return Documents.decode(row.getBytes(1));
        }
    }

    /** The first value, if there is one. */
    private static @Nullable String execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            if (!statement.execute()) {
                return null;
            }
            try (ResultSet row = statement.getResultSet()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof byte[] document) {
                statement.setBytes(i + 1, document);
            } else {
                statement.setString(i + 1, (String) values[i]);
            }
        }
        return statement;
    }
}
