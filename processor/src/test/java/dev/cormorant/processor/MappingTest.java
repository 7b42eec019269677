package dev.cormorant.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which members become properties, and which path their type gives them. */
class MappingTest {
    private static List<String> properties(Compilation compilation, String queryClass) {
        return Stream.of(compilation.load(queryClass).getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(Field::getName)
                .toList();
    }

    @Test
    void fieldsAreReadWhereTheIdStandsOnAField() {
        String entity = """
            package mapping;
            import jakarta.persistence.*;
            @Entity
            class Plain {
                static int counter;
                final static String CONSTANT = "";
                transient int cache;
                @Transient int ignored;
                @Id private long id;
                protected String name;
                int getDerived() { return 1; }
            }
            """;
        assertThat(properties(Compilation.of(entity).clean(), "mapping.QPlain")).containsExactly("id", "name");
    }

    @Test
    void gettersAreReadWhereTheIdStandsOnAGetter() {
        String entity = """
            package mapping;
            import jakarta.persistence.*;
            @Entity
            class Plain {
                private int hidden;
                @Id Long getId() { return 1L; }
                String getURL() { return ""; }
                private boolean isOpen() { return true; }
                Boolean isShut() { return false; }
                int getX() { return 1; }
                @Transient int getIgnored() { return 1; }
                static int getStatic() { return 1; }
                int get() { return 1; }
                int getter() { return 1; }
                int isNumber() { return 1; }
                void getNothing() {}
                int getOf(int other) { return other; }
            }
            """;
        assertThat(properties(Compilation.of(entity).clean(), "mapping.QPlain"))
                .containsExactly("id", "URL", "open", "shut", "x");
    }

    @Test
    void accessAnnotationsMoveAClassOrAMember() {
        String source = """
            package mapping;
            import jakarta.persistence.*;
            @Entity @Access(AccessType.FIELD)
            class Fields {
                int field;
                @Id Long getId() { return 1L; }
                @Access(AccessType.PROPERTY) int getDerived() { return 1; }
            }
            @Entity
            class Getters {
                @Access(AccessType.FIELD) int field;
                int hidden;
                @Id Long getId() { return 1L; }
            }
            """;
        Compilation compilation = Compilation.of(source).clean();
        assertThat(properties(compilation, "mapping.QFields")).containsExactly("field", "derived");
        assertThat(properties(compilation, "mapping.QGetters")).containsExactly("field", "id");
    }

    @Test
    void mappedSuperclassesGiveTheirPropertiesFirstAndTheirTypeVariablesAreFilledIn() {
        List<String> model = List.of("""
            package mapping;
            import jakarta.persistence.*;
            import java.util.*;
            @MappedSuperclass
            abstract class Root<K extends Comparable<K>, E> { @Id K id; String note; @ManyToOne E parent; List<K> keys; }
            class Unmapped<K extends Comparable<K>, E> extends Root<K, E> { String lost; }
            """, """
            package mapping;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity
            class Leaf extends Unmapped<UUID, Leaf> { String name; String note; }
            """);
        Compilation compilation = Programs.compile(
                "mapping",
                model,
                "ComparablePath<Leaf, java.util.UUID> id = QLeaf.id;",
                "Path<Leaf, java.util.List<java.util.UUID>> keys = QLeaf.keys;",
                "StringPath<Leaf> name = QLeaf.parent.parent.name;");
        assertThat(properties(compilation, "mapping.QLeaf")).containsExactly("id", "note", "parent", "keys", "name");
    }

    @Test
    void everyTypeGetsThePathThatFitsIt() {
        String entity = """
            package mapping;
            import dev.cormorant.entity.Json;
            import dev.cormorant.query.*;
            import jakarta.persistence.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            @Entity
            public class All {
                @Id long l; int i; short s; byte b; float f; double d; char c; boolean z;
                Integer boxed; BigDecimal decimal; BigInteger integer; Character letter;
                @Nullable String text; UUID uuid; Instant instant; Duration duration; Year year; ZonedDateTime zoned;
                byte[] bytes; int[] numbers; String[][] words; List<@Nullable String> list; Map<String, List<byte[]>> map;
                Locale locale; Object any; List<? extends Number> wild; Map.Entry<String, ? super Integer> entry;
                @Json String document; @Json Point point; Kind kind; private Secret secret; private List<Secret> secrets;
                enum Kind { A } private enum Secret { A } record Point(int x, int y) {}
            }
            """;
        String use = """
            package mapping;
            import dev.cormorant.query.*;
            import java.time.*;
            import java.util.*;
            class Use {
                List<NumberPath<All>> numbers = List.of(
                        QAll.l, QAll.i, QAll.s, QAll.b, QAll.f, QAll.d, QAll.boxed, QAll.decimal, QAll.integer);
                ComparablePath<All, Character> c = QAll.c, letter = QAll.letter;
                ComparablePath<All, Boolean> z = QAll.z;
                StringPath<All> text = QAll.text;
                ComparablePath<All, UUID> uuid = QAll.uuid;
                ComparablePath<All, Instant> instant = QAll.instant;
                ComparablePath<All, Duration> duration = QAll.duration;
                ComparablePath<All, Year> year = QAll.year;
                ComparablePath<All, ZonedDateTime> zoned = QAll.zoned;
                ComparablePath<All, All.Kind> kind = QAll.kind;
                ComparablePath<All, Object> secret = QAll.secret;
                Path<All, Object> secrets = QAll.secrets;
                Path<All, byte[]> bytes = QAll.bytes;
                Path<All, int[]> ints = QAll.numbers;
                Path<All, String[][]> words = QAll.words;
                Path<All, List<String>> list = QAll.list;
                Path<All, Map<String, List<byte[]>>> map = QAll.map;
                Path<All, Locale> locale = QAll.locale;
                Path<All, Object> any = QAll.any;
                Path<All, List<? extends Number>> wild = QAll.wild;
                Path<All, Map.Entry<String, ? super Integer>> entry = QAll.entry;
                Path<All, String> document = QAll.document;
                Path<All, All.Point> point = QAll.point;
                List<Class<?>> plain = List.of(QAll.bytes.getClass(), QAll.document.getClass(), QAll.point.getClass());
            }
            """;
        Compilation compilation = Compilation.of(entity, use).clean();
        assertThat(compilation.source("mapping.QAll")).contains("JsonPath<All, String> document = new JsonPath<>");
    }

    @Test
    void relationsKnowTheirTargetHoweverTheyAreDeclared() {
        String model = """
            package mapping;
            import dev.cormorant.entity.Ref;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity
            public class Hub {
                @Id Long id;
                @ManyToOne Hub plain;
                @ManyToOne Ref<Hub> wrapped;
                @OneToOne(targetEntity = Hub.class) Object named;
                @OneToMany List<Hub> list;
                @ManyToMany Set<? extends Hub> set;
                @OneToMany(targetEntity = Hub.class) Collection<Object> given;
                @ManyToOne String nonsense;
            }
            """;
        Programs.compile(
                "mapping",
                List.of(model),
                "java.util.List<QHub.ToOne<Hub>> one = java.util.List.of(QHub.plain, QHub.wrapped, QHub.named);",
                "java.util.List<QHub.ToMany<Hub>> many = java.util.List.of(QHub.list, QHub.set, QHub.given);",
                "ToOnePath<Hub, String> nonsense = QHub.nonsense;");
    }

    @Test
    void aRelationToAnEntityOfALibraryUsesItsQueryClassIfThereIsOne() {
        String country = "package geo; import jakarta.persistence.*; @Entity public class Country { @Id Long id; }";
        String city = """
            package mapping;
            import jakarta.persistence.*;
            @Entity
            public class City { @Id Long id; @ManyToOne geo.Country country; @OneToMany java.util.List<geo.Country> all; }
            """;
        Compilation with = Compilation.of(country).clean();
        Compilation without = Compilation.with(new Compilation.Options(List.of(), List.of()), country)
                .clean();
        assertThat(cityBeside(with, city).source("mapping.QCity"))
                .contains("QCountry.ToOne<City> country = new QCountry.ToOne<>(\"country\");");
        assertThat(cityBeside(without, city).source("mapping.QCity"))
                .contains("ToOnePath<City, Country> country = new ToOnePath<>(\"country\");")
                .contains("ToManyPath<City, Country> all = new ToManyPath<>(\"all\");")
                .contains("public ToOnePath<R, Country> country() {");
    }

    private static Compilation cityBeside(Compilation library, String city) {
        return Compilation.with(new Compilation.Options(List.of(library), List.of(), new QueryClassProcessor()), city)
                .clean();
    }

    @Test
    void anEmbeddableIsSpreadUnlessItIsStoredAsOneValue() {
        String model = """
            package mapping;
            import dev.cormorant.entity.Json;
            import jakarta.persistence.*;
            @Entity
            public class Order {
                @EmbeddedId Key id;
                Span<Integer> pages;
                Span<java.time.LocalDate> days;
                @Embedded Bare bare;
                @Json Span<Integer> json;
                @Convert(disableConversion = true) Key converted;
                @Embeddable record Key(long customer, int number) {}
                @Embeddable record Span<T extends Comparable<?>>(T first, T last) {}
                static class Bare { int x; }
            }
            """;
        Programs.compile(
                "mapping",
                List.of(model),
                "NumberPath<Order> number = QOrder.id.number;",
                "QOrder.id.eq(new Order.Key(1, 2));",
                "NumberPath<Order> page = QOrder.pages.first;",
                "ComparablePath<Order, java.time.LocalDate> day = QOrder.days.last;",
                "QOrder.days.eq(new Order.Span<>(java.time.LocalDate.MIN, java.time.LocalDate.MAX));",
                "NumberPath<Order> x = QOrder.bare.x;",
                "Path<Order, Order.Span<Integer>> json = QOrder.json;",
                "Path<Order, Order.Key> converted = QOrder.converted;");
    }

    @Test
    void anEmbeddableFollowsTheAccessOfItsOwner() {
        String model = """
            package mapping;
            import jakarta.persistence.*;
            @Entity
            public class Owner {
                @Id public Long getId() { return 1L; }
                public Part getPart() { return null; }
                @Embeddable public static class Part { private int hidden; public int getShown() { return 1; } }
            }
            """;
        assertThat(Programs.evaluate("mapping", List.of(model), "QOwner.part.shown.path()"))
                .isEqualTo(List.of("part.shown"));
        assertThat(Compilation.of(model).source("mapping.QOwner")).doesNotContain("hidden");
    }

    @Test
    void deprecatedAndGenericClassesCauseNoWarning() {
        String model = """
            package mapping;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity @Deprecated(forRemoval = true)
            public class Old<T extends Number> { @Id Long id; T value; @Deprecated String name; @OneToMany List<Aux> all; }
            @Entity @SuppressWarnings({"removal", "deprecation"})
            class Aux { @Id Long id; @ManyToOne Old<Integer> old; Gone gone; }
            @Deprecated enum Gone { A }
            """;
        Compilation compilation = Compilation.of(model).clean();
        assertThat(compilation.source("mapping.QOld")).contains("Path<Old, Number> value", "QAux.ToMany<Old> all");
    }

    @Test
    void aModuleThatDoesNotReadTheCompilersAnnotationsGetsNone() {
        String module = "module mapping { exports mapping; }";
        String model = """
            package mapping;
            import jakarta.persistence.*;
            @Entity
            public class Plain { @Id Long id; Hidden hidden; enum Hidden { A } }
            """;
        Compilation compilation = Compilation.with(
                new Compilation.Options(
                        List.of(), List.of("--add-reads", "mapping=ALL-UNNAMED"), new QueryClassProcessor()),
                module,
                model);
        assertThat(compilation.diagnostics())
                .filteredOn(diagnostic -> diagnostic.getSource() != null)
                .noneMatch(diagnostic -> diagnostic.getSource().getName().contains("QPlain"));
        assertThat(compilation.source("mapping.QPlain")).doesNotContain("Generated");
        assertThat(Compilation.of(model).clean().source("mapping.QPlain")).contains("@Generated(");
    }
}
