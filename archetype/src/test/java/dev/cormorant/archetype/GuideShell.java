package dev.cormorant.archetype;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A shell in which the guide's commands run as they stand there. Its {@code mvn} is the one that runs this build. */
record GuideShell(Path folder, Path programs) {
    static GuideShell in(Path folder, Build build, LocalRepository repository) throws IOException {
        Path programs = Files.createDirectories(folder.resolve("programs"));
        Path mvn = Files.writeString(programs.resolve("mvn"), """
            #!/bin/sh
            exec '%s/bin/mvn' -B -ntp %s '-Dmaven.repo.local=%s' "$@"
            """.formatted(
                        build.maven(), build.offline() ? "-o" : "", repository.folder()));
        Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new GuideShell(Files.createDirectories(folder.resolve("project")), programs);
    }

    /** Runs commands until one of them fails; gives all that they said. */
    Outcome run(List<String> commands) throws IOException, InterruptedException {
        Path log = folder.resolveSibling("log");
        Path script = Files.write(folder.resolveSibling("script"), commands);
        ProcessBuilder shell = new ProcessBuilder("sh", "-e", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        shell.environment().merge("PATH", programs.toString(), (before, ours) -> ours + ":" + before);
        shell.environment().keySet().removeAll(List.of("MAVEN_OPTS", "MAVEN_ARGS"));
        int code = shell.start().waitFor();
        return new Outcome(code, Files.readString(log));
    }

    /** How commands ended, and what they said. */
    record Outcome(int code, String said) {}
}
