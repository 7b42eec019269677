package dev.cormorant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page about schemas tells how large each driver is, to a tenth. */
class DriverSizeTest {
    private static final String PAGE = "docs/design/schema.md";

    @Test
    void thePageTellsHowLargeTheDriversAre() {
        List<DriverSize> sizes = DriverSize.of(SourceTree.all());
        String page =
                SourceTree.matching(file -> file.path().equals(PAGE)).get(0).text();

        assertThat(sizes)
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(size -> assertThat(page.lines())
                        .as("Write these lines into " + PAGE + ":\n"
                                + sizes.stream().map(DriverSize::row).collect(Collectors.joining("\n")))
                        .anyMatch(size::isTold));
    }

    @Test
    void controlWhatOnlyTheHelperNeedsIsTheSchema() {
        List<DriverSize> sizes = DriverSize.of(List.of(
                planted("AcmePlatform", "class AcmePlatform {\nAcmeTypes types;\nAcmeSchemaHelper helper;\n}"),
                planted("AcmeTypes", "class AcmeTypes {}"),
                planted("AcmeSchemaHelper", "class AcmeSchemaHelper {\nAcmeReader reader;\nAcmeTypes types;\n}"),
                planted("AcmeReader", "class AcmeReader {\n// nothing\n}"),
                new SourceFile("drivers/other/src/main/java/OtherDriver.java", "class OtherDriver {}")));

        assertThat(sizes).containsExactly(new DriverSize("drivers/acme", 5, 6));
    }

    @Test
    void controlAnOldRowIsFound() {
        DriverSize size = new DriverSize("drivers/acme", 200, 300);

        assertThat(size.isTold(size.row())).isTrue();
        assertThat(size.isTold("| `drivers/acme` | 215 | 280 | 500 |")).isTrue();
        assertThat(size.isTold("| `drivers/acme` | 230 | 300 | 500 |")).isFalse();
        assertThat(size.isTold("| `drivers/acme` | 200 | 300 |")).isFalse();
        assertThat(size.isTold("| `drivers/other` | 200 | 300 | 500 |")).isFalse();
    }

    private static SourceFile planted(String name, String text) {
        return new SourceFile("drivers/acme/src/main/java/com/acme/" + name + ".java", text);
    }
}
