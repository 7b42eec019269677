package dev.cormorant.sql;

import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.Rows;
import dev.cormorant.driver.Transaction;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.sql.jdbc.Binder;
import dev.cormorant.sql.jdbc.StatementRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where queries go: in a transaction to its connection, else to a random replica if one is wanted. A replica that cannot
 * be reached is left alone for a while; the query goes to another one, and at last to the primary.
 *
 * @param <C> the connections
 */
final class ReadRoute<C extends AbstractSqlConnection> {
    private static final Logger LOG = LoggerFactory.getLogger("cormorant.connection");
    private final C primary;
    private final List<Replica<C>> replicas;

    ReadRoute(C primary, List<C> replicas) {
        this.primary = primary;
        this.replicas = replicas.stream().map(Replica::new).toList();
    }

    Rows query(DriverContext context, String sql, Binder binder) {
        Transaction transaction = context.transaction();
        return transaction == null
                ? at(context.connection(), runner -> runner.query(null, sql, binder))
                : primary.runner().query(transaction, sql, binder);
    }

    Rows stream(DriverContext context, String sql, Binder binder) {
        Transaction transaction = context.transaction();
        return transaction == null
                ? at(context.connection(), runner -> runner.stream(null, sql, binder))
                : primary.runner().stream(transaction, sql, binder);
    }

    Transaction begin(ConnectionType type) {
        return at(type, runner -> runner.begin(TransactionOptions.DEFAULT.forReading()));
    }

    private <T> T at(ConnectionType type, Function<StatementRunner, T> work) {
        boolean anywhere = type == ConnectionType.READ;
        for (Replica<C> replica = anywhere ? choose() : null; replica != null; replica = choose()) {
            try {
                return work.apply(replica.connection().runner());
            } catch (ConnectionException e) {
                rest(replica, e);
            }
        }
        return work.apply(primary.runner());
    }

    private void rest(Replica<C> replica, ConnectionException error) {
        String name = replica.connection().options().name();
        replica.rest();
        LOG.warn(
                "The replica {} cannot be reached and is left alone for {}: {}",
                name,
                Replica.REST,
                error.getMessage());
    }

    private @Nullable Replica<C> choose() {
        List<Replica<C>> ready = new ArrayList<>(replicas.size());
        for (Replica<C> replica : replicas) {
            if (replica.isReady()) {
                ready.add(replica);
            }
        }
        return ready.isEmpty() ? null : ready.get(ThreadLocalRandom.current().nextInt(ready.size()));
    }

    C connection(ConnectionType type) {
        Replica<C> replica = type == ConnectionType.READ ? choose() : null;
        return replica == null ? primary : replica.connection();
    }

    void connect() {
        primary.connect();
        for (Replica<C> replica : replicas) {
            try {
                replica.connection().connect();
            } catch (ConnectionException e) {
                rest(replica, e);
            }
        }
    }

    void close(boolean force) {
        for (Replica<C> replica : replicas) {
            replica.connection().close(force);
        }
        primary.close(force);
    }
}
