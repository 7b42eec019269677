package dev.cormorant.testing.mongo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.jspecify.annotations.Nullable;

/** Results that are read page by page. */
final class Cursors {

    /**
     * Where a result goes on.
     *
     * @param database the database it reads
     * @param continuation what the engine wants to hear for the next page
     * @param pinned the connection that must not be used for anything else until the end, if the engine wants that
     */
    private record Open(
            String database,
            BsonDocument continuation,
            @Nullable Connection pinned) {}

    private static final String FIRST_PAGE =
            "select cursorpage::bytea, continuation::bytea, persistconnection, cursorid"
                    + " from documentdb_api.%s_cursor_first_page(?, ?::bytea::documentdb_core.bson)";
    private static final String NEXT_PAGE = "select cursorpage::bytea, continuation::bytea"
            + " from documentdb_api.cursor_get_more(?, ?::bytea::documentdb_core.bson, ?::bytea::documentdb_core.bson)";

    private static final String KILL = "select documentdb_api_internal.delete_cursors(?)";

    private final EngineConnections connections;
    private final Map<Long, Open> open = new ConcurrentHashMap<>();

    Cursors(EngineConnections connections) {
        this.connections = connections;
    }

    /** Outside a transaction the cursor has one of its own, whose connection it may keep. */
    BsonDocument first(Call call) throws SQLException {
        Connection connection = connections.take();
        boolean kept = false;
        try {
            connection.setAutoCommit(false);
            FirstPage page = firstPage(connection, call);
            kept = page.remember(this, call.database(), page.persistent ? connection : null) && page.persistent;
            if (!kept) {
                connection.commit();
            }
            return page.document;
        } finally {
            if (!kept) {
                connections.give(connection);
            }
        }
    }

    /** Within a transaction the engine loses its place when something else is asked meanwhile, so all comes at once. */
    BsonDocument firstIn(Transaction transaction, Call call) throws SQLException {
        String batch = call.name().equals("find") ? "batchSize" : "cursor";
        BsonInt32 all = new BsonInt32(Integer.MAX_VALUE);
        call.message().put(batch, batch.equals("cursor") ? new BsonDocument("batchSize", all) : all);
        FirstPage page = firstPage(transaction.connection(), call);
        page.remember(this, call.database(), null);
        return page.document;
    }

    BsonDocument next(Call call) throws SQLException {
        Open cursor = required(call);
        Connection pinned = cursor.pinned();
        if (pinned != null) {
            return next(pinned, cursor, call);
        }
        Connection connection = connections.take();
        try {
            return next(connection, cursor, call);
        } finally {
            connections.give(connection);
        }
    }

    BsonDocument nextIn(Transaction transaction, Call call) throws SQLException {
        return next(transaction.connection(), required(call), call);
    }

    /** Forgets results that nobody wants to the end; the engine keeps them in files until it is told. */
    void kill(List<Long> ids) throws SQLException {
        ids.forEach(this::forget);
        Connection connection = connections.take();
        try (PreparedStatement statement = connection.prepareStatement(KILL)) {
            statement.setArray(1, connection.createArrayOf("int8", ids.toArray()));
            statement.execute();
        } finally {
            connections.give(connection);
        }
    }

    private void forget(long id) {
        Open cursor = open.remove(id);
        if (cursor != null && cursor.pinned() != null) {
            connections.give(cursor.pinned());
        }
    }

    private Open required(Call call) {
        Open cursor = open.get(id(call));
        if (cursor == null) {
            throw new CommandFailure(ErrorCode.CURSOR_NOT_FOUND, "There is no cursor " + id(call) + ".", false);
        }
        return cursor;
    }

    private static long id(Call call) {
        return call.message().getNumber("getMore").longValue();
    }

    private BsonDocument next(Connection connection, Open cursor, Call call) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEXT_PAGE)) {
            statement.setString(1, cursor.database());
            statement.setBytes(2, Documents.encode(call.command()));
            statement.setBytes(3, Documents.encode(cursor.continuation()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                BsonDocument continuation = decoded(row.getBytes(2));
                BsonDocument page = Documents.decode(row.getBytes(1));
                if (continuation == null) {
                    forget(id(call));
                } else {
                    open.put(id(call), new Open(cursor.database(), continuation, cursor.pinned()));
                }
                return page;
            }
        }
    }

    private static FirstPage firstPage(Connection connection, Call call) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIRST_PAGE.formatted(call.name()))) {
            statement.setString(1, call.database());
            statement.setBytes(2, Documents.encode(call.command()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                BsonDocument continuation = decoded(row.getBytes(2));
                boolean persistent = row.getBoolean(3) || isHeldBySession(continuation);
                return new FirstPage(Documents.decode(row.getBytes(1)), continuation, persistent, row.getLong(4));
            }
        }
    }

    /** The engine does not say so in its answer, but a sorted result lives in the session that opened it. */
    private static boolean isHeldBySession(@Nullable BsonDocument continuation) {
        return continuation != null
                && continuation.getBoolean("qp", BsonBoolean.FALSE).getValue();
    }

    private static @Nullable BsonDocument decoded(byte @Nullable [] document) {
        return document == null ? null : Documents.decode(document);
    }

    /** What the engine says when a result is opened. */
    private record FirstPage(
            BsonDocument document, @Nullable BsonDocument continuation, boolean persistent, long id) {

        /** True if there is more to come. */
        boolean remember(Cursors cursors, String database, @Nullable Connection pinned) {
            if (continuation == null) {
                return false;
            }
            cursors.open.put(id, new Open(database, continuation, pinned));
            return true;
        }
    }
}
