package dev.cormorant.mongodb;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.json.JsonWriterSettings;

/**
 * One change of the schema.
 *
 * @param command what the server is told
 */
record SchemaCommand(BsonDocument command) {
    static SchemaCommand create(String collection) {
        return new SchemaCommand(Bson.document("create", Bson.text(collection)));
    }

    static SchemaCommand drop(String collection) {
        return new SchemaCommand(Bson.document("drop", Bson.text(collection)));
    }

    static SchemaCommand index(String collection, IndexModel index) {
        BsonArray indexes = Bson.array(index.specification());
        return new SchemaCommand(
                Bson.document("createIndexes", Bson.text(collection)).append("indexes", indexes));
    }

    static SchemaCommand dropIndex(String collection, String index) {
        return new SchemaCommand(
                Bson.document("dropIndexes", Bson.text(collection)).append("index", Bson.text(index)));
    }

    static SchemaCommand clear(String collection) {
        BsonDocument all = Bson.document("q", new BsonDocument()).append("limit", Bson.number(0));
        return new SchemaCommand(Bson.document("delete", Bson.text(collection)).append("deletes", Bson.array(all)));
    }

    /** As MongoDB's shell takes it. */
    String text() {
        return "db.runCommand(" + command.toJson(JsonWriterSettings.builder().build()) + ");";
    }
}
