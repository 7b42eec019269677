package dev.cormorant.sql.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.ValidationException;
import dev.cormorant.type.ValueKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as text. */
class ArrayTextTest {
    @Test
    void scalarsAreReadBack() {
        List<String> texts = Arrays.asList("a\"b", null, "[x]", "");
        assertThat(ArrayText.read(ArrayText.write(texts), ValueKind.STRING)).isEqualTo(texts);
        assertThat(ArrayText.read(" [1, 2 ,null]", ValueKind.INT)).containsExactly(1, 2, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1}", "\"a\"", "7", "null", "[[1]]", "[\"a\",{\"b\":2}]"})
    void whatIsNoListOfScalarsIsRefused(String text) {
        assertThatThrownBy(() -> ArrayText.read(text, ValueKind.STRING))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith(
                        "A column that is mapped as a list holds text that is no JSON array of scalars.");
    }
}
