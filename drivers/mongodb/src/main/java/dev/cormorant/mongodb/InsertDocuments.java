package dev.cormorant.mongodb;

import dev.cormorant.driver.InsertRequest;
import dev.cormorant.metadata.ColumnMetadata;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;

/** Makes documents out of rows; what is null is left out, so that unique indexes and documents stay small. */
final class InsertDocuments {
    private final InsertRequest request;
    private final Fields fields;

    InsertDocuments(InsertRequest request, Fields fields) {
        this.request = request;
        this.fields = fields;
    }

    List<BsonDocument> make(List<Object> keys) {
        List<BsonDocument> documents = new ArrayList<>(request.rows().size());
        for (int row = 0; row < request.rows().size(); row++) {
            BsonDocument document = new BsonDocument();
            if (!keys.isEmpty()) {
                ColumnMetadata column = request.returning().get(0);
                document.put(Fields.ID, BsonBinder.of(column.type(), keys.get(row)));
            }
            fill(document, row);
            documents.add(document);
        }
        return documents;
    }

    private void fill(BsonDocument document, int row) {
        BsonBinder binder = new BsonBinder();
        for (int i = 0; i < request.columns().size(); i++) {
            request.rows().write(row, i, binder, 0);
            if (binder.value() != null) {
                DocumentPaths.put(document, fields.path(request.columns().get(i)), binder.value());
            }
        }
    }
}
