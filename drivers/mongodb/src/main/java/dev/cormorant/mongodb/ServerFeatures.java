package dev.cormorant.mongodb;

import org.bson.BsonDocument;
import org.bson.BsonInt32;

/**
 * What a server said of itself.
 *
 * @param sessions whether it knows sessions, as every MongoDB since 3.6 does; what does not is taken for a small imitation
 * @param transactions whether several writes can be made permanent or undone together
 * @param nestedLookups whether a lookup may have fields and a pipeline at once, as since 5.0
 */
record ServerFeatures(boolean sessions, boolean transactions, boolean nestedLookups) {
    private static final int WIRE_VERSION_5 = 13;

    /** Transactions need a replica set or a router before shards. */
    static ServerFeatures of(BsonDocument hello) {
        boolean sessions = hello.containsKey("logicalSessionTimeoutMinutes");
        boolean router =
                hello.containsKey("msg") && hello.getString("msg").getValue().equals("isdbgrid");
        int wireVersion = hello.getNumber("maxWireVersion", new BsonInt32(0)).intValue();
        return new ServerFeatures(
                sessions, sessions && (router || hello.containsKey("setName")), wireVersion >= WIRE_VERSION_5);
    }
}
