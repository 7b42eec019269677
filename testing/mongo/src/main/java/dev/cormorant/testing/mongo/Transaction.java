package dev.cormorant.testing.mongo;

import java.sql.Connection;

/** One transaction of a session, on a connection of its own. */
final class Transaction {

    /** Open takes commands; broken takes none and can only be aborted; ended has given its connection back. */
    enum State {
        OPEN,
        BROKEN,
        ENDED
    }

    private final long number;
    private final Connection connection;
    private State state = State.OPEN;

    Transaction(long number, Connection connection) {
        this.number = number;
        this.connection = connection;
    }

    long number() {
        return number;
    }

    Connection connection() {
        return connection;
    }

    State state() {
        return state;
    }

    void become(State next) {
        state = next;
    }
}
