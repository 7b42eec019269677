package dev.cormorant.kit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.kit.report.CapabilityResult.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
    @TempDir
    Path folder;

    private static DriverReport report(String title, State state, String... failures) {
        return new DriverReport(
                title,
                "com.acme.AcmeDriver",
                1500,
                List.of(new CapabilityResult("sql.tuples", "Tuples are compared.", "allowsComparingTuples()", state)),
                List.of(new SpecificationResult("CrudSpec", 7, List.of(failures), 1, 2)),
                List.of(new ExclusionResult("CrudSpec.aChangeIsStored", "KNOWN_BUG", "Reported as 17.", 1)));
    }

    @Test
    void reportsOfSeveralDriversStandSideBySide() throws IOException {
        ReportFolder reports = new ReportFolder(folder.resolve("new"));
        reports.add(report("Zeta 2", State.BROKEN, "aChangeIsStored: 1 <b> is not 2"));
        Path page = reports.add(report("acme 1", State.PROVEN));

        assertThat(reports.all())
                .containsExactly(
                        report("acme 1", State.PROVEN),
                        report("Zeta 2", State.BROKEN, "aChangeIsStored: 1 <b> is not 2"));
        assertThat(Files.readString(page))
                .contains("<th>acme 1</th>", "<th>Zeta 2</th>", "Reported as 17.", "1 &lt;b&gt; is not 2")
                .contains("mark proven", "mark broken");
    }

    @Test
    void aLaterReportOfTheSameTitleTakesThePlaceOfTheEarlier() {
        ReportFolder reports = new ReportFolder(folder);
        reports.add(report("acme 1", State.BROKEN));
        reports.add(report("acme 1", State.PROVEN));
        assertThat(reports.all()).containsExactly(report("acme 1", State.PROVEN));
    }

    @Test
    void theSummaryTellsWhatCountsAndWhatDiffers() {
        assertThat(new Summary(report("acme 1", State.UNUSED, "x: y")).text()).isEqualTo("""
                        Cormorant driver kit: acme 1
                          cases         7 passed, 1 failed, 1 failed as expected, 2 left out, in 1.5 s
                          unused        1: sql.tuples
                          excluded      CrudSpec.aChangeIsStored: Reported as 17. (KNOWN_BUG)
                        """);
    }
}
