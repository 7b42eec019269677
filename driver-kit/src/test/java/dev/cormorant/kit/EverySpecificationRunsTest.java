package dev.cormorant.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.kit.spec.DatabaseSpec;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Nobody forgot a specification. */
class EverySpecificationRunsTest {
    private static final int CASES = 500;

    /** The class files of the package, whoever names them. */
    private static List<Class<?>> specifications() throws IOException, URISyntaxException {
        Path folder = Path.of(DatabaseSpec.class.getResource("").toURI());
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.contains("$") && !name.startsWith("package-info")) {
                    found.add(type(DatabaseSpec.class.getPackageName() + "." + name.replace(".class", "")));
                }
            }
        }
        return found;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Specifications with cases of their own that no nested class of the runner extends. */
    private static List<String> forgotten(List<Class<?>> types, Class<?> runner) {
        Set<String> run = new TreeSet<>();
        for (Class<?> nested : runner.getDeclaredClasses()) {
            if (nested.isAnnotationPresent(Nested.class)) {
                run.add(Specifications.name(nested));
            }
        }
        return types.stream()
                .filter(type -> Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.isAnnotationPresent(Test.class)
                                || method.isAnnotationPresent(ParameterizedTest.class)))
                .map(Class::getSimpleName)
                .filter(name -> !run.contains(name))
                .toList();
    }

    @Test
    void everySpecificationIsRun() throws Exception {
        assertThat(specifications()).hasSizeGreaterThan(40);
        assertThat(forgotten(specifications(), DriverConformance.class)).isEmpty();
    }

    @Test
    void thereAreAsManyCasesAsPromised() {
        List<Class<?>> nested = List.of(DriverConformance.class.getDeclaredClasses());
        assertThat(nested).hasSizeGreaterThanOrEqualTo(30);
        assertThat(nested.stream()
                        .mapToInt(one -> Specifications.cases(one).size())
                        .sum())
                .isGreaterThanOrEqualTo(CASES);
    }

    abstract static class ForgottenSpec extends DatabaseSpec {
        @Test
        void isNeverRun() {}
    }

    @Test
    void controlAForgottenSpecificationIsFound() {
        assertThat(forgotten(List.of(ForgottenSpec.class), DriverConformance.class))
                .containsExactly("ForgottenSpec");
    }
}
