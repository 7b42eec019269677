package dev.cormorant.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.ValidationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInTypesTest {
    private static final Instant MOMENT = Instant.parse("2024-02-29T12:00:00.123456789Z");

    static Stream<Arguments> plain() {
        return Stream.of(
                Arguments.of(boolean.class, ValueKind.BOOLEAN, true),
                Arguments.of(Boolean.class, ValueKind.BOOLEAN, false),
                Arguments.of(int.class, ValueKind.INT, Integer.MIN_VALUE),
                Arguments.of(Integer.class, ValueKind.INT, Integer.MAX_VALUE),
                Arguments.of(long.class, ValueKind.LONG, Long.MIN_VALUE),
                Arguments.of(Long.class, ValueKind.LONG, Long.MAX_VALUE),
                Arguments.of(float.class, ValueKind.FLOAT, Float.MIN_VALUE),
                Arguments.of(Float.class, ValueKind.FLOAT, -0.0f),
                Arguments.of(double.class, ValueKind.DOUBLE, Double.MAX_VALUE),
                Arguments.of(Double.class, ValueKind.DOUBLE, 0.1),
                Arguments.of(String.class, ValueKind.STRING, "Ärger \uD83D\uDE00"),
                Arguments.of(BigDecimal.class, ValueKind.DECIMAL, new BigDecimal("1.50")),
                Arguments.of(byte[].class, ValueKind.BYTES, new byte[] {0, -1}),
                Arguments.of(LocalDate.class, ValueKind.DATE, LocalDate.of(2024, 2, 29)),
                Arguments.of(LocalTime.class, ValueKind.TIME, LocalTime.MAX),
                Arguments.of(LocalDateTime.class, ValueKind.DATETIME, LocalDateTime.of(2024, 2, 29, 1, 2, 3, 4)),
                Arguments.of(Instant.class, ValueKind.INSTANT, MOMENT),
                Arguments.of(UUID.class, ValueKind.UUID, new UUID(1, 2)));
    }

    static Stream<Arguments> derived() {
        return Stream.of(
                Arguments.of(byte.class, ValueKind.SHORT, Byte.MIN_VALUE, -128),
                Arguments.of(Byte.class, ValueKind.SHORT, Byte.MAX_VALUE, 127),
                Arguments.of(short.class, ValueKind.SHORT, Short.MIN_VALUE, -32768),
                Arguments.of(Short.class, ValueKind.SHORT, Short.MAX_VALUE, 32767),
                Arguments.of(char.class, ValueKind.STRING, 'ß', "ß"),
                Arguments.of(Character.class, ValueKind.STRING, ' ', " "),
                Arguments.of(
                        BigInteger.class,
                        ValueKind.DECIMAL,
                        BigInteger.TEN.pow(30),
                        new BigDecimal(BigInteger.TEN.pow(30))),
                Arguments.of(Year.class, ValueKind.INT, Year.of(-44), -44),
                Arguments.of(Duration.class, ValueKind.LONG, Duration.ofNanos(-5), -5L),
                Arguments.of(
                        OffsetDateTime.class,
                        ValueKind.INSTANT,
                        OffsetDateTime.parse("2024-01-01T00:00Z"),
                        Instant.parse("2024-01-01T00:00:00Z")));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void plainTypesTravelAsTheyAre(Class<?> javaType, ValueKind kind, Object value) {
        Type<Object> type = find(javaType);
        SingleValue stored = store(type, value);
        assertThat(type.kind()).isEqualTo(kind);
        assertThat(type.javaType()).isEqualTo(javaType);
        assertThat(type.isPlain()).isTrue();
        assertThat(stored.raw()).isEqualTo(value);
        assertThat(stored.read(type)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("derived")
    void derivedTypesTravelAsAnotherClass(Class<?> javaType, ValueKind kind, Object value, Object raw) {
        Type<Object> type = find(javaType);
        SingleValue stored = store(type, value);
        assertThat(type.kind()).isEqualTo(kind);
        assertThat(type.isPlain()).isFalse();
        assertThat(stored.raw()).isEqualTo(raw);
        assertThat(stored.read(type)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource({"plain", "derived"})
    void nullIsReadAsNull(Class<?> javaType) {
        assertThat(find(javaType).read(new SingleValue(), 0)).isNull();
    }

    @ParameterizedTest
    @MethodSource({"plain", "derived"})
    void aSnapshotMatchesItsValue(Class<?> javaType, ValueKind kind, Object value) {
        Type<Object> type = find(javaType);
        assertThat(type.matches(type.snapshot(value), value)).isTrue();
        if (type.isImmutable()) {
            assertThat(type.snapshot(value)).isSameAs(value);
        }
    }

    @Test
    void theScaleOfADecimalIsNoChange() {
        Type<Object> type = find(BigDecimal.class);
        Object snapshot = type.snapshot(new BigDecimal("1.5"));
        assertThat(type.matches(snapshot, new BigDecimal("1.50"))).isTrue();
        assertThat(type.matches(snapshot, new BigDecimal("1.51"))).isFalse();
        assertThat(type.isImmutable()).isFalse();
    }

    @Test
    void aChangeInsideAByteArrayIsSeen() {
        Type<Object> type = find(byte[].class);
        byte[] value = {1, 2};
        Object snapshot = type.snapshot(value);
        value[0] = 3;
        assertThat(type.matches(snapshot, value)).isFalse();
    }

    @Test
    void zonesAreReadBackInUtcAndAreNoChange() {
        Type<Object> type = find(ZonedDateTime.class);
        ZonedDateTime value = MOMENT.atZone(ZoneId.of("Asia/Tokyo"));
        assertThat(store(type, value).read(type)).isEqualTo(MOMENT.atZone(ZoneOffset.UTC));
        assertThat(type.matches(type.snapshot(value), MOMENT.atZone(ZoneId.of("Europe/Paris"))))
                .isTrue();
        assertThat(type.matches(type.snapshot(value), value.plusNanos(1))).isFalse();
    }

    @Test
    void aDurationThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> store(find(Duration.class), Duration.ofDays(200_000)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The duration PT4800000H does not fit: durations are stored as nanoseconds of 64 bits, at"
                        + " most PT2562047H47M16.854775807S. Use a converter to a coarser unit.");
    }

    @Test
    void valuesThatDoNotFitTheJavaTypeAreRefused() {
        assertThatThrownBy(() -> read(byte.class, 300))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "The database holds 300 where the property takes -128 to 127. Declare the property as a wider"
                                + " type.");
        assertThatThrownBy(() -> read(char.class, "ab"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The database holds a text of 2 characters where the property is one char. Declare the"
                        + " property as String.");
        assertThatThrownBy(() -> read(BigInteger.class, new BigDecimal("1.5")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The database holds 1.5 where the property is a BigInteger. Declare the property as"
                        + " BigDecimal.");
    }

    @Test
    void unknownClassesHaveNoType() {
        assertThat(TypeRegistry.find(Locale.class)).isNull();
        assertThat(TypeRegistry.find(Object.class)).isNull();
    }

    private static Object read(Class<?> javaType, Object raw) {
        SingleValue single = new SingleValue();
        single.put(raw);
        return single.read(find(javaType));
    }

    @SuppressWarnings("unchecked")
    static Type<Object> find(java.lang.reflect.Type javaType) {
        Type<?> type = TypeRegistry.find(javaType);
        assertThat(type).as(javaType.getTypeName()).isNotNull();
        return (Type<Object>) type;
    }

    static SingleValue store(Type<Object> type, Object value) {
        SingleValue single = new SingleValue();
        type.write(single, 0, value);
        return single;
    }
}
