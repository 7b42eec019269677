package dev.cormorant.type;

import static dev.cormorant.type.BuiltInTypesTest.find;
import static dev.cormorant.type.BuiltInTypesTest.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.ValidationException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.EnumType;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposedTypesTest {
    List<Year> years = List.of();
    List<List<String>> nested = List.of();
    List<byte[]> blobs = List.of();

    @Test
    void arraysKeepTheirElements() {
        Type<Object> type = find(String[].class);
        SingleValue stored = store(type, new String[] {"a", null});
        assertThat(stored.raw()).isEqualTo(Arrays.asList("a", null));
        assertThat((String[]) stored.read(type)).containsExactly("a", null);
        int[] numbers = (int[]) store(find(int[].class), new int[] {1, 2}).read(find(int[].class));
        assertThat(numbers).containsExactly(1, 2);
    }

    @Test
    void elementsAreStoredByTheirType() throws NoSuchFieldException {
        Type<Object> type = find(field("years"));
        SingleValue stored = store(type, List.of(Year.of(1999), Year.of(2000)));
        assertThat(stored.raw()).isEqualTo(List.of(1999, 2000));
        assertThat(stored.read(type)).isEqualTo(List.of(Year.of(1999), Year.of(2000)));
        assertThat(((ArrayType) type).element().kind()).isEqualTo(ValueKind.INT);
    }

    @Test
    void changesInsideAListAreSeen() throws NoSuchFieldException {
        Type<Object> type = find(field("blobs"));
        byte[] first = {1};
        List<byte[]> value = new ArrayList<>(List.of(first));
        Object snapshot = type.snapshot(value);
        assertThat(type.matches(snapshot, List.of(new byte[] {1}))).isTrue();
        first[0] = 2;
        assertThat(type.matches(snapshot, value)).isFalse();
        first[0] = 1;
        value.add(first);
        assertThat(type.matches(snapshot, value)).isFalse();
        assertThat(type.isImmutable()).isFalse();
    }

    @Test
    void listsOfListsHaveNoType() throws NoSuchFieldException {
        assertThat(TypeRegistry.find(field("nested"))).isNull();
        assertThat(TypeRegistry.find(List.class)).isNull();
        assertThat(TypeRegistry.find(int[][].class)).isNull();
    }

    @Test
    void aNullInAnArrayOfPrimitivesIsRefused() {
        SingleValue single = new SingleValue();
        single.put(Arrays.asList(1, null));
        assertThatThrownBy(() -> single.read(find(int[].class)))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "The database holds an array with a null where the property is of type int[]. Declare the property"
                                + " as a List.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void enumsThatTheDatabaseInventedAreRefused() {
        Type<Object> names = find(Level.class);
        SingleValue single = new SingleValue();
        single.put("MIDDLE");
        assertThatThrownBy(() -> single.read(names))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The database holds 'MIDDLE', which is no value of " + Level.class.getName()
                        + ". Known are: LOW, HIGH.");
        Type<Object> ordinals = (Type<Object>) TypeRegistry.ofEnum(Level.class, EnumType.ORDINAL);
        single.put(2);
        assertThatThrownBy(() -> single.read(ordinals))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "The database holds 2, which is no value of " + Level.class.getName() + ". Known are: [0, 1].");
    }

    @Test
    void enumsWithBodiesAreStoredToo() {
        Type<Object> type = find(Level.class);
        assertThat(store(type, Level.HIGH).read(type)).isSameAs(Level.HIGH);
        assertThat(TypeRegistry.items(type)).containsExactly("LOW", "HIGH");
    }

    @Test
    @SuppressWarnings("unchecked")
    void convertersAreAskedWhetherAMutableValueChanged() {
        Type<Object> type =
                (Type<Object>) TypeRegistry.ofConverter(StringBuilder.class, new Builders(), find(BigDecimal.class));
        StringBuilder value = new StringBuilder("1.5");
        SingleValue stored = store(type, value);
        assertThat(stored.raw()).isEqualTo(new BigDecimal("1.5"));
        assertThat(stored.read(type)).hasToString("1.5");
        Object snapshot = type.snapshot(value);
        assertThat(type.matches(snapshot, value.append('0'))).isTrue();
        assertThat(type.matches(snapshot, value.append('1'))).isFalse();
        assertThat(type.isImmutable()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aConverterMayStoreNull() {
        Type<Object> type =
                (Type<Object>) TypeRegistry.ofConverter(StringBuilder.class, new Builders(), find(BigDecimal.class));
        StringBuilder empty = new StringBuilder();
        assertThat(store(type, empty).raw()).isNull();
        assertThat(type.read(new SingleValue(), 0)).isNull();
        Object snapshot = type.snapshot(empty);
        assertThat(type.matches(snapshot, new StringBuilder())).isTrue();
        assertThat(type.matches(snapshot, new StringBuilder("1"))).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void jsonIsChangedWhenItsTextIs() {
        Type<Object> type = (Type<Object>) TypeRegistry.ofJson(new Codec(), List.class, List.class);
        List<Integer> value = new ArrayList<>(List.of(1));
        SingleValue stored = store(type, value);
        assertThat(stored.raw()).isEqualTo("[1]");
        assertThat(stored.read(type)).isEqualTo("[1] as interface java.util.List");
        Object snapshot = type.snapshot(value);
        assertThat(type.matches(snapshot, List.of(1))).isTrue();
        value.add(2);
        assertThat(type.matches(snapshot, value)).isFalse();
    }

    @Test
    void theCodecOfTheProgramIsFound(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(JsonCodec.class.getName()), Codec.class.getName());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            assertThat(JsonCodecs.find()).isInstanceOf(Codec.class);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static java.lang.reflect.Type field(String name) throws NoSuchFieldException {
        return ComposedTypesTest.class.getDeclaredField(name).getGenericType();
    }

    enum Level {
        LOW,
        HIGH {
            @Override
            boolean isHigh() {
                return true;
            }
        };

        boolean isHigh() {
            return false;
        }
    }

    static class Builders implements AttributeConverter<StringBuilder, BigDecimal> {
        @Override
        public @Nullable BigDecimal convertToDatabaseColumn(StringBuilder value) {
            return value.isEmpty() ? null : new BigDecimal(value.toString());
        }

        @Override
        public StringBuilder convertToEntityAttribute(BigDecimal value) {
            return new StringBuilder(value.toString());
        }
    }

    /** Writes what toString gives, which is JSON for lists of numbers. */
    public static class Codec implements JsonCodec {
        @Override
        public String write(Object value) {
            return value.toString();
        }

        @Override
        public Object read(String json, java.lang.reflect.Type type) {
            return json + " as " + type;
        }
    }
}
