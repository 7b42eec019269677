package dev.cormorant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javassist.bytecode.AccessFlag;
import javassist.bytecode.ClassFile;
import javassist.bytecode.MethodInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What authors build on stays: neither a driver that is compiled nor its source breaks. {@code policy/spi.jar} holds what was
 * promised: the published types of an earlier commit, and from the first release on those of the last release.
 */
class SpiTest {
    private static final Path PROMISED = SourceTree.root().resolve("policy/spi.jar");
    private static final Path NOW = SourceTree.root().resolve("policy/target/spi.jar");
    private static final int MOST_BYTES = 300_000;

    @TempDir
    Path folder;

    @Test
    void nothingThatAuthorsBuildOnBreaks() throws IOException {
        Path now = ofTheHouse().write(NOW);

        assertThat(SpiBreaks.between(PROMISED, now)).as(advice(version())).isEmpty();
    }

    /** Before the first release a break is a decision that shows; from then on it waits for the next major version. */
    private static String advice(String version) {
        return version.startsWith("0.")
                ? "A driver that needs one of these breaks. Keep it beside the new one, or name the break in CHANGELOG.md"
                        + " and copy policy/target/spi.jar to policy/spi.jar."
                : "A driver that needs one of these breaks, which " + version
                        + " promises not to do. Keep it beside the new one until the next major version.";
    }

    @Test
    void theAdviceChangesWithTheFirstRelease() {
        assertThat(advice("0.9.0")).contains("name the break in CHANGELOG.md");
        assertThat(advice("1.0.1-SNAPSHOT"))
                .contains("until the next major version")
                .doesNotContain("CHANGELOG.md");
    }

    @Test
    void thePromiseIsSmallAndHoldsNoCode() throws IOException {
        assertThat(Files.size(PROMISED)).isLessThan(MOST_BYTES);
        SpiArchive archive = ofTheHouse();
        assertThat(archive.size()).isGreaterThan(100);
        assertThat(archive.type("dev.cormorant.driver.Platform").getMethods())
                .noneMatch(method -> method.getCodeAttribute() != null)
                .anyMatch(method -> method.getName().equals("supportsJoins"));
    }

    @Test
    void controlAMethodThatIsTakenAwayIsFound() throws IOException {
        assertThat(after(archive -> archive.type("dev.cormorant.driver.Platform")
                        .getMethods()
                        .removeIf(method -> method.getName().equals("supportsJoins"))))
                .containsExactly("dev.cormorant.driver.Platform.supportsJoins(): METHOD_REMOVED");
    }

    @Test
    void controlAMethodThatAuthorsWouldHaveToWriteIsFound() throws IOException {
        assertThat(after(archive -> add(archive, AccessFlag.PUBLIC | AccessFlag.ABSTRACT)))
                .containsExactly("dev.cormorant.sql.jdbc.ValueMapping.another(): METHOD_ADDED_TO_INTERFACE");
    }

    @Test
    void controlAMethodThatHasADefaultBreaksNothing() throws IOException {
        assertThat(after(archive -> add(archive, AccessFlag.PUBLIC))).isEmpty();
    }

    private static void add(SpiArchive archive, int flags) {
        ClassFile type = archive.type("dev.cormorant.sql.jdbc.ValueMapping");
        MethodInfo method = new MethodInfo(type.getConstPool(), "another", "()V");
        method.setAccessFlags(flags);
        type.getMethods().add(method);
    }

    private List<String> after(Consumer<SpiArchive> change) throws IOException {
        Path before = planted().write(folder.resolve("before.jar"));
        SpiArchive changed = planted();
        change.accept(changed);
        return SpiBreaks.between(before, changed.write(folder.resolve("after.jar")));
    }

    private static SpiArchive planted() throws IOException {
        return ofTheHouse().only("dev.cormorant.driver.Platform", "dev.cormorant.sql.jdbc.ValueMapping");
    }

    private static SpiArchive ofTheHouse() throws IOException {
        List<Path> folders = List.of("core", "sql", "driver-kit").stream()
                .map(module -> SourceTree.root().resolve(module).resolve("target/classes"))
                .toList();
        Set<String> internal = JavaSources.matching(SourceFile::isMainJava).stream()
                .filter(source -> source.file().text().contains(" * Internal: ")
                        || source.file().text().contains("/** Internal: "))
                .map(source -> source.packageName() + "." + typeName(source.file()))
                .collect(Collectors.toSet());
        return SpiArchive.of(folders, internal);
    }

    private static String typeName(SourceFile file) {
        return file.path().substring(file.folder().length() + 1).replace(".java", "");
    }

    private static String version() throws IOException {
        String pom = Files.readString(SourceTree.root().resolve("pom.xml"));
        return pom.replaceFirst("(?s).*?<version>([^<]*)</version>.*", "$1");
    }
}
