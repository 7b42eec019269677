package dev.cormorant.mongodb;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import dev.cormorant.driver.DriverContext;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonInt64;

/**
 * Numbers for keys, counted in a collection of their own, a document for each sequence. As sequences do elsewhere, they
 * count outside of transactions: what is rolled back leaves a gap.
 */
final class Sequences {
    static final String COLLECTION = "cormorantSequences";
    private static final String LAST = "last";

    private final CommandRunner runner;

    Sequences(CommandRunner runner) {
        this.runner = runner;
    }

    long[] next(String sequence, int count) {
        BsonDocument filter = Bson.document(Fields.ID, Bson.text(sequence));
        BsonDocument update = Bson.document("$inc", Bson.document(LAST, new BsonInt64(count)));
        long last = runner.write(
                Command.of(COLLECTION, "findOneAndUpdate", filter, update),
                1,
                DriverContext.NONE,
                documents -> take(documents, filter, update));
        long[] numbers = new long[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = last - count + 1 + i;
        }
        return numbers;
    }

    private static long take(Documents<BsonDocument> documents, BsonDocument filter, BsonDocument update) {
        FindOneAndUpdateOptions options =
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        BsonDocument counter = Objects.requireNonNull(documents.findOneAndUpdate(filter, update, options));
        return counter.getNumber(LAST).longValue();
    }
}
