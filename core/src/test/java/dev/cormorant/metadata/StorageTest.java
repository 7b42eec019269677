package dev.cormorant.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.entity.Json;
import dev.cormorant.type.ArrayType;
import dev.cormorant.type.JsonCodec;
import dev.cormorant.type.RowReader;
import dev.cormorant.type.SingleValue;
import dev.cormorant.type.Type;
import dev.cormorant.type.UseType;
import dev.cormorant.type.ValueKind;
import dev.cormorant.type.ValueWriter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StorageTest {
    private final EntityMetadata<Stored> entity = EntityDiscovery.discover(
                    List.of(Stored.class, ToMinutes.class), List.of(), new UnderscoreNaming(), new Codec(), any -> null)
            .of(Stored.class);

    @Test
    void convertersApplyByNameAndByThemselves() {
        assertThat(kind("yes")).isEqualTo(ValueKind.STRING);
        assertThat(written("yes", true)).isEqualTo("Y");
        assertThat(written("length", new Span(90))).isEqualTo(90);
        assertThat(kind("plainLength")).isEqualTo(ValueKind.JSON);
    }

    @Test
    void ownTypesAreUsed() {
        assertThat(written("price", 12L)).isEqualTo(1200L);
    }

    @Test
    void jsonIsAskedForOrFollowsFromAMap() {
        assertThat(kind("document")).isEqualTo(ValueKind.JSON);
        assertThat(written("map", Map.of("a", 1))).isEqualTo("json of {a=1}");
    }

    @Test
    void enumsAreTextUnlessTheySayOtherwise() {
        assertThat(written("size", Size.LARGE)).isEqualTo("LARGE");
        assertThat(written("ordinal", Size.LARGE)).isEqualTo(1);
        assertThat(written("coded", Coded.HIGH)).isEqualTo(30);
        assertThat(written("labelled", Labelled.HIGH)).isEqualTo("hi");
        assertThat(kind("coded")).isEqualTo(ValueKind.INT);
        assertThat(entity.find("labelled").columns().get(0).options().items()).containsExactly("lo", "hi");
    }

    @Test
    void listsAndArraysOfScalarsAreArrays() {
        assertThat(kind("names")).isEqualTo(ValueKind.ARRAY);
        assertThat(((ArrayType) type("names")).element().kind()).isEqualTo(ValueKind.STRING);
        assertThat(((ArrayType) type("numbers")).element().kind()).isEqualTo(ValueKind.INT);
    }

    private Type<?> type(String property) {
        return ((ScalarMetadata) entity.find(property)).type();
    }

    private ValueKind kind(String property) {
        return type(property).kind();
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object written(String property, Object value) {
        SingleValue single = new SingleValue();
        ((Type<Object>) type(property)).write(single, 0, value);
        return single.raw();
    }

    record Span(int minutes) {}

    enum Size {
        SMALL,
        LARGE
    }

    enum Coded {
        LOW(10),
        HIGH(30);

        @EnumeratedValue
        final int code;

        Coded(int code) {
            this.code = code;
        }
    }

    enum Labelled {
        LOW("lo"),
        HIGH("hi");

        @EnumeratedValue
        private final String label;

        Labelled(String label) {
            this.label = label;
        }
    }

    static class YesNo implements AttributeConverter<Boolean, String> {
        @Override
        public String convertToDatabaseColumn(Boolean value) {
            return value ? "Y" : "N";
        }

        @Override
        public Boolean convertToEntityAttribute(String value) {
            return value.equals("Y");
        }
    }

    abstract static class Via<A> implements AttributeConverter<A, Integer> {}

    @Converter(autoApply = true)
    static class ToMinutes extends Via<Span> {
        @Override
        public Integer convertToDatabaseColumn(Span value) {
            return value.minutes();
        }

        @Override
        public Span convertToEntityAttribute(Integer value) {
            return new Span(value);
        }
    }

    static class Cents extends Type<Long> {
        Cents() {
            super(Long.class, ValueKind.LONG);
        }

        @Override
        public @Nullable Long read(RowReader row, int column) {
            return row.getLong(column) / 100;
        }

        @Override
        public void write(ValueWriter writer, int index, Long value) {
            writer.setLong(index, value * 100);
        }
    }

    static class Codec implements JsonCodec {
        @Override
        public String write(Object value) {
            return "json of " + value;
        }

        @Override
        public Object read(String json, java.lang.reflect.Type type) {
            return json;
        }
    }

    @Entity
    static class Stored {
        @Id
        private Long id;

        @Convert(converter = YesNo.class)
        private boolean yes;

        private Span length;

        @Json
        private Span plainLength;

        @UseType(Cents.class)
        private long price;

        @Json
        private List<Span> document;

        private Map<String, Integer> map;
        private Size size;

        @Enumerated
        private Size ordinal;

        private Coded coded;
        private Labelled labelled;
        private List<String> names;
        private int[] numbers;
    }
}
