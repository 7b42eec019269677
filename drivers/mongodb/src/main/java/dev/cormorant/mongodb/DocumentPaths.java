package dev.cormorant.mongodb;

import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Puts values into documents by paths. */
final class DocumentPaths {
    private DocumentPaths() {}

    static void put(BsonDocument document, String path, BsonValue value) {
        BsonDocument place = document;
        int start = 0;
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', start)) {
            String name = path.substring(start, dot);
            BsonValue inner = place.get(name);
            if (inner == null) {
                inner = new BsonDocument();
                place.put(name, inner);
            }
            place = inner.asDocument();
            start = dot + 1;
        }
        place.put(path.substring(start), value);
    }
}
