package dev.cormorant.testing.mongo;

import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** Answers that need no engine. */
final class Replies {

    private static final int MAX_DOCUMENT = 16 * 1024 * 1024;
    private static final int MAX_MESSAGE = 48_000_000;
    private static final int MAX_BATCH = 25_000;
    private static final int SESSION_MINUTES = 30;
    private static final int WIRE_VERSION = 21;

    private Replies() {}

    static BsonDocument ok() {
        return new BsonDocument("ok", new BsonDouble(1));
    }

    /** Clients allow transactions on a cluster only, so this claims to be the router of one. */
    static BsonDocument hello(String name) {
        return ok().append(name.equals("hello") ? "isWritablePrimary" : "ismaster", BsonBoolean.TRUE)
                .append("msg", new BsonString("isdbgrid"))
                .append("helloOk", BsonBoolean.TRUE)
                .append("maxBsonObjectSize", new BsonInt32(MAX_DOCUMENT))
                .append("maxMessageSizeBytes", new BsonInt32(MAX_MESSAGE))
                .append("maxWriteBatchSize", new BsonInt32(MAX_BATCH))
                .append("localTime", new BsonDateTime(System.currentTimeMillis()))
                .append("logicalSessionTimeoutMinutes", new BsonInt32(SESSION_MINUTES))
                .append("minWireVersion", new BsonInt32(0))
                .append("maxWireVersion", new BsonInt32(WIRE_VERSION))
                .append("readOnly", BsonBoolean.FALSE);
    }

    /** The name of the engine is not MongoDB's, and says so. */
    static BsonDocument buildInformation() {
        return ok().append("version", new BsonString("7.0.0"))
                .append(
                        "versionArray",
                        new BsonArray(List.of(new BsonInt32(7), new BsonInt32(0), new BsonInt32(0), new BsonInt32(0))))
                .append("maxBsonObjectSize", new BsonInt32(MAX_DOCUMENT))
                .append("engine", new BsonString("documentdb"));
    }

    static BsonDocument cursorsKilled(BsonArray ids) {
        return ok().append("cursorsKilled", ids)
                .append("cursorsNotFound", new BsonArray())
                .append("cursorsAlive", new BsonArray())
                .append("cursorsUnknown", new BsonArray());
    }
}
