package dev.cormorant.mongodb;

import dev.cormorant.driver.RowSource;
import dev.cormorant.metadata.ColumnMetadata;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** What an update does to a document: values are set, nulls are taken away. */
final class UpdateDocument {
    private final Fields fields;
    private final List<ColumnMetadata> columns;
    private final RowSource rows;

    UpdateDocument(Fields fields, List<ColumnMetadata> columns, RowSource rows) {
        this.fields = fields;
        this.columns = columns;
        this.rows = rows;
    }

    BsonDocument of(int row) {
        BsonDocument set = new BsonDocument();
        BsonDocument unset = new BsonDocument();
        BsonBinder binder = new BsonBinder();
        for (int i = 0; i < columns.size(); i++) {
            rows.write(row, i, binder, 0);
            add(fields.path(columns.get(i)), binder, set, unset);
        }
        return of(set, unset);
    }

    static void add(String path, BsonBinder binder, BsonDocument set, BsonDocument unset) {
        if (binder.value() == null) {
            unset.put(path, new BsonString(""));
        } else {
            set.put(path, binder.value());
        }
    }

    static BsonDocument of(BsonDocument set, BsonDocument unset) {
        BsonDocument update = new BsonDocument();
        if (!set.isEmpty()) {
            update.put("$set", set);
        }
        if (!unset.isEmpty()) {
            update.put("$unset", unset);
        }
        return update;
    }
}
