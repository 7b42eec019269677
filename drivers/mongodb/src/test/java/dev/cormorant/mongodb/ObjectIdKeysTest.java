package dev.cormorant.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.error.ValidationException;
import dev.cormorant.query.Filter;
import dev.cormorant.testing.mongo.MongoServers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.BsonDocument;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys that are ObjectIds in documents, and text or ObjectIds in Java. */
class ObjectIdKeysTest {
    private static final String ABSENT = "65a1b2c3d4e5f60718293a4b";

    private final List<String> sent = new ArrayList<>();
    private final Cormorant orm = Cormorant.init(config -> config.driver(MongoDriver.class)
            .clientUrl(MongoServers.mongodb())
            .dbName("keys" + UUID.randomUUID().toString().substring(0, 8))
            .onStatement(event -> sent.add(event.statement()))
            .entities(Station.class, Probe.class, Sticker.class));
    private final Station mountain = new Station("Mountain", null);
    private final Station hut = new Station("Hut", mountain);
    private final Station summit = new Station("Summit", mountain);
    private final Probe probe = new Probe(hut);
    private final EntityManager em = orm.em().fork();

    @BeforeEach
    void threeStations() {
        orm.schema().create();
        hut.neighbours.add(summit);
        probe.batch = ABSENT;
        probe.serial = ABSENT;
        em.persist(probe);
        em.persist(summit);
        em.flush();
        sent.clear();
    }

    @AfterEach
    void close() {
        orm.schema().drop();
        orm.close();
    }

    private BsonDocument stored(String collection, Object id) {
        return Objects.requireNonNull(em.unwrap(MongoSession.class)
                .database()
                .getCollection(collection, BsonDocument.class)
                .find(new BsonDocument("_id", id instanceof ObjectId key ? new BsonObjectId(key) : hex((String) id)))
                .first());
    }

    private static BsonObjectId hex(String digits) {
        return new BsonObjectId(new ObjectId(digits));
    }

    @Test
    void keysAndWhatRefersToThemAreStoredAsObjectIds() {
        assertThat(stored("station", hut.id))
                .containsEntry("parentId", hex(mountain.id))
                .hasEntrySatisfying(
                        "neighbours", list -> assertThat(list.asArray()).containsExactly(hex(summit.id)));
        assertThat(stored("probe", probe.id))
                .containsEntry("stationId", hex(hut.id))
                .containsEntry("batch", hex(ABSENT))
                .containsEntry("serial", new BsonString(ABSENT));
    }

    @Test
    void theyAreMadeWithoutASequence() {
        em.persist(new Station("Lake", null));
        em.flush();

        assertThat(sent).singleElement().asString().startsWith("db.station.insertMany");
    }

    @Test
    void entitiesAreFoundByThem() {
        EntityManager other = orm.em().fork();
        Station found = other.findOneOrFail(Station.class, hut.id);

        assertThat(found.name).isEqualTo("Hut");
        assertThat(found.id).isEqualTo(hut.id);
        assertThat(other.findOneOrFail(Station.class, hut.id.toUpperCase(Locale.ROOT)))
                .isSameAs(found);
        assertThat(other.findOne(Station.class, ABSENT)).isEmpty();
        assertThat(other.findOneOrFail(Probe.class, probe.id).batch).isEqualTo(ABSENT);
    }

    @Test
    void filtersCompareThem() {
        EntityManager other = orm.em().fork();

        assertThat(names(other, Filter.where("id").in(List.of(hut.id, ABSENT)))).containsExactly("Hut");
        assertThat(names(other, Filter.where("id").ne(hut.id))).containsExactlyInAnyOrder("Mountain", "Summit");
        assertThat(names(other, Filter.where("parent").eq(mountain.id))).containsExactlyInAnyOrder("Hut", "Summit");
        assertThat(names(other, Filter.where("parent").eq(mountain))).containsExactlyInAnyOrder("Hut", "Summit");
        assertThat(names(other, Filter.where("neighbours.id").eq(summit.id))).containsExactly("Hut");
        assertThat(names(other, Filter.where("neighbourOf.name").eq("Hut"))).containsExactly("Summit");
        assertThat(other.count(Probe.class, Filter.where("station.parent.id").eq(mountain.id)))
                .isEqualTo(1);
        assertThat(other.count(Probe.class, Filter.where("batch").eq(ABSENT))).isEqualTo(1);
        assertThat(other.count(Probe.class, Filter.where("id").gt(probe.id))).isZero();
    }

    private static List<String> names(EntityManager em, Filter<? super Station> filter) {
        return em.find(Station.class, filter).stream()
                .map(station -> station.name)
                .toList();
    }

    @Test
    void relationsAreLoadedByThem() {
        EntityManager other = orm.em().fork();
        Probe found = other.findOneOrFail(
                Probe.class,
                probe.id,
                with -> with.populate("station.parent.children", "station.neighbours.neighbourOf"));
        Station home = Objects.requireNonNull(found.station);

        assertThat(Objects.requireNonNull(home.parent).children)
                .extracting(station -> station.name)
                .containsExactlyInAnyOrder("Hut", "Summit");
        assertThat(home.neighbours)
                .singleElement()
                .satisfies(next -> assertThat(next.neighbourOf).containsExactly(home));
    }

    @Test
    void linksAreAddedAndTakenByThem() {
        EntityManager other = orm.em().fork();
        Station found = other.findOneOrFail(Station.class, hut.id, with -> with.populate("neighbours"));
        found.neighbours.clear();
        found.neighbours.add(other.getReference(Station.class, mountain.id));
        other.flush();
        assertThat(stored("station", hut.id).getArray("neighbours")).containsExactly(hex(mountain.id));

        other.remove(other.findOneOrFail(Station.class, summit.id));
        other.flush();
        assertThat(orm.em().fork().count(Station.class, Filter.all())).isEqualTo(2);
    }

    @Test
    void anUpsertMakesThemOnceAndKeepsThem() {
        Probe twin = new Probe(summit);
        twin.serial = ABSENT;
        Probe fresh = new Probe(summit);
        fresh.serial = "new";
        orm.em().fork().upsertMany(List.of(twin, fresh));

        assertThat(twin.id).isEqualTo(probe.id);
        assertThat(stored("probe", fresh.id)).containsEntry("stationId", hex(summit.id));
    }

    @Test
    void whoNamesOneKeepsIt() {
        Station lake = new Station("Lake", null);
        lake.id = ABSENT.toUpperCase(Locale.ROOT);
        em.persist(lake);
        em.flush();

        assertThat(lake.id).isEqualTo(ABSENT);
        assertThat(em.findOneOrFail(Station.class, ABSENT)).isSameAs(lake);
        assertThat(stored("station", ABSENT).getString("name").getValue()).isEqualTo("Lake");
    }

    @Test
    void textKeysThatLookLikeThemStayText() {
        em.persist(new Sticker(ABSENT));
        em.flush();

        assertThat(orm.em().fork().findOneOrFail(Sticker.class, ABSENT).code).isEqualTo(ABSENT);
        assertThat(em.unwrap(MongoSession.class)
                        .database()
                        .getCollection("sticker", BsonDocument.class)
                        .find()
                        .first())
                .containsEntry("_id", new BsonString(ABSENT));
    }

    @Test
    void whatIsNoneIsRefusedBeforeAnythingIsSent() {
        EntityManager other = orm.em().fork();

        assertRefused(() -> other.findOne(Station.class, "hut"));
        assertRefused(() -> other.getReference(Station.class, ABSENT + "0"));
        assertRefused(() -> other.find(Station.class, Filter.where("parent").eq("")));
        assertRefused(
                () -> other.count(Station.class, Filter.where("neighbours.id").in(List.of(ABSENT, "x"))));
        assertRefused(() -> other.count(Probe.class, Filter.where("batch").eq("$gt")));
        assertThat(sent).isEmpty();
    }

    @Test
    void aFlushWithWhatIsNoneSendsNothing() {
        Station lake = new Station("Lake", null);
        lake.id = "lake";
        Probe another = new Probe(null);
        em.persist(another);
        em.persist(lake);

        assertRefused(em::flush);
        assertThat(sent).isEmpty();
        assertThat(orm.em().fork().count(Probe.class, Filter.all())).isEqualTo(1);
        assertThat(another.id).isNull();
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(ValidationException.class)
                .hasMessage("A text stands for no ObjectId, which has 24 hexadecimal digits, such as "
                        + "65a1b2c3d4e5f60718293a4b. Give such a text, or map the property as plain text.");
    }
}
