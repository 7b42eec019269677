package dev.cormorant.testing.mongo;

import java.sql.Connection;
import java.sql.SQLException;
import org.bson.BsonArray;
import org.bson.BsonDocument;

/** Sends each command to who can answer it. */
final class Dispatcher {

    private final EngineConnections connections;
    private final Transactions transactions;
    private final Cursors cursors;

    Dispatcher(EngineConnections connections) {
        this.connections = connections;
        this.transactions = new Transactions(connections);
        this.cursors = new Cursors(connections);
    }

    /** The answer, which may be an error. */
    BsonDocument answer(Call call) {
        try {
            return run(call);
        } catch (CommandFailure e) {
            return e.answer();
        } catch (SQLException e) {
            return EngineErrors.failure(e, call.isInTransaction()).answer();
        } catch (RuntimeException e) {
            return new CommandFailure(ErrorCode.INTERNAL, "The gateway failed: " + e, false).answer();
        }
    }

    private BsonDocument run(Call call) throws SQLException {
        return switch (call.name()) {
            case "hello", "isMaster", "ismaster" -> Replies.hello(call.name());
            case "buildInfo", "buildinfo" -> Replies.buildInformation();
            case "ping", "endSessions", "refreshSessions", "killSessions", "startSession" -> Replies.ok();
            case "getParameter", "serverStatus", "getCmdLineOpts", "hostInfo" -> Replies.ok();
            case "killCursors" -> killCursors(call);
            case "commitTransaction" -> {
                transactions.commit(call);
                yield Replies.ok();
            }
            case "abortTransaction" -> {
                transactions.abort(call);
                yield Replies.ok();
            }
            default -> call.isInTransaction() ? runIn(transactions.of(call), call) : runAlone(call);
        };
    }

    private BsonDocument killCursors(Call call) throws SQLException {
        BsonArray ids = call.message().getArray("cursors");
        cursors.kill(ids.stream().map(id -> id.asNumber().longValue()).toList());
        return Replies.cursorsKilled(ids);
    }

    private BsonDocument runIn(Transaction transaction, Call call) throws SQLException {
        try {
            BsonDocument answer = switch (call.name()) {
                case "find", "aggregate" -> cursors.firstIn(transaction, call);
                case "getMore" -> cursors.nextIn(transaction, call);
                default -> EngineCommands.run(transaction.connection(), call);
            };
            EngineErrors.failOnConflict(answer);
            return answer;
        } catch (SQLException | CommandFailure e) {
            Transactions.breakUp(transaction);
            throw e;
        }
    }

    private BsonDocument runAlone(Call call) throws SQLException {
        return switch (call.name()) {
            case "find", "aggregate" -> cursors.first(call);
            case "getMore" -> cursors.next(call);
            default -> runOnce(call);
        };
    }

    private BsonDocument runOnce(Call call) throws SQLException {
        Connection connection = connections.take();
        try {
            return EngineCommands.run(connection, call);
        } finally {
            connections.give(connection);
        }
    }
}
