package dev.cormorant.testing.mongo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The latest transaction of each session. */
final class Transactions {

    private final EngineConnections connections;
    private final Map<String, Transaction> bySession = new ConcurrentHashMap<>();

    Transactions(EngineConnections connections) {
        this.connections = connections;
    }

    /** The transaction that a command belongs to, begun if the command says so. */
    Transaction of(Call call) throws SQLException {
        if (call.startsTransaction()) {
            return begin(call);
        }
        Transaction known = known(call);
        if (known == null || known.state() != Transaction.State.OPEN) {
            throw CommandFailure.noTransaction("Transaction " + call.transactionNumber() + " has been aborted.");
        }
        return known;
    }

    /** Commits; saying it twice is no error, for a client may not have heard the answer. */
    void commit(Call call) throws SQLException {
        Transaction transaction = required(call);
        if (transaction.state() == Transaction.State.BROKEN) {
            end(transaction, false);
            throw CommandFailure.noTransaction("The transaction has been aborted.");
        }
        end(transaction, true);
    }

    void abort(Call call) throws SQLException {
        end(required(call), false);
    }

    /** After an error the transaction is undone and takes no more commands. */
    static void breakUp(Transaction transaction) throws SQLException {
        transaction.become(Transaction.State.BROKEN);
        transaction.connection().rollback();
    }

    private Transaction begin(Call call) throws SQLException {
        Transaction previous = bySession.get(call.session());
        if (previous != null) {
            end(previous, false);
        }
        Connection connection = connections.take();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read; set local lock_timeout = '100ms'");
        }
        Transaction transaction = new Transaction(call.transactionNumber(), connection);
        bySession.put(call.session(), transaction);
        return transaction;
    }

    private Transaction required(Call call) {
        Transaction known = known(call);
        if (known == null) {
            throw CommandFailure.noTransaction("There is no transaction " + call.transactionNumber() + ".");
        }
        return known;
    }

    private @Nullable Transaction known(Call call) {
        Transaction latest = bySession.get(call.session());
        return latest != null && latest.number() == call.transactionNumber() ? latest : null;
    }

    private void end(Transaction transaction, boolean commit) throws SQLException {
        Transaction.State state = transaction.state();
        if (state == Transaction.State.ENDED) {
            return;
        }
        transaction.become(Transaction.State.ENDED);
        try {
            if (commit) {
                transaction.connection().commit();
            }
        } finally {
            connections.give(transaction.connection());
        }
    }
}
