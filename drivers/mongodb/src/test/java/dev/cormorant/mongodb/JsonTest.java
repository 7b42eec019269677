package dev.cormorant.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.ValidationException;
import org.bson.BsonInt32;
import org.bson.BsonType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON text becomes documents and reads back as the same JSON. */
class JsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "true",
                "\"a\\\"b\\\\c\\u0001\"",
                "{\"a\":[1,-2,3.5,{\"b\":null}],\"\":{\"$oid\":\"x\"}}",
                "{\"a.b\":1,\"%\":2,\"%2E\":3,\"%zz\":4,\"$\":5}",
                "12345678901234567890",
                "0.1",
                "1.0"
            })
    void readsBackAsItself(String json) {
        assertThat(JsonWriting.write(JsonReading.read(json))).isEqualTo(json);
    }

    @Test
    void numbersTakeTheSmallestTypeThatHoldsThem() {
        assertThat(JsonReading.read("7")).isEqualTo(new BsonInt32(7));
        assertThat(JsonReading.read("7000000000").getBsonType()).isEqualTo(BsonType.INT64);
        assertThat(JsonReading.read("0.5").getBsonType()).isEqualTo(BsonType.DOUBLE);
        assertThat(JsonReading.read("0.12345678901234567890123").getBsonType()).isEqualTo(BsonType.DECIMAL128);
    }

    @Test
    void nestingHasAnEnd() {
        assertThatThrownBy(() -> JsonReading.read("[".repeat(92) + "]".repeat(92)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("nested more than 90 deep");
    }
}
