package dev.cormorant.testing.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL as Debian has it. Its programs start each other, so each is wrapped. */
record DebianPostgres(String version, DebianPackages packages) implements Software {

    /** What its scripts need, and its compiler of queries. */
    private static final List<String> USELESS = List.of("perl", "libperl", "libllvm", "libz3", "locales", "openssl");

    /** The server of a Debian release. */
    static PostgresEngine engine(String version, String suite) {
        String title = "PostgreSQL " + version;
        DebianPackages packages = new DebianPackages(title, suite, List.of("postgresql-" + version), USELESS);
        return new PostgresEngine(title, new DebianPostgres(version, packages), home(version) + "/bin", List.of());
    }

    @Override
    public String id() {
        return packages.id();
    }

    @Override
    public void install(Path into, Path working) throws IOException {
        packages.install(into, working);
        DebianTree tree = new DebianTree(into);
        for (String program : List.of("postgres", "initdb")) {
            tree.wrap(home(version) + "/bin/" + program, home(version) + "/lib");
        }
    }

    /** The folder of a version, where programs and loaded libraries lie. */
    static String home(String version) {
        return "usr/lib/postgresql/" + version;
    }
}
