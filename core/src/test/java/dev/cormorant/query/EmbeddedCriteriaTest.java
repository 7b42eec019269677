package dev.cormorant.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityDiscovery;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.UnderscoreNaming;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddedCriteriaTest {
    @Embeddable
    record Place(double latitude, double longitude) {}

    @Embeddable
    static class Address {
        private String city;
        private Place place;

        Address() {}

        Address(String city, Place place) {
            this.city = city;
            this.place = place;
        }
    }

    @Embeddable
    record Key(long customer, int number) {}

    @Entity
    static class Purchase {
        @EmbeddedId
        Key key;

        Address address;
    }

    @Entity
    static class Line {
        @Id
        Long id;

        @ManyToOne
        Purchase purchase;
    }

    private final EntityModel model =
            EntityDiscovery.discover(List.of(Purchase.class, Line.class), List.of(), new UnderscoreNaming());
    private final EntityMetadata<Purchase> purchase = model.of(Purchase.class);
    private final EntityMetadata<Line> line = model.of(Line.class);
    private final FilterResolver resolver = new FilterResolver((metadata, entity) -> null, feature -> {});

    private ColumnPath column(String name) {
        for (ColumnMetadata column : purchase.columns()) {
            if (column.name().equals(name)) {
                return ColumnPath.of(column);
            }
        }
        throw new AssertionError(name);
    }

    private Criterion equal(String name, Object value) {
        return new Criterion.Compare(column(name), Operator.EQ, value);
    }

    @Test
    void anEmbeddableIsEqualWhenAllOfItsColumnsAre() {
        assertThat(resolver.resolve(
                        purchase, Filter.where("address").eq(new Address("Portland", new Place(45.5, -122.5)))))
                .isEqualTo(new Criterion.And(List.of(
                        equal("address_city", "Portland"),
                        equal("address_place_latitude", 45.5),
                        equal("address_place_longitude", -122.5))));
    }

    @Test
    void aNullPartMustBeNull() {
        assertThat(resolver.resolve(purchase, Filter.where("address").ne(new Address("Portland", null))))
                .isEqualTo(new Criterion.Not(new Criterion.And(List.of(
                        equal("address_city", "Portland"),
                        new Criterion.IsNull(column("address_place_latitude"), false),
                        new Criterion.IsNull(column("address_place_longitude"), false)))));
    }

    @Test
    void anEmbeddableIsNullWhenAllOfItsColumnsAre() {
        assertThat(resolver.resolve(purchase, Filter.where("address.place").isNull()))
                .isEqualTo(new Criterion.And(List.of(
                        new Criterion.IsNull(column("address_place_latitude"), false),
                        new Criterion.IsNull(column("address_place_longitude"), false))));
        assertThat(resolver.resolve(purchase, Filter.where("address.place").isNotNull()))
                .isEqualTo(new Criterion.Or(List.of(
                        new Criterion.IsNull(column("address_place_latitude"), true),
                        new Criterion.IsNull(column("address_place_longitude"), true))));
    }

    @Test
    void oneOfSeveralEmbeddables() {
        Criterion one = new Criterion.And(List.of(equal("customer", 1L), equal("number", 2)));
        Criterion other = new Criterion.And(List.of(equal("customer", 3L), equal("number", 4)));
        assertThat(resolver.resolve(purchase, Filter.where("key").in(new Key(1, 2), new Key(3, 4))))
                .isEqualTo(new Criterion.Or(List.of(one, other)));
        assertThat(resolver.resolve(purchase, Filter.where("key").notIn(List.of(new Key(1, 2)))))
                .isEqualTo(new Criterion.Not(new Criterion.Or(List.of(one))));
        assertThat(resolver.resolve(purchase, Filter.where("key").in(List.of())))
                .isEqualTo(new Criterion.Or(List.of()));
    }

    @Test
    void anEmbeddableBehindARelationIsReachedByItsJoins() {
        Criterion.And found = (Criterion.And)
                resolver.resolve(line, Filter.where("purchase.address.place").eq(new Place(1, 2)));
        assertThat(((Criterion.Compare) found.parts().get(0)).column())
                .isEqualTo(new ColumnPath(
                        line.references(), column("address_place_latitude").column()));
    }

    @Test
    void anEmbeddedKeyFindsItsEntityAndWhatPointsAtIt() {
        assertThat(resolver.keyValues(purchase, new Key(1, 2))).isEqualTo(List.of(1L, 2));
        Criterion.And found =
                (Criterion.And) resolver.resolve(line, Filter.where("purchase").eq(new Key(1, 2)));
        assertThat(found.parts()).hasSize(2);
    }

    @Test
    void anotherValueOrAnOrderIsRefusedWithAPropertyToCompare() {
        assertThatThrownBy(
                        () -> resolver.resolve(purchase, Filter.where("address").eq("Portland")))
                .isInstanceOf(QueryException.class)
                .hasMessage("'address' is the embeddable Address, which cannot be compared with a String:"
                        + " compare one of its properties, such as 'address.city'.");
        assertThatThrownBy(
                        () -> resolver.resolve(purchase, Filter.where("address").gt(new Address())))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("can be equal or not, but not GT");
        assertThatThrownBy(() -> resolver.resolve(purchase, List.of(Order.asc("address.place"))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining(
                        "'address.place' is the embeddable Place, which has no single value to order or select by");
    }
}
