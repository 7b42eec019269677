package dev.cormorant.kit.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder in which all drivers of a build leave their reports: {@code target/cormorant-report}, or what the system
 * property {@code cormorant.report} names. Whoever adds one writes the page anew out of all that are there.
 */
public final class ReportFolder {
    private static final JsonMapper JSON = new JsonMapper();
    private final Path folder;

    /**
     * A folder, which is made when it is needed.
     *
     * @param folder where
     */
    public ReportFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder of this build.
     *
     * @return the one that the system property names, or the usual one
     */
    public static ReportFolder ofTheBuild() {
        return new ReportFolder(Path.of(System.getProperty("cormorant.report", "target/cormorant-report")));
    }

    /**
     * Adds a report, in place of an earlier one of the same title.
     *
     * @param report what to add
     * @return the page with all drivers
     */
    public Path add(DriverReport report) {
        try {
            Files.createDirectories(folder);
            String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report);
            Files.writeString(folder.resolve(fileName(report.title())), text);
            return Files.writeString(folder.resolve("index.html"), new MatrixPage(all()).html());
        } catch (IOException e) {
            throw new UncheckedIOException("The report of " + report.title() + " could not be written.", e);
        }
    }

    private static String fileName(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-") + ".json";
    }

    /**
     * What is there.
     *
     * @return the reports by title
     */
    public List<DriverReport> all() {
        List<DriverReport> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".json")).toList()) {
                reports.add(JSON.readValue(Files.readString(file), DriverReport.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The reports in " + folder + " could not be read.", e);
        }
        reports.sort(Comparator.comparing(report -> report.title().toLowerCase(Locale.ROOT)));
        return reports;
    }
}
