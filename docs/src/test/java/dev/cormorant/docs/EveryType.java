package dev.cormorant.docs;

import dev.cormorant.entity.Json;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An entity with a property of each type that needs no annotation. */
@Entity
@SuppressWarnings({"NullAway.Init", "unused"}) // Nothing is ever made of it.
class EveryType {
    @Id
    private String key;

    private boolean aTruth;
    private Boolean truth;
    private byte aByte;
    private Byte tiny;
    private short aShort;
    private Short small;
    private int anInt;
    private Integer whole;
    private Year year;
    private long aLong;
    private Long large;
    private Duration span;
    private float aFloat;
    private Float real;
    private double aDouble;
    private Double twofold;
    private BigDecimal amount;
    private BigInteger huge;
    private String text;
    private char aLetter;
    private Character letter;
    private byte[] bytes;
    private LocalDate day;
    private LocalTime clock;
    private LocalDateTime local;
    private Instant moment;
    private OffsetDateTime offset;
    private ZonedDateTime zoned;
    private UUID uuid;
    private Size size;

    @Enumerated(EnumType.ORDINAL)
    private Size ordinal;

    private List<String> texts;
    private String[] names;
    private List<Integer> numbers;
    private int[] ints;

    @Json
    private Object document;

    private Map<String, Object> members;

    private enum Size {
        S,
        L
    }

    /** What the guide calls the type of a property. */
    static String label(Field property) {
        if (property.isAnnotationPresent(Json.class)) {
            return "`@Json`";
        }
        if (property.getType().isEnum()) {
            return property.isAnnotationPresent(Enumerated.class) ? "an enum with `@Enumerated(ORDINAL)`" : "an enum";
        }
        boolean list = property.getType() == List.class;
        String name = property.getType().getSimpleName();
        return "`" + (list ? property.getGenericType().getTypeName().replaceAll("[a-z]+\\.", "") : name) + "`";
    }
}
