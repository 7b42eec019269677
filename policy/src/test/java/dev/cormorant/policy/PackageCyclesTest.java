package dev.cormorant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackageCyclesTest {

    @Test
    void noPackagesNeedEachOtherInACircle() {
        assertThat(PackageCycles.violations(Dependencies.ofTheHouse())).isEmpty();
    }

    @Test
    void controlACircleOfCompiledPackagesIsFound() {
        String planted = "dev.cormorant.policy.planted";

        assertThat(PackageCycles.violations(Dependencies.of(new ClassFileImporter().importPackages(planted))))
                .containsExactly(planted + ".driver -> " + planted + ".type -> " + planted + ".driver");
    }

    @Test
    void controlALongCircleIsFound() {
        assertThat(PackageCycles.violations(List.of(
                        new Dependency("start", "a", ""),
                        new Dependency("a", "b", ""),
                        new Dependency("b", "c", ""),
                        new Dependency("c", "a", ""))))
                .containsExactly("a -> b -> c -> a");
    }
}
