package dev.cormorant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {

    @Test
    void nothingStaysBehind() {
        assertThat(Leftovers.violations(SourceTree.all())).isEmpty();
    }

    /** Planted in two halves each, so that the gate does not find them in this file. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "// TO" + "DO later",
                "/* FIX" + "ME */",
                "@Dis" + "abled(\"slow\")",
                "import org.mock" + "ito.Mock;",
                "String path = \"/home" + "/ada/library.db\";",
                "see /work" + "/main",
                "JAVA_HOME=/usr/lib/" + "jvm/java-17"
            })
    void controlALeftoverIsFound(String line) {
        assertThat(Leftovers.violations(List.of(new SourceFile("docs/page.md", "fine\n" + line))))
                .singleElement()
                .asString()
                .startsWith("docs/page.md:2 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/ho" + "me/page", "target/wo" + "rk/x", "todoList", "{@code src/main}"})
    void controlALikeLookingTextIsAllowed(String line) {
        assertThat(Leftovers.violations(List.of(new SourceFile("docs/page.md", line))))
                .isEmpty();
    }
}
