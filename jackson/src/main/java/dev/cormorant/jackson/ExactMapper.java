package dev.cormorant.jackson;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sets Jackson up so that what is read equals what was written, and equal values give equal text.
 *
 * <p>Everything that would take class names from the document stays off, which is Jackson's default.
 */
final class ExactMapper {
    /** Jackson would write longer numbers, but refuse to read them at its own limit of 1,000 digits. */
    private static final int LONGEST_NUMBER = 100_000;

    private ExactMapper() {}

    static JsonMapper create() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
        JsonMapper.Builder builder = JsonMapper.builder(factory);
        equalTextForEqualValues(builder);
        exactNumbers(builder);
        exactTimes(builder);
        namesRatherThanDisplayTexts(builder);
        return builder.enable(SerializationFeature.FAIL_ON_EMPTY_BEANS).build();
    }

    private static void equalTextForEqualValues(JsonMapper.Builder builder) {
        builder.enable(
                        MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                        MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.ORDER_SET_ELEMENTS)
                .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED);
    }

    private static void exactNumbers(JsonMapper.Builder builder) {
        builder.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }

    private static void exactTimes(JsonMapper.Builder builder) {
        builder.enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)
                .disable(
                        DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE,
                        DateTimeFeature.NORMALIZE_DESERIALIZED_ZONE_ID,
                        DateTimeFeature.WRITE_DATES_WITH_CONTEXT_TIME_ZONE);
    }

    private static void namesRatherThanDisplayTexts(JsonMapper.Builder builder) {
        builder.disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING);
    }
}
