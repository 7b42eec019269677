package dev.cormorant.archetype;

import java.nio.file.Path;
import java.util.Objects;

/**
 * The build that runs this test.
 *
 * @param root the folder of the project
 * @param version what the artifacts are called that it makes
 * @param maven the folder of its Maven
 * @param localRepository where it keeps what it fetched
 * @param offline whether it fetches nothing
 */
record Build(Path root, String version, Path maven, Path localRepository, boolean offline) {
    static Build current() {
        return new Build(
                Path.of(property("cormorant.root")),
                property("cormorant.version"),
                Path.of(property("cormorant.maven.home")),
                Path.of(property("cormorant.maven.repository")),
                property("cormorant.maven.offline").endsWith("true"));
    }

    private static String property(String name) {
        return Objects.requireNonNull(
                System.getProperty(name), () -> "Run this test by Maven: it sets the system property " + name + ".");
    }
}
