package dev.cormorant.metadata;

import static dev.cormorant.metadata.Described.columns;
import static dev.cormorant.metadata.Described.model;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyAndColumnTest {
    @Test
    void allThatAColumnSaysIsKept() {
        EntityMetadata<Columns> entity = model(Columns.class).of(Columns.class);
        assertThat(entity.columns().stream().map(column -> column.name() + " " + column.options()))
                .containsExactly(
                        "id " + ColumnOptions.DEFAULT.withNullable(false),
                        "n " + new ColumnOptions(false, true, 40, 0, 0, "citext", false, false, List.of()),
                        "price " + new ColumnOptions(true, false, 255, 10, 2, null, true, true, List.of()),
                        "at " + new ColumnOptions(true, false, 255, 3, 0, null, true, true, List.of()),
                        "required " + ColumnOptions.DEFAULT.withNullable(false),
                        "count " + ColumnOptions.DEFAULT.withNullable(false),
                        "letter " + new ColumnOptions(false, false, 1, 0, 0, null, true, true, List.of()),
                        "whole " + new ColumnOptions(true, false, 255, 38, 0, null, true, true, List.of()),
                        "state " + new ColumnOptions(true, false, 255, 0, 0, null, true, true, List.of("ON", "OFF")));
    }

    @Test
    void generationFollowsTheTypeOfTheKey() {
        EntityModel model = model(Auto.class, Random.class, Sequenced.class);
        assertThat(model.of(Auto.class).generatedId().generation()).isEqualTo(Generation.IDENTITY);
        assertThat(model.of(Random.class).generatedId().generation()).isEqualTo(Generation.UUID);
        assertThat(model.of(Sequenced.class).generatedId().generation()).isEqualTo(Generation.SEQUENCE);
        assertThat(model.of(Sequenced.class).generatedId().sequence()).isEqualTo("own_seq");
    }

    @Test
    void genericSuperclassesGiveTheirMembersFirst() {
        EntityMetadata<Child> child = model(Child.class).of(Child.class);
        assertThat(columns(child))
                .containsExactly("id LONG not null", "created_at INSTANT", "tags ARRAY", "name STRING");
        assertThat(child.properties().get(0).javaType()).isEqualTo(Long.class);
        assertThat(child.properties()).extracting(PropertyMetadata::toString).contains("Child.id", "Child.name");
    }

    @Test
    void columnsOfASuperclassCanBeOverridden() {
        assertThat(columns(model(Renamed.class).of(Renamed.class)))
                .containsExactly("key STRING not null", "created_at INSTANT", "tags ARRAY");
    }

    @Test
    void embeddablesNestAndTheirColumnsCanBeOverridden() {
        EntityMetadata<Person> person = model(Person.class).of(Person.class);
        assertThat(columns(person))
                .containsExactly(
                        "id LONG not null",
                        "home_street STRING",
                        "home_geo_latitude DOUBLE not null",
                        "home_geo_longitude DOUBLE",
                        "s STRING",
                        "lat DOUBLE not null",
                        "work_geo_longitude DOUBLE");
        assertThat(person.columns().get(2).path()).isEqualTo("Person.home.geo.latitude");
    }

    @Test
    void anEmbeddedKeyIsOneIdPropertyWithSeveralColumns() {
        EntityMetadata<Place> place = model(Place.class, Visit.class).of(Place.class);
        assertThat(place.idProperties()).hasSize(1).allMatch(PropertyMetadata::isId);
        assertThat(place.idColumns()).extracting(ColumnMetadata::name).containsExactly("x", "y");
        assertThat(((EmbeddedMetadata) place.idProperties().get(0)).properties())
                .allMatch(PropertyMetadata::isId);
        assertThat(place.generatedId()).isNull();
    }

    @Test
    void foreignKeysHaveTheColumnsAndTypesOfTheKey() {
        EntityMetadata<Visit> visit = model(Visit.class, Place.class).of(Visit.class);
        assertThat(columns(visit))
                .containsExactly("place_x INT not null", "place_y STRING not null", "day INT not null");
        assertThat(visit.idColumns()).extracting(ColumnMetadata::name).containsExactly("place_x", "place_y", "day");
        assertThat(visit.columns().get(1).options().length()).isEqualTo(26);
    }

    @Test
    void foreignKeysTakeTheDefinitionOfAKeyThatIsNotGenerated() {
        EntityMetadata<Order> order =
                model(Order.class, Currency.class, Counter.class).of(Order.class);
        assertThat(order.columns())
                .extracting(column -> column.options().definition())
                .containsExactly(null, "char(3)", null, "uuid");
    }

    @Test
    void joinColumnsComeInTheOrderOfTheKey() {
        EntityMetadata<Stay> stay = model(Stay.class, Place.class).of(Stay.class);
        assertThat(columns(stay)).containsExactly("id LONG not null", "col_x INT", "col_y STRING");
    }

    @Test
    void aOneToOneRelationToACompositeKeyIsUniqueAsAWhole() {
        EntityMetadata<Plan> plan = model(Plan.class, Place.class).of(Plan.class);
        assertThat(plan.columns()).noneMatch(column -> column.options().unique());
        assertThat(plan.indexes())
                .containsExactly(new IndexMetadata(
                        "",
                        plan.columns().subList(1, 3).stream()
                                .map(IndexColumn::of)
                                .toList(),
                        true,
                        IndexRules.NONE));
    }

    @Test
    void selfReferencingPivotsNumberTheirColumns() {
        EntityMetadata<Node> node = model(Node.class).of(Node.class);
        PivotMetadata pivot = ((CollectionMetadata) node.find("nexts")).pivot();
        assertThat(pivot.table()).isEqualTo("node_nexts");
        assertThat(pivot.ownerColumns()).extracting(ColumnMetadata::name).containsExactly("node_1_id");
        assertThat(pivot.targetColumns()).extracting(ColumnMetadata::name).containsExactly("node_2_id");
        assertThat(((CollectionMetadata) node.find("previous")).pivot()).isEqualTo(pivot.reversed());
    }

    @Test
    void anEmptyOrderByIsThatOfThePrimaryKey() {
        EntityMetadata<Region> region = model(Region.class, Spot.class).of(Region.class);
        assertThat(((CollectionMetadata) region.find("spots")).orderBy())
                .containsExactly(new SortMetadata("point.x", false), new SortMetadata("point.y", false));
    }

    @Test
    void indexesNameColumns() {
        EntityMetadata<Columns> entity = model(Columns.class).of(Columns.class);
        assertThat(entity.indexes())
                .containsExactly(new IndexMetadata(
                        "by_price",
                        List.of(
                                IndexColumn.of(entity.columns().get(2)),
                                IndexColumn.of(entity.columns().get(3))),
                        true,
                        IndexRules.NONE));
    }

    enum State {
        ON,
        OFF
    }

    @Entity
    @Table(indexes = @Index(name = "by_price", columnList = "price, at ASC", unique = true))
    static class Columns {
        @Id
        private Long id;

        @Column(
                name = "n",
                nullable = false,
                unique = true,
                length = 40,
                columnDefinition = "citext",
                insertable = false,
                updatable = false)
        private String name;

        @Column(precision = 10, scale = 2)
        private BigDecimal price;

        @Column(secondPrecision = 3)
        private Instant at;

        @Basic(optional = false)
        private String required;

        private int count;
        private char letter;
        private BigInteger whole;
        private State state;
    }

    @Entity
    static class Auto {
        @Id
        @GeneratedValue
        private int id;
    }

    @Entity
    static class Random {
        @Id
        @GeneratedValue
        private UUID id;
    }

    @Entity
    static class Sequenced {
        @Id
        @GeneratedValue(generator = "gen")
        @SequenceGenerator(name = "gen", sequenceName = "own_seq", allocationSize = 1)
        private Long id;
    }

    @MappedSuperclass
    abstract static class Root<I, T> {
        @Id
        private I id;

        private Instant createdAt;
        private List<T> tags;
    }

    static class Between<T> extends Root<Long, T> {
        private Thread notMapped;
    }

    @Entity
    static class Child extends Between<String> {
        private String name;
    }

    @Entity
    @AttributeOverride(name = "id", column = @Column(name = "key"))
    static class Renamed extends Root<String, Integer> {}

    @Embeddable
    static class Geo {
        private double latitude;
        private Double longitude;
    }

    @Embeddable
    record Address(String street, Geo geo) {}

    @Entity
    static class Person {
        @Id
        private Long id;

        private Address home;

        @AttributeOverride(name = "street", column = @Column(name = "s"))
        @AttributeOverride(name = "geo.latitude", column = @Column(name = "lat"))
        private Address work;
    }

    @Embeddable
    record Point(int x, @Column(length = 26) String y) {}

    @Entity
    static class Place {
        @EmbeddedId
        private Point point;
    }

    @Entity
    static class Visit {
        @Id
        @ManyToOne
        private Place place;

        @Id
        private int day;
    }

    @Entity
    static class Currency {
        @Id
        @Column(columnDefinition = "char(3)")
        private String code;
    }

    @Entity
    static class Counter {
        @Id
        @GeneratedValue
        @Column(columnDefinition = "bigserial")
        private Long id;
    }

    @Entity
    static class Order {
        @Id
        private Long id;

        @ManyToOne
        private Currency currency;

        @ManyToOne
        private Counter counter;

        @ManyToOne
        @JoinColumn(columnDefinition = "uuid")
        private Currency other;
    }

    @Entity
    static class Stay {
        @Id
        private Long id;

        @ManyToOne
        @JoinColumn(name = "col_y", referencedColumnName = "y")
        @JoinColumn(name = "col_x", referencedColumnName = "x")
        private Place place;
    }

    @Entity
    static class Plan {
        @Id
        private Long id;

        @OneToOne
        private Place place;
    }

    @Entity
    static class Node {
        @Id
        private Long id;

        @ManyToMany
        private List<Node> nexts;

        @ManyToMany(mappedBy = "nexts")
        private List<Node> previous;
    }

    @Entity
    static class Region {
        @Id
        private Long id;

        @OneToMany(mappedBy = "region")
        @OrderBy
        private List<Spot> spots;
    }

    @Entity
    static class Spot {
        @EmbeddedId
        private Point point;

        @ManyToOne
        private Region region;
    }
}
