package dev.cormorant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SizeRatchetTest {

    private static final Path FILE = SourceTree.root().resolve("policy/size-ratchet.properties");
    private static final Map<String, Integer> TIGHT =
            Map.of("file.p95", 5, "file.max", 5, "method.p95", 3, "method.max", 3);

    @Test
    void noNumberRises() {
        assertThat(ratchet().risen(sizesOfTheHouse())).isEmpty();
    }

    @Test
    void theRatchetFileIsCompleteAndBelowTheLimits() {
        assertThat(ratchet().faults()).isEmpty();
    }

    /** No failure: who makes code smaller is thanked with a hint. */
    @Test
    void aFallenNumberIsToldSoThatTheFileCanBeLowered() {
        Sizes sizes = sizesOfTheHouse();
        Map<String, Integer> fallen = ratchet().fallen(sizes);

        fallen.forEach((name, now) -> System.out.println("Lower policy/size-ratchet.properties: " + name + "=" + now));
        assertThat(sizes.numbers()).allSatisfy((name, now) -> assertThat(now).isPositive());
    }

    @Test
    void controlALongFileIsFound() {
        assertThat(new SizeRatchet(TIGHT).risen(sizes(declarations(6))))
                .hasSize(2)
                .allMatch(line -> line.contains("from 5 to 8 code lines") && line.contains("A.java"));
    }

    @Test
    void controlALongMethodIsFound() {
        String text = "class A { void a() {\nint a;\nint b; // b\n\n// c\nint d;\nint e; } }";

        assertThat(new SizeRatchet(TIGHT).risen(sizes(text)))
                .anyMatch(line -> line.startsWith("method.max rose from 3 to 4") && line.contains("A.java:1 a"));
    }

    @Test
    void controlSizesAtTheRatchetPass() {
        assertThat(new SizeRatchet(TIGHT).risen(sizes(declarations(3)))).isEmpty();
    }

    @Test
    void controlAFallenNumberIsNoticed() {
        assertThat(new SizeRatchet(SizeRatchet.LIMITS).fallen(sizes(declarations(3))))
                .containsEntry("file.max", 5)
                .containsEntry("method.max", 0);
    }

    @Test
    void controlARatchetAboveTheLimitIsFound() {
        Map<String, Integer> loose = new TreeMap<>(TIGHT);
        loose.put("file.max", 401);
        loose.remove("method.p95");

        assertThat(new SizeRatchet(loose).faults())
                .containsExactlyInAnyOrder("file.max is 401, above the limit of 400", "method.p95 is missing");
    }

    private static String declarations(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "int a" + number + ";")
                .collect(Collectors.joining("\n", "class A {\n", "\n}"));
    }

    private static Sizes sizes(String text) {
        return Sizes.of(List.of(JavaSource.planted("A.java", text)));
    }

    private static Sizes sizesOfTheHouse() {
        return Sizes.of(JavaSources.matching(
                file -> file.isMainJava() && !file.isPackageDescription() && !isSpecification(file)));
    }

    /** The specifications are tests, though they stand in main folders to be shared. */
    private static boolean isSpecification(SourceFile file) {
        return file.path().startsWith("testing/")
                || file.path().matches("driver-kit/.*/kit/(library|model|schema|spec)/.*");
    }

    private static SizeRatchet ratchet() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FILE)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Integer> reached = new TreeMap<>();
        properties.forEach((name, value) -> reached.put((String) name, Integer.valueOf((String) value)));
        return new SizeRatchet(reached);
    }
}
