package dev.cormorant.jackson;

import dev.cormorant.type.JsonCodec;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores JSON properties by Jackson 3; put the artifact on the class path and it is found. Shared by all threads.
 *
 * <p>Equal values give equal text: properties of classes, map keys and sets of comparable elements are sorted, components
 * of records stand as declared. Numbers, zones and enum names survive exactly. A fraction inside a value declared as
 * {@code Object} comes back as {@code BigDecimal}.
 *
 * <pre>{@code
 * new JacksonCodec().write(Map.of("b", 2, "a", 1));   // {"a":1,"b":2}
 * }</pre>
 */
public final class JacksonCodec implements JsonCodec {
    private final JsonMapper mapper;

    /** Makes a codec with the settings described above. */
    public JacksonCodec() {
        this.mapper = ExactMapper.create();
    }

    /**
     * Writes a value.
     *
     * @param value the value, not null
     * @return its JSON text, on one line
     * @throws JsonConversionException if Jackson cannot write the value's class
     */
    @Override
    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JacksonException e) {
            throw new JsonConversionException(
                    "A " + value.getClass().getTypeName() + " cannot be written as JSON" + place(e)
                            + ". Give its class getters, make it a record, or annotate it for Jackson.",
                    e);
        }
    }

    /**
     * Reads a value.
     *
     * @param json JSON text
     * @param type the generic Java type to read it as
     * @return the value
     * @throws JsonConversionException if the text is not JSON, does not fit the type, or is JSON's null
     */
    @Override
    public Object read(String json, Type type) {
        Object value = parse(json, type);
        if (value == null) {
            throw new JsonConversionException(
                    "The JSON document is null and cannot be read as " + type.getTypeName()
                            + ". Store SQL's NULL instead of JSON's.",
                    null);
        }
        return value;
    }

    private @Nullable Object parse(String json, Type type) {
        try {
            return mapper.readValue(json, mapper.constructType(type));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new JsonConversionException(
                    "A JSON document cannot be read as " + type.getTypeName() + place(e)
                            + ". Compare the stored document with the declared type of the property.",
                    e);
        }
    }

    /** Jackson's own message would show values; its path and position do not. */
    private static String place(RuntimeException failure) {
        if (!(failure instanceof JacksonException jackson)) {
            return "";
        }
        StringBuilder place = new StringBuilder();
        if (!jackson.getPath().isEmpty()) {
            place.append(" at ").append(jackson.getPathReference());
        }
        if (jackson.getLocation() != null && jackson.getLocation().getLineNr() > 0) {
            place.append(" (line ").append(jackson.getLocation().getLineNr());
            place.append(", column ")
                    .append(jackson.getLocation().getColumnNr())
                    .append(')');
        }
        return place.toString();
    }
}
