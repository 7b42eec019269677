package dev.cormorant.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.ValidationException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON in and out. */
class JsonTextTest {
    @Test
    void everythingBecomesAPlainValue() {
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("b", Arrays.asList(new BigDecimal("1.50"), true, null, "x"));
        expected.put("a", Map.of());
        assertThat(JsonText.read(" { \"b\" : [1.50, true,null ,\"x\"] , \"a\":{} } "))
                .isEqualTo(expected)
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("b", "a");
        assertThat(JsonText.read("-12e3")).isEqualTo(new BigDecimal("-12e3"));
        assertThat(JsonText.read("[]")).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\"b\\c/", "\u0000\u0001\u001f\n\t", "\u00e4\ud83d\ude00\ud800"})
    void quotedTextIsReadAsItWas(String text) {
        StringBuilder out = new StringBuilder();
        JsonText.quote(text, out);
        assertThat(out.chars()).allMatch(unit -> unit >= ' ');
        assertThat(JsonText.read(out.toString())).isEqualTo(text);
    }

    @Test
    void everyEscapeIsKnown() {
        assertThat(JsonText.read("\"\\n\\t\\r\\b\\f\\/\\u00E4\"")).isEqualTo("\n\t\r\b\f/\u00e4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\"}",
                "{\"a\":1,}",
                "[1 2]",
                "[1,]",
                "tru",
                "\"a",
                "1 2",
                "\"\\x\"",
                "\"\\u12",
                "\"\\u12x4\"",
                "--1",
                "NaN"
            })
    void whatIsNoJsonIsRefused(String broken) {
        assertThatThrownBy(() -> JsonText.read(broken))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("is broken at position");
    }

    @Test
    void nestingHasAnEnd() {
        assertThatThrownBy(() -> JsonText.read("[".repeat(100_000)))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("A JSON text is nested more than 500 deep.");
    }
}
