package dev.cormorant.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Aggregates;
import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.query.Filter;
import dev.cormorant.query.QueryException;
import dev.cormorant.testing.mongo.MongoServers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only this database has: its own words for errors, indexes, keys and aggregation. */
class MongoDriverTest {
    private final Cormorant orm = Cormorant.init(config -> config.driver(MongoDriver.class)
            .clientUrl(MongoServers.mongodb())
            .dbName("driver" + UUID.randomUUID().toString().substring(0, 8))
            .entities(Ticket.class));

    @BeforeEach
    void makeCollections() {
        orm.schema().create();
    }

    @AfterEach
    void close() {
        orm.schema().drop();
        orm.close();
    }

    private EntityManager store(Ticket... tickets) {
        EntityManager em = orm.em().fork();
        for (Ticket ticket : tickets) {
            em.persist(ticket);
        }
        em.flush();
        return em;
    }

    @Test
    void afterCreateThereIsNothingToUpdate() {
        assertThat(orm.schema().updateSql()).isEmpty();
        assertThat(orm.schema().createSql())
                .contains("db.runCommand({\"create\": \"ticket\"});")
                .contains("\"expireAfterSeconds\": 3600")
                .contains("\"subject\": \"text\"");
    }

    @Test
    void anIndexThatIsGoneComesBack() {
        MongoSession mongo = orm.em().fork().unwrap(MongoSession.class);
        mongo.database().getCollection("ticket").dropIndex("ticket_number_unique");
        mongo.database().getCollection("ticket").createIndex(new Document("subject", 1));

        assertThat(orm.schema().updateSql(options -> options.safe()))
                .contains("ticket_number_unique")
                .doesNotContain("dropIndexes");
        assertThat(orm.schema().revertSql(options -> {})).contains("subject_1");
        orm.schema().update();
        assertThat(orm.schema().updateSql()).isEmpty();
    }

    @Test
    void aDuplicateIsTypedAndNamesItsIndexWithoutTheValue() {
        store(new Ticket("secret-7", null));

        assertThatThrownBy(() -> store(new Ticket("secret-7", null)))
                .isInstanceOf(UniqueConstraintViolationException.class)
                .hasMessageContaining("E11000")
                .hasMessageContaining("db.ticket.insertMany([{_id: ?, number: ?}])")
                .hasMessageNotContaining("secret-7");
    }

    @Test
    void severalDocumentsMayHaveNoUniqueValue() {
        store(new Ticket(null, "one"), new Ticket(null, "two"));

        assertThat(orm.em().fork().count(Ticket.class, Filter.where("number").isNull()))
                .isEqualTo(2);
    }

    @Test
    void wordsAreFoundByTheTextIndex() {
        store(new Ticket("1", "the printer burns"), new Ticket("2", "the printer is out of paper"));
        EntityManager em = orm.em().fork();

        assertThat(em.find(Ticket.class, Filter.where("subject").fullText("burns")))
                .extracting(ticket -> ticket.number)
                .containsExactly("1");
        assertThatThrownBy(() -> em.find(
                        Ticket.class, Filter.where("subject").fullText("burns").not()))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("Join it with other conditions by and(...) only.");
    }

    @Test
    void membersThatLookLikeOperatorsAreMembers() {
        Ticket ticket = new Ticket("1", null);
        ticket.notes = Map.of("$where", "sleep(1000)", "a.b", "x", "%", "y");
        store(ticket);
        EntityManager em = orm.em().fork();

        assertThat(em.findOneOrFail(Ticket.class, ticket.id).notes).isEqualTo(ticket.notes);
        assertThat(em.count(Ticket.class, Filter.where("notes").member("$where").eq("sleep(1000)")))
                .isEqualTo(1);
        assertThat(em.count(Ticket.class, Filter.where("notes").member("a", "b").eq("x")))
                .isZero();
    }

    @Test
    void keysOfOtherProgramsAreReadAsText() {
        EntityManager em = orm.em().fork();
        em.unwrap(MongoSession.class)
                .database()
                .getCollection("ticket")
                .insertOne(Document.parse("{_id: 7, number: {$oid: '65a1b2c3d4e5f60718293a4b'}}"));

        assertThat(em.findOneOrFail(Ticket.class, 7L).number).isEqualTo("65a1b2c3d4e5f60718293a4b");
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        EntityManager em = orm.em().fork();
        em.unwrap(MongoSession.class)
                .database()
                .getCollection("ticket")
                .insertOne(Document.parse("{_id: 7, closed: 'x'}"));

        assertThatThrownBy(() -> em.findOne(Ticket.class, 7L))
                .isInstanceOf(ValidationException.class)
                .hasMessage("A document holds a value of the type STRING where a date is expected. "
                        + "Change the property's type, or mend the documents.");
    }

    @Test
    void aggregationSeesTheOpenTransaction() {
        EntityManager em = orm.em().fork();
        em.transactional(tx -> {
            tx.persist(new Ticket("1", "x"));
            tx.flush();
            List<Document> counted =
                    tx.unwrap(MongoSession.class).aggregate("ticket", List.of(Aggregates.sortByCount("$subject")));
            assertThat(counted)
                    .singleElement()
                    .satisfies(one -> assertThat(one.getInteger("count")).isEqualTo(1));
        });
        assertThat(em.unwrap(MongoSession.class).clientSession()).isNull();
    }

    @Test
    void aTransactionThatPromisedToReadWritesNothing() {
        EntityManager em = orm.em().fork();

        assertThatThrownBy(() -> em.transactional(TransactionOptions.DEFAULT.forReading(), tx -> {
                    tx.persist(new Ticket("1", null));
                    return tx;
                }))
                .isInstanceOf(ReadOnlyException.class);
        assertThat(orm.em().fork().count(Ticket.class, Filter.all())).isZero();
    }

    @Test
    void nullsAreNotStored() {
        Ticket ticket = new Ticket("1", "x");
        ticket.closed = Instant.EPOCH;
        EntityManager em = store(ticket);
        ticket.subject = null;
        em.flush();
        BsonDocument stored = em.unwrap(MongoSession.class)
                .database()
                .getCollection("ticket", BsonDocument.class)
                .find()
                .first();

        assertThat(stored).containsOnlyKeys("_id", "number", "closed");
    }
}
