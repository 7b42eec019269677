package dev.cormorant.testing.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What DocumentDB and the gateway give the official client; none of it is a statement about MongoDB's own server. */
class GatewayTest {

    private static final int DUPLICATE_KEY = 11000;
    private static final int WRITE_CONFLICT = 112;
    private static final int COMMAND_NOT_FOUND = 59;

    private static MongoClient client;
    private MongoCollection<Document> books;

    @BeforeAll
    static void connect() {
        client = MongoClients.create(MongoServers.mongodb());
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    @BeforeEach
    void emptyCollection() {
        books = collection("books");
        books.createIndex(Indexes.ascending("title"));
    }

    @Test
    void documentsAreWrittenReadChangedAndRemoved() {
        books.insertOne(new Document("_id", 1).append("title", "Kindred"));

        assertThat(books.find(eq("title", "Kindred")).first()).containsEntry("_id", 1);
        assertThat(books.updateOne(eq("_id", 1), Updates.set("title", "Dawn")).getModifiedCount())
                .isEqualTo(1);
        assertThat(books.findOneAndUpdate(eq("_id", 1), Updates.set("year", 1987)))
                .containsEntry("title", "Dawn")
                .doesNotContainKey("year");
        assertThat(books.countDocuments(eq("year", 1987))).isEqualTo(1);
        assertThat(books.distinct("title", String.class)).containsExactly("Dawn");
        assertThat(books.deleteOne(eq("_id", 1)).getDeletedCount()).isEqualTo(1);
        assertThat(books.find()).isEmpty();
    }

    @Test
    void manyWritesGoInOneCommand() {
        var result = books.bulkWrite(List.of(
                new InsertOneModel<>(new Document("_id", 1)),
                new InsertOneModel<>(new Document("_id", 2)),
                new UpdateOneModel<>(eq("_id", 1), Updates.set("title", "Dawn")),
                new DeleteOneModel<>(eq("_id", 2))));

        assertThat(List.of(result.getInsertedCount(), result.getModifiedCount(), result.getDeletedCount()))
                .containsExactly(2, 1, 1);
    }

    @Test
    void anUnorderedBulkGoesOnAfterADuplicate() {
        assertThatThrownBy(() -> books.bulkWrite(
                        List.of(
                                new InsertOneModel<>(new Document("_id", 1)),
                                new InsertOneModel<>(new Document("_id", 1)),
                                new InsertOneModel<>(new Document("_id", 2))),
                        new BulkWriteOptions().ordered(false)))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
                    assertThat(e.getWriteErrors()).singleElement().satisfies(error -> {
                        assertThat(error.getCode()).isEqualTo(DUPLICATE_KEY);
                        assertThat(error.getIndex()).isEqualTo(1);
                    });
                    assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2);
                });
    }

    @Test
    void aUniqueIndexRefusesASecondValue() {
        books.createIndex(Indexes.ascending("isbn"), new IndexOptions().unique(true));
        books.insertOne(new Document("isbn", "1"));

        assertThatThrownBy(() -> books.insertOne(new Document("isbn", "1")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(DUPLICATE_KEY))
                .hasMessageContaining("E11000");
    }

    @Test
    void anAggregationJoinsCollections() {
        MongoCollection<Document> authors = collection("authors");
        authors.insertOne(new Document("_id", 7).append("name", "Octavia"));
        books.insertOne(new Document("_id", 1).append("author", 7));

        Document joined = books.aggregate(List.of(
                        Aggregates.lookup(authors.getNamespace().getCollectionName(), "author", "_id", "written")))
                .first();

        assertThat(joined.getList("written", Document.class))
                .singleElement()
                .satisfies(author -> assertThat(author).containsEntry("name", "Octavia"));
    }

    @Test
    void aLongResultIsReadPageByPage() {
        books.insertMany(
                IntStream.range(0, 250).mapToObj(i -> new Document("_id", i)).toList());

        assertThat(books.find().sort(Sorts.ascending("_id")).batchSize(40).map(book -> book.getInteger("_id")))
                .containsExactlyElementsOf(IntStream.range(0, 250).boxed().toList());
    }

    @Test
    void aResultThatIsLeftEarlyFreesItsConnection() {
        books.insertMany(
                IntStream.range(0, 250).mapToObj(i -> new Document("_id", i)).toList());

        for (int i = 0; i < 300; i++) {
            try (var cursor = books.find().batchSize(10).iterator()) {
                assertThat(cursor.next()).isNotNull();
            }
        }
    }

    @Test
    void aCommittedTransactionIsSeenAnAbortedOneIsNot() {
        try (ClientSession session = client.startSession()) {
            session.startTransaction();
            books.insertOne(session, new Document("_id", 1));
            session.commitTransaction();

            session.startTransaction();
            books.insertOne(session, new Document("_id", 2));
            session.abortTransaction();
        }

        assertThat(ids(books)).containsExactly(1);
    }

    @Test
    void othersDoNotSeeAnOpenTransactionWhichSeesItself() {
        try (ClientSession session = client.startSession()) {
            session.startTransaction();
            books.insertOne(session, new Document("_id", 1));

            assertThat(ids(books)).isEmpty();
            assertThat(books.countDocuments(session)).isEqualTo(1);
            session.abortTransaction();
        }
    }

    @Test
    void aTransactionReadsWhatWasThereAtItsStart() {
        books.insertOne(new Document("_id", 1));
        try (ClientSession session = client.startSession()) {
            session.startTransaction();
            assertThat(books.countDocuments(session)).isEqualTo(1);
            books.insertOne(new Document("_id", 2));

            assertThat(books.countDocuments(session)).isEqualTo(1);
            session.commitTransaction();
        }
    }

    @Test
    void twoTransactionsThatWriteTheSameAreInConflict() {
        books.insertOne(new Document("_id", 1).append("copies", 1));
        try (ClientSession first = client.startSession();
                ClientSession second = client.startSession()) {
            first.startTransaction();
            second.startTransaction();
            books.updateOne(first, eq("_id", 1), Updates.inc("copies", 1));

            assertThatThrownBy(() -> books.updateOne(second, eq("_id", 1), Updates.inc("copies", 1)))
                    .isInstanceOfSatisfying(MongoException.class, e -> {
                        assertThat(e.getCode()).isEqualTo(WRITE_CONFLICT);
                        assertThat(e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL))
                                .isTrue();
                    });
            first.commitTransaction();
            second.abortTransaction();
        }

        assertThat(books.find().first()).containsEntry("copies", 2);
    }

    @Test
    void aFailedTransactionTakesNoMoreCommands() {
        books.insertOne(new Document("_id", 1));
        try (ClientSession session = client.startSession()) {
            session.startTransaction();
            books.insertOne(session, new Document("_id", 2));
            assertThatThrownBy(() -> books.updateOne(session, eq("_id", 1), Updates.unset("_id")))
                    .isInstanceOf(MongoException.class);
            session.abortTransaction();
        }

        assertThat(ids(books)).containsExactly(1);
    }

    @Test
    void aCollationDecidesWhatIsEqual() {
        books.insertMany(List.of(new Document("title", "dawn"), new Document("title", "Dawn")));
        Collation ignoringCase = Collation.builder()
                .locale("en")
                .collationStrength(com.mongodb.client.model.CollationStrength.SECONDARY)
                .build();

        assertThat(books.find(eq("title", "DAWN")).collation(ignoringCase)).hasSize(2);
        assertThat(books.find(eq("title", "DAWN"))).isEmpty();
    }

    @Test
    void wordsAreFoundInText() {
        books.createIndex(Indexes.text("title"));
        books.insertMany(List.of(new Document("title", "Parable of the Sower"), new Document("title", "Fledgling")));

        assertThat(books.find(text("sower")))
                .singleElement()
                .satisfies(found -> assertThat(found).containsEntry("title", "Parable of the Sower"));
    }

    @Test
    void collectionsAndIndexesAreListed() {
        books.createIndex(Indexes.descending("year"), new IndexOptions().name("by_year"));

        assertThat(books.listIndexes())
                .extracting(index -> index.getString("name"))
                .contains("_id_", "by_year");
        assertThat(client.getDatabase("gateway").listCollectionNames())
                .contains(books.getNamespace().getCollectionName());
        books.dropIndex("by_year");
        assertThat(books.listIndexes())
                .extracting(index -> index.getString("name"))
                .doesNotContain("by_year");
        books.drop();
        assertThat(client.getDatabase("gateway").listCollectionNames())
                .doesNotContain(books.getNamespace().getCollectionName());
    }

    @Test
    void anUnknownCommandIsRefusedByName() {
        assertThatThrownBy(() -> client.getDatabase("gateway").runCommand(new Document("flyToTheMoon", 1)))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(COMMAND_NOT_FOUND))
                .hasMessageContaining("flyToTheMoon");
    }

    @Test
    void theServerSaysWhatItIs() {
        assertThat(client.getDatabase("gateway").runCommand(new Document("buildInfo", 1)))
                .containsEntry("engine", "documentdb");
    }

    @Test
    void theServerInMemoryKeepsDocumentsToo() {
        try (MongoClient memory = MongoClients.create(MongoServers.inProcess())) {
            MongoCollection<Document> kept = memory.getDatabase("memory").getCollection("books");
            kept.insertOne(new Document("_id", 1));

            assertThat(ids(kept)).containsExactly(1);
        }
    }

    private static List<Integer> ids(MongoCollection<Document> collection) {
        return collection.find().map(found -> found.getInteger("_id")).into(new ArrayList<>());
    }

    private static MongoCollection<Document> collection(String name) {
        return client.getDatabase("gateway").getCollection(name + "_" + UUID.randomUUID());
    }
}
