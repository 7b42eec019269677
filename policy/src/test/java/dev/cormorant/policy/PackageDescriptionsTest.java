package dev.cormorant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackageDescriptionsTest {

    private static final SourceFile TYPE = new SourceFile("m/src/main/java/a/A.java", "package a; class A {}");

    @Test
    void everyPackageSaysWhatLivesInItAndIsNullMarked() {
        assertThat(PackageDescriptions.violations(SourceTree.matching(SourceFile::isMainJava)))
                .isEmpty();
    }

    @Test
    void controlAPackageWithoutDescriptionIsFound() {
        assertThat(PackageDescriptions.violations(List.of(TYPE)))
                .containsExactly("m/src/main/java/a has no package-info.java");
    }

    @Test
    void controlAnEmptyDescriptionIsFound() {
        SourceFile empty = new SourceFile("m/src/main/java/a/package-info.java", "package a;");

        assertThat(PackageDescriptions.violations(List.of(TYPE, empty)))
                .containsExactly(
                        "m/src/main/java/a/package-info.java is not annotated @NullMarked",
                        "m/src/main/java/a/package-info.java does not say what lives in the package");
    }
}
