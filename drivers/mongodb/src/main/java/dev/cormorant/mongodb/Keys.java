package dev.cormorant.mongodb;

import dev.cormorant.metadata.ColumnMetadata;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Primary keys as values of {@code _id}: the value itself, or a document of several.
 *
 * @param columns what has the key, such as foreign keys
 * @param names the names of the key's own columns
 */
record Keys(List<ColumnMetadata> columns, List<String> names) {
    static Keys of(Fields fields) {
        List<ColumnMetadata> id = fields.entity().idColumns();
        return new Keys(id, id.stream().map(ColumnMetadata::name).toList());
    }

    /** A key, which is a value, or a list of values for several columns. */
    BsonValue bson(Object key) {
        if (columns.size() == 1) {
            return BsonBinder.of(columns.get(0).type(), key);
        }
        List<?> values = (List<?>) key;
        BsonDocument document = new BsonDocument();
        for (int i = 0; i < columns.size(); i++) {
            document.put(
                    Fields.idField(names.get(i)), BsonBinder.of(columns.get(i).type(), values.get(i)));
        }
        return document;
    }

    BsonArray all(List<?> keys) {
        BsonArray array = new BsonArray(keys.size());
        for (Object key : keys) {
            array.add(bson(key));
        }
        return array;
    }
}
