package dev.cormorant.mongodb;

import com.mongodb.MongoException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoDatabase;
import dev.cormorant.config.Configuration;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.Rows;
import dev.cormorant.driver.StatementLog;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** Sends commands, in a transaction or alone: tells who listens, and converts errors and takes note of them. */
final class CommandRunner {
    private final MongoConnection connection;
    private final StatementLog log;
    private final ExceptionConversion errors = new ExceptionConversion();

    CommandRunner(MongoConnection connection, Configuration config) {
        this.connection = connection;
        this.log = new StatementLog(config, connection.options().name());
    }

    ServerFeatures features() {
        return connection.features();
    }

    /** Sends what asks for documents; the cursor tells about its errors itself. */
    Rows query(
            Command command,
            RowCodec codec,
            DriverContext context,
            Function<Documents<Row>, ? extends Iterator<Row>> work) {
        MongoTransaction within = MongoTransaction.of(context.transaction());
        Iterator<Row> rows = read(command, codec, context, work);
        return new DocumentRows(rows, e -> failed(command, 0, e, within));
    }

    /** Sends what asks for documents, and gives what somebody made of them. */
    <T> T read(Command command, RowCodec codec, DriverContext context, Function<Documents<Row>, ? extends T> work) {
        MongoTransaction within = MongoTransaction.of(context.transaction());
        long start = log.start();
        try {
            T answer = work.apply(new Documents<>(
                    database().getCollection(command.collection(), Row.class).withCodecRegistry(codec.registry()),
                    session(within)));
            if (start != 0) {
                log.read(command.text(), start);
            }
            return answer;
        } catch (MongoException e) {
            throw failed(command, start, e, within);
        }
    }

    /** Sends what writes; tells how many documents it wrote. */
    long write(Command command, int executions, DriverContext context, ToLongFunction<Documents<BsonDocument>> work) {
        MongoTransaction within = MongoTransaction.of(context.transaction());
        if (within != null) {
            within.requireWritable();
        }
        long start = log.start();
        try {
            long written = work.applyAsLong(documents(command, within));
            if (start != 0) {
                log.wrote(command.text(), written, executions, start);
            }
            return written;
        } catch (MongoException e) {
            throw failed(command, start, e, within);
        }
    }

    private Documents<BsonDocument> documents(Command command, @Nullable MongoTransaction within) {
        return new Documents<>(database().getCollection(command.collection(), BsonDocument.class), session(within));
    }

    private MongoDatabase database() {
        return connection.database();
    }

    private static @Nullable ClientSession session(@Nullable MongoTransaction within) {
        return MongoTransaction.session(within);
    }

    private DriverException failed(
            Command command, long start, MongoException error, @Nullable MongoTransaction within) {
        String text = command.text();
        log.failed(text, start, error);
        DriverException converted = errors.convert(error, text);
        if (within != null) {
            within.fail(converted);
        }
        return converted;
    }
}
