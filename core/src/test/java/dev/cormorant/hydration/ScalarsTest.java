package dev.cormorant.hydration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {
    enum Color {
        RED,
        GREEN
    }

    @Entity
    static class Everything {
        @Id
        private long id;

        private boolean flag;
        private byte tiny;
        private short small;
        private char letter;
        private int number;
        private float real;
        private double precise;

        private Boolean wrappedFlag;
        private Byte wrappedTiny;
        private Short wrappedSmall;
        private Character wrappedLetter;
        private Integer wrappedNumber;
        private Long wrappedLong;
        private Float wrappedReal;
        private Double wrappedPrecise;

        private String text;
        private BigDecimal decimal;
        private BigInteger whole;
        private byte[] bytes;
        private LocalDate date;
        private LocalTime time;
        private LocalDateTime dateTime;
        private Instant instant;
        private OffsetDateTime offset;
        private ZonedDateTime zoned;
        private Duration duration;
        private Year year;
        private UUID uuid;
        private Color color;
        private List<String> texts;
        private int[] numbers;
    }

    private static final List<String> PRIMITIVES =
            List.of("id", "flag", "tiny", "small", "letter", "number", "real", "precise");

    private final EntityBinding<Everything> binding = Models.binding(Everything.class);
    private final Cells cells = new Cells(binding);

    private static Everything filled() {
        Everything entity = new Everything();
        entity.id = Long.MIN_VALUE;
        entity.flag = true;
        entity.tiny = -7;
        entity.small = 31_000;
        entity.letter = 'ß';
        entity.number = Integer.MAX_VALUE;
        entity.real = -0.0f;
        entity.precise = Double.NaN;
        entity.wrappedFlag = false;
        entity.wrappedTiny = 0;
        entity.wrappedSmall = 0;
        entity.wrappedLetter = 'x';
        entity.wrappedNumber = 0;
        entity.wrappedLong = 0L;
        entity.wrappedReal = 0f;
        entity.wrappedPrecise = 0d;
        entity.text = "";
        entity.decimal = new BigDecimal("12.50");
        entity.whole = BigInteger.TEN.pow(20);
        entity.bytes = new byte[] {1, -1};
        entity.date = LocalDate.of(1582, 10, 10);
        entity.time = LocalTime.MAX;
        entity.dateTime = LocalDateTime.of(2026, 3, 29, 2, 30);
        entity.instant = Instant.EPOCH;
        entity.offset = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        entity.zoned = ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        entity.duration = Duration.ofMillis(-3);
        entity.year = Year.of(2026);
        entity.uuid = new UUID(1, 2);
        entity.color = Color.GREEN;
        entity.texts = List.of("a", "b");
        entity.numbers = new int[] {3, 4};
        return entity;
    }

    @Test
    void everyValueComesBackFromTheRowThatItWasWrittenTo() throws IllegalAccessException {
        Everything before = filled();
        Everything after = binding.newInstance();

        binding.hydrate(after, cells.writtenRow(before), 0, Cells.NOBODY);

        for (Field field : Everything.class.getDeclaredFields()) {
            assertThat(field.get(after)).as(field.getName()).isEqualTo(field.get(before));
        }
    }

    @Test
    void everyValueIsFoundAtItsColumnAndItsProperty() throws IllegalAccessException {
        Everything entity = filled();

        for (Field field : Everything.class.getDeclaredFields()) {
            assertThat(binding.get(entity, cells.property(field.getName()))).isEqualTo(field.get(entity));
            assertThat(binding.columnValue(entity, cells.position(field.getName())))
                    .isEqualTo(field.get(entity));
        }
    }

    @Test
    void everyPropertyCanBeSet() throws IllegalAccessException {
        Everything before = filled();
        Everything after = new Everything();

        for (Field field : Everything.class.getDeclaredFields()) {
            binding.set(after, cells.property(field.getName()), field.get(before));

            assertThat(field.get(after)).as(field.getName()).isEqualTo(field.get(before));
        }
    }

    @Test
    void aRowThatBeginsFurtherRightIsReadFromThere() {
        Object[] shifted = new Object[3 + binding.metadata().columns().size()];
        Map<String, Object> primitives = primitives();
        primitives.forEach((path, value) -> shifted[3 + cells.position(path)] = value);
        shifted[3 + cells.position("text")] = "right";
        Everything entity = new Everything();

        binding.hydrate(entity, new MemoryRow(shifted), 3, Cells.NOBODY);

        assertThat(entity.text).isEqualTo("right");
        assertThat(entity.number).isEqualTo(5);
        assertThat(binding.keyAt(new MemoryRow(shifted), 3)).isEqualTo(9L);
    }

    private static Map<String, Object> primitives() {
        Map<String, Object> values = new HashMap<>();
        values.put("id", 9L);
        values.put("flag", true);
        values.put("tiny", 1);
        values.put("small", 2);
        values.put("letter", "c");
        values.put("number", 5);
        values.put("real", 1.5f);
        values.put("precise", 2.5);
        return values;
    }

    @Test
    void aNullBecomesNullInEverythingThatIsNoPrimitive() throws IllegalAccessException {
        Everything entity = filled();

        binding.hydrate(entity, cells.row(primitives()), 0, Cells.NOBODY);

        for (Field field : Everything.class.getDeclaredFields()) {
            if (!PRIMITIVES.contains(field.getName())) {
                assertThat(field.get(entity)).as(field.getName()).isNull();
                assertThat(cells.written(entity, field.getName())).isNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "flag", "tiny", "small", "letter", "number", "real", "precise"})
    void aNullForAPrimitiveNamesThePropertyAndTheWayOut(String property) {
        Map<String, Object> values = primitives();
        values.remove(property);

        assertThatThrownBy(() -> binding.hydrate(new Everything(), cells.row(values), 0, Cells.NOBODY))
                .isInstanceOf(NullColumnException.class)
                .hasMessageContaining("'" + property + "' holds null")
                .hasMessageContaining("Everything." + property + " is a primitive")
                .hasMessageContaining("declare it as");
    }

    @Test
    void theNullForAPrimitiveNamesTheWrapper() {
        Map<String, Object> values = primitives();
        values.remove("number");

        assertThatThrownBy(() -> binding.hydrate(new Everything(), cells.row(values), 0, Cells.NOBODY))
                .hasMessage("The column 'number' holds null, but Everything.number is a primitive int: declare it as"
                        + " Integer, or let the column hold no null.");
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        assertThatThrownBy(() -> binding.set(new Everything(), cells.property("text"), 5))
                .hasMessage("Everything.text is a String and can't hold a java.lang.Integer.");
        assertThatThrownBy(() -> binding.set(new Everything(), cells.property("number"), null))
                .hasMessage("Everything.number is a int and can't hold null.");
        assertThatThrownBy(() -> binding.setColumn(new Everything(), cells.position("wrappedLong"), "5"))
                .hasMessage("Everything.wrappedLong is a Long and can't hold a java.lang.String.");
    }

    @Test
    void aPropertyOfAnotherEntityIsRefused() {
        EntityBinding<Everything> other = Models.binding(Everything.class);

        assertThatThrownBy(() -> other.get(new Everything(), cells.property("text")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Everything.text is no property of Everything");
        assertThatThrownBy(() -> binding.columnValue(new Everything(), 1000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no property or column 1000");
    }
}
