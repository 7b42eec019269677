package dev.cormorant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FloorsTest {

    private static final String PLANTED = "dev.cormorant.policy.planted";
    private static final Floors PLANTED_HOUSE = new Floors(PLANTED, House.CORE.floorOf());

    @Test
    void aPackageOfTheCoreNeedsOnlyFloorsBelowIt() {
        assertThat(House.CORE.violations(Dependencies.ofTheHouse())).isEmpty();
    }

    @Test
    void aPackageOfTheSqlModuleNeedsOnlyFloorsBelowIt() {
        assertThat(House.SQL.violations(Dependencies.ofTheHouse())).isEmpty();
    }

    @Test
    void aPackageOfTheKitNeedsOnlyFloorsBelowIt() {
        assertThat(House.KIT.violations(Dependencies.ofTheHouse())).isEmpty();
    }

    @Test
    void sqlAndDriversSeeNothingOfTheCoreAboveTheDriverContract() {
        assertThat(aboveTheContract(Dependencies.ofTheHouse(), packagesOnTheContract()))
                .isEmpty();
    }

    @Test
    void everyPackageStandsOnAFloor() {
        House.BY_MODULE.forEach((module, floors) -> assertThat(floors.homeless(packages(Set.of(module))))
                .as("packages of " + module + " that are missing in the floors of ARCHITECTURE.md and House")
                .isEmpty());
    }

    @Test
    void theHouseIsNotEmpty() {
        assertThat(Dependencies.ofTheHouse()).hasSizeGreaterThan(100);
        assertThat(packages(Set.of("core"))).contains("dev.cormorant", "dev.cormorant.driver");
        assertThat(packagesOnTheContract()).contains("dev.cormorant.sql", "dev.cormorant.sqlite");
    }

    @Test
    void controlAPackageReachingUpIsFound() {
        assertThat(PLANTED_HOUSE.violations(planted()))
                .anyMatch(line -> line.startsWith(PLANTED + ".type (floor 1) needs " + PLANTED + ".driver (floor 4)"));
    }

    @Test
    void controlAPackageReachingAsideIsFound() {
        assertThat(PLANTED_HOUSE.violations(planted()))
                .anyMatch(line ->
                        line.startsWith(PLANTED + ".event (floor 5) needs " + PLANTED + ".hydration (floor 5)"));
    }

    @Test
    void controlAPackageReachingDownIsAllowed() {
        assertThat(PLANTED_HOUSE.violations(planted()))
                .hasSize(2)
                .noneMatch(line -> line.startsWith(PLANTED + ".driver"));
    }

    @Test
    void controlAnImportThatOnlyACommentNeedsIsFound() {
        JavaSource source = JavaSource.planted(
                "core/src/main/java/dev/cormorant/type/A.java",
                "package dev.cormorant.type; import dev.cormorant.driver.Platform; /** {@link Platform} */ class A {}");

        assertThat(House.CORE.violations(Dependencies.ofImports(List.of(source))))
                .singleElement()
                .asString()
                .contains("dev.cormorant.type (floor 1) needs dev.cormorant.driver (floor 4)");
    }

    @Test
    void controlTheSchemaNeedingAPlanIsFound() {
        Dependency planted = new Dependency("dev.cormorant.sql.schema", "dev.cormorant.sql.plan", "planted");

        assertThat(House.SQL.violations(List.of(planted))).hasSize(1);
    }

    @Test
    void controlSqlNeedingTheUnitOfWorkIsFound() {
        Dependency planted = new Dependency("dev.cormorant.sql", "dev.cormorant.unitofwork", "planted");

        assertThat(aboveTheContract(List.of(planted), packagesOnTheContract())).hasSize(1);
    }

    @Test
    void controlAPackageOnNoFloorIsFound() {
        assertThat(new Floors("dev.cormorant", Map.of("", 2, "type", 1))
                        .homeless(List.of("dev.cormorant", "dev.cormorant.type.codec", "dev.cormorant.attic")))
                .containsExactly("dev.cormorant.attic");
    }

    private static List<Dependency> aboveTheContract(Collection<Dependency> dependencies, Set<String> origins) {
        return dependencies.stream()
                .filter(one -> origins.contains(one.from()) && !origins.contains(one.to()))
                .filter(one -> {
                    Integer floor = House.CORE.floor(one.to());
                    return floor != null && floor > House.DRIVER_CONTRACT;
                })
                .toList();
    }

    private static List<Dependency> planted() {
        return Dependencies.of(new ClassFileImporter().importPackages(PLANTED));
    }

    private static Set<String> packagesOnTheContract() {
        return packages(House.MODULES_ON_THE_CONTRACT);
    }

    private static Set<String> packages(Set<String> modules) {
        Set<String> names = new TreeSet<>();
        JavaSources.matching(file -> file.isMainJava() && modules.contains(file.firstFolder()))
                .forEach(source -> names.add(source.packageName()));
        return names;
    }
}
