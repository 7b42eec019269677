package dev.cormorant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A driver that is shipped keeps what the kit asks of any other. */
class DriversRunTheKitTest {

    /** Folders of drivers in which no test class runs the whole kit. */
    private static Set<String> withoutTheKit(List<SourceFile> files) {
        Set<String> drivers = new TreeSet<>();
        Set<String> proven = new TreeSet<>();
        for (SourceFile file : files) {
            if (file.isJava() && file.firstFolder().equals("drivers")) {
                String driver = file.path().split("/")[1];
                if (file.isMain()) {
                    drivers.add(driver);
                } else if (file.text().contains("extends DriverConformance")) {
                    proven.add(driver);
                }
            }
        }
        drivers.removeAll(proven);
        return drivers;
    }

    @Test
    void everyShippedDriverRunsTheKit() {
        List<SourceFile> files = SourceTree.all();

        assertThat(files).filteredOn(file -> file.path().startsWith("drivers/")).hasSizeGreaterThan(50);
        assertThat(withoutTheKit(files)).isEmpty();
    }

    @Test
    void controlADriverThatDoesNotIsFound() {
        SourceFile driver = new SourceFile("drivers/acme/src/main/java/AcmeDriver.java", "class AcmeDriver {}");
        SourceFile test = new SourceFile("drivers/acme/src/test/java/AcmeTest.java", "class AcmeTest {}");
        SourceFile kit =
                new SourceFile("drivers/acme/src/test/java/KitTest.java", "class KitTest extends DriverConformance {}");

        assertThat(withoutTheKit(List.of(driver, test))).containsExactly("acme");
        assertThat(withoutTheKit(List.of(driver, test, kit))).isEmpty();
    }
}
