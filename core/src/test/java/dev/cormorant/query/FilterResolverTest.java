package dev.cormorant.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.EntityDiscovery;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.UnderscoreNaming;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterResolverTest {
    @Embeddable
    static class Place {
        String city;
    }

    @Entity
    static class Writer {
        @Id
        Long id;

        String name;

        @Embedded
        Place place;

        @OneToMany(mappedBy = "writer")
        List<Novel> novels = new ArrayList<>();
    }

    @Entity
    static class Novel {
        @Id
        Long id;

        BigDecimal price;
        int pages;

        @ManyToOne
        Writer writer;
    }

    private final EntityModel model =
            EntityDiscovery.discover(List.of(Writer.class, Novel.class), List.of(), new UnderscoreNaming());
    private final EntityMetadata<Writer> writer = model.of(Writer.class);
    private final EntityMetadata<Novel> novel = model.of(Novel.class);
    private final FilterResolver resolver =
            new FilterResolver((metadata, entity) -> ((Writer) entity).id, feature -> {});

    @Test
    void aPathThroughARelationKeepsTheRelationsToJoin() {
        Criterion.Compare found = (Criterion.Compare)
                resolver.resolve(novel, Filter.where("writer.name").eq("Ursula"));

        assertThat(found.column().joins()).containsExactly(novel.references().get(0));
        assertThat(found.column().column().name()).isEqualTo("name");
        assertThat(found.value()).isEqualTo("Ursula");
    }

    @Test
    void aPathThroughAToManyRelationMeansAnyElement() {
        Criterion.Exists found = (Criterion.Exists)
                resolver.resolve(writer, Filter.where("novels.pages").gt(100));

        assertThat(found.relation()).isEqualTo(writer.collections().get(0));
        assertThat(found.part()).isInstanceOf(Criterion.Compare.class);
    }

    @Test
    void aPathLeadsIntoAnEmbeddable() {
        Criterion.Compare found = (Criterion.Compare)
                resolver.resolve(writer, Filter.where("place.city").eq("Portland"));

        assertThat(found.column().column().name()).isEqualTo("place_city");
    }

    @Test
    void anEntityIsComparedByItsKey() {
        Writer ursula = new Writer();
        ursula.id = 7L;

        Criterion.Compare found = (Criterion.Compare)
                resolver.resolve(novel, Filter.where("writer").eq(ursula));

        assertThat(found.column().column().name()).isEqualTo("writer_id");
        assertThat(found.value()).isEqualTo(7L);
    }

    @Test
    void numbersAreConvertedWhenNothingIsLost() {
        assertThat(value(Filter.where("price").gt(10))).isEqualTo(new BigDecimal("10"));
        assertThat(value(Filter.where("pages").gt(10L))).isEqualTo(10);
        assertThat(value(Filter.where("id").eq(3))).isEqualTo(3L);
    }

    @Test
    void numbersThatWouldLoseSomethingAreRefused() {
        assertThatThrownBy(() -> value(Filter.where("pages").gt(1.5)))
                .isInstanceOf(QueryException.class)
                .hasMessage("Novel.pages is of type Integer; it cannot be compared with a value of type Double.");
        assertThatThrownBy(() -> value(Filter.where("pages").gt(5_000_000_000L)))
                .isInstanceOf(QueryException.class);
    }

    @Test
    void everyMeansThatNoElementFails() {
        Criterion found = resolver.resolve(
                writer, Filter.where("novels").every(Filter.where("pages").gt(100)));

        assertThat(found)
                .isInstanceOfSatisfying(
                        Criterion.Not.class,
                        not -> assertThat(not.part())
                                .isInstanceOfSatisfying(
                                        Criterion.Exists.class,
                                        exists -> assertThat(exists.part()).isInstanceOf(Criterion.Not.class)));
    }

    @Test
    void noFilterIsNoCriterion() {
        assertThat(resolver.resolve(writer, Filter.all())).isNull();
    }

    @Test
    void anUnknownPropertyNamesTheNearestOne() {
        assertThatThrownBy(
                        () -> resolver.resolve(novel, Filter.where("writer.nam").eq("x")))
                .isInstanceOf(QueryException.class)
                .hasMessage("Writer has no property 'nam' (in the path 'writer.nam'). Did you mean 'name'?");
    }

    @Test
    void anUnknownPropertyOfAnEmbeddableNamesThePlace() {
        assertThatThrownBy(() ->
                        resolver.resolve(writer, Filter.where("place.town").eq("x")))
                .hasMessage("Writer.place has no property 'town' (in the path 'place.town'). Known are: city.");
    }

    @Test
    void aPathCannotGoOnBehindAValue() {
        assertThatThrownBy(() ->
                        resolver.resolve(writer, Filter.where("name.first").eq("x")))
                .isInstanceOf(QueryException.class)
                .hasMessage("Writer.name is a plain value; the path 'name.first' cannot go on behind it.");
    }

    @Test
    void anEmbeddableIsNotComparedAsAWhole() {
        assertThatThrownBy(() -> resolver.resolve(writer, Filter.where("place").eq("x")))
                .hasMessageContaining("compare one of its properties, such as 'place.city'");
    }

    @Test
    void aToManyRelationIsNotComparedButAskedForElements() {
        assertThatThrownBy(() -> resolver.resolve(writer, Filter.where("novels").eq(1L)))
                .hasMessageContaining("Ask for its elements by any(...), none(...) or every(...).");
        assertThatThrownBy(() -> resolver.resolve(writer, Filter.where("name").any(null)))
                .hasMessageContaining("is not a to-many relation");
    }

    @Test
    void aRelationHasNoOrder() {
        assertThatThrownBy(() -> resolver.resolve(novel, Filter.where("writer").gt(1L)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("it can be equal or not, but not GT");
    }

    @Test
    void aWrongValueTypeIsRefused() {
        assertThatThrownBy(() -> resolver.resolve(writer, Filter.where("name").eq(5)))
                .hasMessage("Writer.name is of type String; it cannot be compared with a value of type Integer.");
        assertThatThrownBy(() -> resolver.resolve(novel, Filter.where("pages").like("1%")))
                .hasMessageContaining("has no pattern to be like");
    }

    @Test
    void nullIsNeverCompared() {
        assertThatThrownBy(() -> Filter.where("name").eq(null))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Use isNull() or isNotNull()");
        assertThatThrownBy(() -> Filter.where("name").in(Arrays.asList("a", null)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("use isNull() beside the list");
    }

    @Test
    void anEntityWithoutAKeyCannotBeComparedWith() {
        assertThatThrownBy(() -> resolver.resolve(novel, Filter.where("writer").eq(new Writer())))
                .hasMessage("The Writer compared with Novel.writer has no primary key yet. Flush it first.");
    }

    @Test
    void aFilterCannotBeNestedWithoutEnd() {
        Filter<Object> deep = Filter.where("name").eq("x");
        for (int i = 0; i < 10_000; i++) {
            deep = deep.not();
        }
        Filter<Object> tooDeep = deep;

        assertThatThrownBy(() -> resolver.resolve(writer, tooDeep))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("nested more than 200 deep");
    }

    @Test
    void literalTextIsEscapedInPatterns() {
        Criterion.Compare found = (Criterion.Compare)
                resolver.resolve(writer, Filter.where("name").contains("50%_!"));

        assertThat(found.operator()).isEqualTo(Operator.LIKE_ESCAPED);
        assertThat(found.value()).isEqualTo("%50!%!_!!%");
    }

    @Test
    void anOrderThroughAToManyRelationIsRefused() {
        assertThatThrownBy(() -> resolver.resolve(writer, List.of(Order.asc("novels.price"))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("gives no single value to order or select by");
    }

    private Object value(Filter<?> filter) {
        return ((Criterion.Compare) resolver.resolve(novel, filter)).value();
    }
}
