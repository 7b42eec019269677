package dev.cormorant.kit.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CapabilitiesTest {
    @Test
    void eachHasAnIdOfItsOwnAndASentence() {
        assertThat(Capabilities.all())
                .hasSizeGreaterThanOrEqualTo(30)
                .extracting(Capability::id)
                .doesNotHaveDuplicates();
        assertThat(Capabilities.all())
                .allSatisfy(one -> assertThat(one.meaning()).endsWith(".").isNotBlank());
    }

    @Test
    void whatIsRequiredComesBefore() {
        Set<String> before = new HashSet<>();
        for (Capability one : Capabilities.all()) {
            assertThat(before).as(one.id()).containsAll(one.requires());
            before.add(one.id());
        }
    }

    @Test
    void needsNameCapabilitiesThatThereAre() {
        assertThat(Capabilities.missing(new String[] {Capabilities.SQL, Capabilities.UPSERT}, Set.of(Capabilities.SQL)))
                .containsExactly(Capabilities.UPSERT);
        assertThatThrownBy(() -> Capabilities.missing(new String[] {"slq"}, Set.of()))
                .hasMessage("There is no capability 'slq'.");
    }

    @Test
    void thePageExplainsEachCapabilityAndEachContract() throws IOException {
        Path root = Path.of(System.getProperty("cormorant.root", ".."));
        String page = Files.readString(root.resolve("docs/driver-kit.md"));
        assertThat(Capabilities.all())
                .allSatisfy(one -> assertThat(page)
                        .contains(
                                "`" + one.id() + "`",
                                one.meaning(),
                                one.declaration().method()));
        assertThat(Contract.values()).allSatisfy(one -> assertThat(page).contains(one.promise()));
    }
}
