package dev.cormorant.mongodb;

import com.mongodb.MongoException;
import com.mongodb.client.AggregateIterable;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * MongoDB's own side of an entity manager: aggregation, and the database itself for what Cormorant has no words for.
 *
 * <pre>{@code
 * MongoSession mongo = em.unwrap(MongoSession.class);
 * List<Document> perAuthor = mongo.aggregate("book", List.of(Aggregates.sortByCount("$authorId")));
 * }</pre>
 */
public final class MongoSession {
    private final MongoConnection connection;
    private final @Nullable ClientSession session;

    MongoSession(MongoConnection connection, @Nullable ClientSession session) {
        this.connection = connection;
        this.session = session;
    }

    /**
     * The database of the documents, as the library gives it. Pass {@link #clientSession} on to be part of the
     * transaction.
     *
     * @return the database
     */
    public MongoDatabase database() {
        return connection.database();
    }

    /**
     * The session of the open transaction.
     *
     * @return the session, or null outside of a transaction
     */
    public @Nullable ClientSession clientSession() {
        return session;
    }

    /**
     * Aggregates documents, within the open transaction if there is one.
     *
     * @param collection where the pipeline begins
     * @param pipeline its stages
     * @return what it gives
     * @throws dev.cormorant.driver.DriverException if the server refuses it
     */
    public List<Document> aggregate(String collection, List<? extends org.bson.conversions.Bson> pipeline) {
        MongoCollection<Document> documents = database().getCollection(collection);
        try {
            AggregateIterable<Document> result =
                    session == null ? documents.aggregate(pipeline) : documents.aggregate(session, pipeline);
            return result.into(new ArrayList<>());
        } catch (MongoException e) {
            throw new ExceptionConversion().convert(e, "db." + collection + ".aggregate(...)");
        }
    }
}
