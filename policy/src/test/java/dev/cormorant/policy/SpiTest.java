package dev.cormorant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What authors build on changes only where somebody says so: in {@code policy/spi.txt}, for everyone to see. */
class SpiTest {
    private static final Path FILE = SourceTree.root().resolve("policy/spi.txt");
    private static final Path NOW = SourceTree.root().resolve("policy/target/spi.txt");

    @Test
    void whatAuthorsBuildOnIsWhatTheFileSays() throws IOException {
        SpiSignatures now = ofTheHouse();
        Files.createDirectories(NOW.getParent());
        Files.write(NOW, now.lines());
        SpiSignatures said = new SpiSignatures(new TreeSet<>(Files.readAllLines(FILE)));

        assertThat(now.missing(said))
                .as("A driver that needs one of these breaks. Keep it beside the new one, or name the break in"
                        + " CHANGELOG.md; then copy policy/target/spi.txt to policy/spi.txt.")
                .isEmpty();
        assertThat(said.missing(now))
                .as("New for authors. If it shall stay, copy policy/target/spi.txt to policy/spi.txt.")
                .isEmpty();
    }

    @Test
    void controlATypeOfTheContractIsListedWithItsMembers() {
        assertThat(ofTheHouse().lines())
                .contains(
                        "abstract class dev.cormorant.driver.Platform",
                        "dev.cormorant.driver.Platform.supportsJoins(): boolean")
                .anyMatch(line -> line.startsWith("abstract dev.cormorant.driver.DatabaseDriver.find("))
                .noneMatch(line -> line.contains("dev.cormorant.sql.plan"));
    }

    @Test
    void controlWhatIsTakenAwayIsMissing() {
        SpiSignatures before = new SpiSignatures(new TreeSet<>(Set.of("a", "b")));
        SpiSignatures after = new SpiSignatures(new TreeSet<>(Set.of("b", "c")));

        assertThat(after.missing(before)).isEqualTo(List.of("a"));
        assertThat(before.missing(after)).isEqualTo(List.of("c"));
    }

    private static SpiSignatures ofTheHouse() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.cormorant.driver", "dev.cormorant.type", "dev.cormorant.sql");
        Set<String> internal = JavaSources.matching(SourceFile::isMainJava).stream()
                .filter(source -> source.file().text().contains(" * Internal: ")
                        || source.file().text().contains("/** Internal: "))
                .map(source -> source.packageName() + "." + typeName(source.file()))
                .collect(Collectors.toSet());
        return SpiSignatures.of(classes, internal);
    }

    private static String typeName(SourceFile file) {
        return file.path().substring(file.folder().length() + 1).replace(".java", "");
    }
}
