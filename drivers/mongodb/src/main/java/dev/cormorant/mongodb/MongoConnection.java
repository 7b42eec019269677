package dev.cormorant.mongodb;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dev.cormorant.config.Configuration;
import dev.cormorant.driver.Connection;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionStatus;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.IsolationLevel;
import dev.cormorant.driver.Transaction;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.driver.UnsupportedByDriverException;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * The connection with one server or cluster: the library's client, which keeps a pool and follows the cluster by itself.
 *
 * <p>A {@code dataSource} that is a {@link MongoClient} is used as it is and left open.
 */
public class MongoConnection extends Connection {
    private static final ExceptionConversion ERRORS = new ExceptionConversion();

    private record Open(MongoClient client, MongoDatabase database, ServerFeatures features, boolean owned) {}

    private volatile @Nullable Open open;
    private volatile boolean closed;

    /**
     * Makes a connection that is not open yet.
     *
     * @param config the user's settings
     * @param options where it leads
     * @param type what it is for
     */
    public MongoConnection(Configuration config, ConnectionOptions options, ConnectionType type) {
        super(config, options, type);
    }

    @Override
    public synchronized void connect() {
        if (open != null) {
            return;
        }
        boolean owned = !(options().dataSource() instanceof MongoClient);
        ClientSettings settings = new ClientSettings(config(), options());
        MongoClient client =
                options().dataSource() instanceof MongoClient given ? given : MongoClients.create(settings.client());
        try {
            MongoDatabase database = client.getDatabase(settings.database());
            BsonDocument hello = database.runCommand(Bson.document("isMaster", Bson.number(1)), BsonDocument.class);
            open = new Open(client, database, ServerFeatures.of(hello), owned);
            closed = false;
        } catch (MongoException | IllegalArgumentException e) {
            if (owned) {
                client.close();
            }
            throw unreachable(e);
        }
    }

    private ConnectionException unreachable(RuntimeException error) {
        String text = "The connection \"" + options().name() + "\" to the MongoDB database \""
                + options().dbName() + "\" could not be opened: "
                + ERRORS.convert(error, null).getMessage();
        return new ConnectionException(new Failure(text, null, null, error));
    }

    private Open opened() {
        Open present = open;
        if (present != null) {
            return present;
        }
        if (closed) {
            throw new ConnectionException(new Failure(
                    "The connection to \"" + options().dbName()
                            + "\" is closed. Use it before it is closed, or open it again by connect().",
                    null,
                    null,
                    null));
        }
        connect();
        return opened();
    }

    /** The database of the documents; opens the connection first if nobody did. */
    MongoDatabase database() {
        return opened().database();
    }

    /** What the server said of itself; opens the connection first if nobody did. */
    ServerFeatures features() {
        return opened().features();
    }

    @Override
    public boolean isConnected() {
        return open != null;
    }

    @Override
    public ConnectionStatus checkConnection() {
        try {
            database().runCommand(Bson.document("ping", Bson.number(1)));
            return ConnectionStatus.working();
        } catch (RuntimeException e) {
            return ConnectionStatus.failing(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public Transaction begin(TransactionOptions options) {
        if (!features().transactions()) {
            throw new UnsupportedByDriverException("Transactions", getClass());
        }
        if (options.isolation() != IsolationLevel.DEFAULT && options.isolation() != IsolationLevel.REPEATABLE_READ) {
            throw new UnsupportedByDriverException(
                    "Transactions of isolation level " + options.isolation(), getClass());
        }
        try {
            return MongoTransaction.begin(opened().client().startSession(), options);
        } catch (MongoException e) {
            throw ERRORS.convert(e, null);
        }
    }

    /** Several documents are all written or none, with or without a transaction of the caller, where there are any. */
    <T> T atomically(DriverContext context, int documents, Function<DriverContext, T> work) {
        if (documents < 2 || context.transaction() != null || !features().transactions()) {
            return work.apply(context);
        }
        Transaction transaction = begin(TransactionOptions.DEFAULT);
        try {
            T result = work.apply(DriverContext.within(transaction));
            transaction.commit();
            return result;
        } finally {
            transaction.rollback();
        }
    }

    /** The library waits for work under way as long as it takes. */
    @Override
    public synchronized void close(boolean force) {
        Open present = open;
        open = null;
        closed = true;
        if (present != null && present.owned()) {
            present.client().close();
        }
    }
}
