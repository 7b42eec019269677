package dev.cormorant.testing.mongo;

import java.util.Set;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** A command with the words around it, which are not for the engine. */
record Call(BsonDocument message) {

    private static final Set<String> AROUND = Set.of(
            "$db",
            "lsid",
            "$clusterTime",
            "txnNumber",
            "autocommit",
            "startTransaction",
            "readConcern",
            "writeConcern",
            "$readPreference",
            "apiVersion",
            "apiStrict",
            "apiDeprecationErrors",
            "recoveryToken");

    String name() {
        return message.getFirstKey();
    }

    String database() {
        return message.getString("$db", new BsonString("admin")).getValue();
    }

    /** The name of the collection, for commands whose value it is. */
    String collection() {
        return message.getString(name()).getValue();
    }

    /** What the engine is told. */
    BsonDocument command() {
        BsonDocument command = new BsonDocument();
        message.forEach((key, value) -> {
            if (!AROUND.contains(key)) {
                command.put(key, value);
            }
        });
        return command;
    }

    boolean isInTransaction() {
        return message.containsKey("autocommit");
    }

    boolean startsTransaction() {
        return message.getBoolean("startTransaction", BsonBoolean.FALSE).getValue();
    }

    String session() {
        return message.getDocument("lsid").getBinary("id").toString();
    }

    long transactionNumber() {
        return message.getNumber("txnNumber").longValue();
    }
}
