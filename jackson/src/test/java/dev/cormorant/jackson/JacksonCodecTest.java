package dev.cormorant.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.CormorantException;
import dev.cormorant.type.JsonCodec;
import java.lang.reflect.Type;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JacksonCodecTest {
    private final JacksonCodec codec = new JacksonCodec();

    enum Colour {
        RED("the red one"),
        GREEN("the green one");

        private final String display;

        Colour(String display) {
            this.display = display;
        }

        @Override
        public String toString() {
            return display;
        }
    }

    record Point(int x, int y) {
        public boolean isOrigin() {
            return x == 0 && y == 0;
        }
    }

    record Everything(
            String text,
            BigDecimal price,
            BigInteger big,
            double ratio,
            boolean on,
            char letter,
            Colour colour,
            UUID uuid,
            byte[] bytes,
            Map<Colour, Point> points,
            List<List<Integer>> grid,
            Optional<String> maybe) {}

    record Times(
            LocalDate date,
            LocalTime time,
            LocalDateTime dateTime,
            Instant instant,
            OffsetDateTime offset,
            ZonedDateTime zoned,
            Duration duration,
            Year year) {}

    static final class Mutable {
        private String name = "";
        private List<String> tags = new ArrayList<>();

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public List<String> getTags() {
            return tags;
        }

        public void setTags(List<String> tags) {
            this.tags = tags;
        }
    }

    static final class Opaque {
        @SuppressWarnings("unused")
        private final int hidden = 1;
    }

    static final class Loop {
        public Loop getSelf() {
            return new Loop();
        }
    }

    @SuppressWarnings("unused")
    private static final class Declared {
        Map<String, Object> anything = Map.of();
        Map<String, List<Point>> nested = Map.of();
        Set<Colour> colours = Set.of();
        List<Integer> numbers = List.of();
        int[] array = {};
    }

    private static Type declared(String field) {
        try {
            return Declared.class.getDeclaredField(field).getGenericType();
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theServiceLoaderFindsIt() {
        assertThat(ServiceLoader.load(JsonCodec.class))
                .hasOnlyElementsOfType(JacksonCodec.class)
                .hasSize(1);
    }

    @Test
    void aRecordOfEveryKindComesBackEqual() {
        Everything value = new Everything(
                "Ursula \"Ü\" \u2028 \uD83D\uDC26",
                new BigDecimal("12.3400"),
                BigInteger.ONE.shiftLeft(200),
                0.1,
                true,
                'ß',
                Colour.GREEN,
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                new byte[] {0, -1, 127},
                Map.of(Colour.RED, new Point(1, -2)),
                List.of(List.of(1, 2), List.of()),
                Optional.of("yes"));
        Everything back = (Everything) codec.read(codec.write(value), Everything.class);
        assertThat(back).usingRecursiveComparison().isEqualTo(value);
        assertThat(back.price()).isEqualTo(new BigDecimal("12.3400"));
    }

    static List<Times> times() {
        return List.of(
                new Times(
                        LocalDate.of(2024, 2, 29),
                        LocalTime.of(23, 59, 59, 999_999_999),
                        LocalDateTime.of(1, 1, 1, 0, 0),
                        Instant.parse("2024-02-29T12:00:00.123456789Z"),
                        OffsetDateTime.of(2024, 2, 29, 12, 0, 0, 0, ZoneOffset.ofHoursMinutes(5, 45)),
                        ZonedDateTime.of(2024, 10, 27, 2, 30, 0, 0, ZoneId.of("Europe/Vienna")),
                        Duration.ofSeconds(-1, 5),
                        Year.of(-44)),
                new Times(
                        LocalDate.MAX,
                        LocalTime.MIDNIGHT,
                        LocalDateTime.of(9999, 12, 31, 23, 59),
                        Instant.EPOCH,
                        OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                        ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneId.of("UTC")),
                        Duration.ofDays(400),
                        Year.of(2024)));
    }

    @ParameterizedTest
    @MethodSource("times")
    void timesKeepNanosecondsOffsetsAndZones(Times value) {
        assertThat(codec.read(codec.write(value), Times.class)).isEqualTo(value);
    }

    @Test
    void timesAreIsoText() {
        assertThat(codec.write(Map.of("at", Instant.parse("2024-02-29T12:00:00Z"), "for", Duration.ofMinutes(90))))
                .isEqualTo("{\"at\":\"2024-02-29T12:00:00Z\",\"for\":\"PT1H30M\"}");
    }

    @Test
    void decimalsInUntypedValuesAreExactToo() {
        String json = "{\"a\":0.1000000000000000000000000000001,\"b\":1.10,\"c\":12345678901234567890,\"d\":1E+3}";
        Object read = codec.read(json, declared("anything"));
        assertThat(read)
                .isEqualTo(Map.of(
                        "a", new BigDecimal("0.1000000000000000000000000000001"),
                        "b", new BigDecimal("1.10"),
                        "c", new BigInteger("12345678901234567890"),
                        "d", new BigDecimal("1E+3")));
        assertThat(codec.write(read)).isEqualTo(json);
    }

    @Test
    void aNumberLongerThanJacksonsOwnLimitComesBack() {
        BigInteger huge = BigInteger.TEN.pow(5_000).subtract(BigInteger.ONE);
        assertThat(codec.read(codec.write(huge), BigInteger.class)).isEqualTo(huge);
    }

    @Test
    void specialDoublesComeBack() {
        double[] value = {Double.NaN, Double.NEGATIVE_INFINITY, -0.0, Double.MIN_VALUE};
        assertThat((double[]) codec.read(codec.write(value), double[].class)).containsExactly(value);
    }

    @Test
    void equalMapsGiveEqualTextWhateverTheOrderOfTheirKeys() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("b", Map.of("y", 1, "x", 2));
        one.put("a", null);
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("a", null);
        other.put("b", new LinkedHashMap<>(Map.of("x", 2, "y", 1)));
        assertThat(codec.write(one))
                .isEqualTo("{\"a\":null,\"b\":{\"x\":2,\"y\":1}}")
                .isEqualTo(codec.write(other));
    }

    @Test
    void equalSetsGiveEqualText() {
        assertThat(codec.write(new LinkedHashSet<>(List.of("b", "c", "a")))).isEqualTo("[\"a\",\"b\",\"c\"]");
        assertThat(codec.write(List.of("b", "a"))).isEqualTo("[\"b\",\"a\"]");
    }

    @Test
    void aMapWhoseKeysHaveNoOrderIsStillWritten() {
        assertThat(codec.write(Map.of(new StringBuilder("k"), 1))).isEqualTo("{\"k\":1}");
    }

    @Test
    void aRecordIsItsComponentsInTheirOrderAndNothingElse() {
        record Mixed(int zebra, int ant) {}
        assertThat(codec.write(new Point(0, 0))).isEqualTo("{\"x\":0,\"y\":0}");
        assertThat(codec.write(new Mixed(1, 2))).isEqualTo("{\"zebra\":1,\"ant\":2}");
    }

    @Test
    void enumsAreStoredByNameNotByTheirDisplayText() {
        assertThat(codec.write(Map.of(Colour.RED, Colour.GREEN))).isEqualTo("{\"RED\":\"GREEN\"}");
        assertThat(codec.read("[\"GREEN\",\"RED\"]", declared("colours"))).isEqualTo(Set.of(Colour.RED, Colour.GREEN));
    }

    @Test
    void genericTypesAreReadWithTheirArguments() {
        assertThat(codec.read("{\"k\":[{\"x\":1,\"y\":2}]}", declared("nested")))
                .isEqualTo(Map.of("k", List.of(new Point(1, 2))));
        assertThat((int[]) codec.read("[1,2]", declared("array"))).containsExactly(1, 2);
    }

    @Test
    void aClassWithGettersAndSettersComesBack() {
        Mutable value = new Mutable();
        value.setName("n");
        value.setTags(List.of("t"));
        assertThat(codec.read(codec.write(value), Mutable.class))
                .usingRecursiveComparison()
                .isEqualTo(value);
    }

    @Test
    void aPropertyThatTheTypeNoLongerHasIsIgnoredSoThatOldDocumentsStayReadable() {
        assertThat(codec.read("{\"x\":1,\"y\":2,\"gone\":3}", Point.class)).isEqualTo(new Point(1, 2));
    }

    @Test
    void aDocumentCannotChooseItsClass() {
        String json = "[\"java.util.ArrayList\",{\"@class\":\"java.net.URL\",\"@type\":\"java.io.File\"}]";
        assertThat(codec.read(json, Object.class))
                .isEqualTo(List.of("java.util.ArrayList", Map.of("@class", "java.net.URL", "@type", "java.io.File")));
    }

    @Test
    void aClassWithoutAnythingToWriteIsNamedInsteadOfLosingItsState() {
        assertThatThrownBy(() -> codec.write(List.of(new Opaque())))
                .isInstanceOf(JsonConversionException.class)
                .isInstanceOf(CormorantException.class)
                .hasMessageContaining("List12 cannot be written as JSON at ")
                .hasMessageContaining("[0]")
                .hasMessageContaining("make it a record");
        assertThatThrownBy(() -> codec.write(new Opaque()))
                .hasMessageStartingWith("A " + Opaque.class.getName() + " cannot be written as JSON");
    }

    @Test
    void anEndlessValueIsAnErrorNotAStackOverflow() {
        assertThatThrownBy(() -> codec.write(new Loop()))
                .isInstanceOf(JsonConversionException.class)
                .hasMessageContaining(Loop.class.getName());
    }

    @Test
    void aDocumentThatDoesNotFitNamesTypeAndPlaceButShowsNoValues() {
        assertThatThrownBy(() -> codec.read("{\"k\":[{\"x\":\"secret\",\"y\":2}]}", declared("nested")))
                .isInstanceOf(JsonConversionException.class)
                .hasMessageContaining(
                        "java.util.Map<java.lang.String, java.util.List<" + Point.class.getTypeName() + ">>")
                .hasMessageContaining("[\"k\"]")
                .hasMessageContaining("[\"x\"]")
                .hasMessageContaining("(line 1, column ")
                .hasMessageNotContaining("secret")
                .hasCauseInstanceOf(tools.jackson.core.JacksonException.class);
    }

    @Test
    void brokenTextAndTrailingTextAreErrors() {
        for (String json : List.of("", "{", "{\"x\":1", "[1] 2", "nul", "{\"x\":1,}")) {
            assertThatThrownBy(() -> codec.read(json, Object.class))
                    .as(json)
                    .isInstanceOf(JsonConversionException.class)
                    .hasMessageContaining("cannot be read as java.lang.Object");
        }
    }

    @Test
    void aFractionIsNotCutToAnInteger() {
        assertThatThrownBy(() -> codec.read("[1.5]", declared("numbers")))
                .isInstanceOf(JsonConversionException.class)
                .hasMessageContaining("java.util.List<java.lang.Integer>");
    }

    @Test
    void jsonsNullIsAnErrorThatSaysWhatToStore() {
        assertThatThrownBy(() -> codec.read("null", Point.class))
                .isInstanceOf(JsonConversionException.class)
                .hasMessageContaining(Point.class.getTypeName())
                .hasMessageContaining("SQL's NULL");
    }

    @Test
    void threadsShareOneCodec() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Object> task = () -> {
                Object last = null;
                for (int i = 0; i < 500; i++) {
                    last = codec.read(codec.write(Map.of("p", List.of(new Point(1, 2)))), declared("nested"));
                }
                return last;
            };
            for (Future<Object> result : pool.invokeAll(List.of(task, task, task, task))) {
                assertThat(result.get()).isEqualTo(Map.of("p", List.of(new Point(1, 2))));
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
