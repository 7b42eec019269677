package dev.cormorant.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Debian's package tool with a state of its own, which believes that nothing is installed: the machine's stays untouched. */
final class PrivateApt {

    private static final Pattern PLANNED = Pattern.compile("^'\\S+' ([^_\\s]+)_\\S+ (\\d+) .*");
    private static final String KEYS = "/usr/share/keyrings/debian-archive-keyring.gpg";

    /** A package that is needed, and its size in bytes. */
    record Planned(String name, long size) {}

    private final Path state;
    private final Path log;

    PrivateApt(Path state, Path log) {
        this.state = state;
        this.log = log;
    }

    /** Learns what the suites hold. */
    void update(List<String> suites) throws IOException {
        for (String folder : List.of("lists/partial", "cache/archives/partial", "packages")) {
            Files.createDirectories(state.resolve(folder));
        }
        Files.createFile(state.resolve("status"));
        String mirror = DebianMirror.ofThisMachine();
        Files.write(
                state.resolve("sources.list"),
                suites.stream()
                        .map(suite -> "deb [signed-by=" + KEYS + "] " + mirror + " " + suite + " main")
                        .toList());
        Commands.run(command("apt-get", "update"), log);
    }

    /** The packages and all that they need. */
    List<Planned> plan(List<String> packages) throws IOException {
        List<String> command = command("apt-get", "install", "--print-uris", "--yes", "--no-install-recommends");
        command.addAll(packages);
        return Commands.output(command, log)
                .lines()
                .map(PLANNED::matcher)
                .filter(line -> line.matches())
                .map(line -> new Planned(line.group(1), Long.parseLong(line.group(2))))
                .toList();
    }

    /** Fetches packages, not what they need. */
    List<Path> download(List<String> packages) throws IOException {
        List<String> command = command("apt-get", "download");
        command.addAll(packages);
        Path target = state.resolve("packages");
        Commands.finish(Commands.writingTo(log, command).directory(target.toFile()), log);
        try (Stream<Path> files = Files.list(target)) {
            return files.sorted().toList();
        }
    }

    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program, "-q"));
        options().forEach(option -> command.addAll(List.of("-o", option)));
        command.addAll(List.of(arguments));
        return command;
    }

    private List<String> options() {
        return List.of(
                "Dir::Etc::sourcelist=" + state.resolve("sources.list"),
                "Dir::Etc::sourceparts=/dev/null",
                "Dir::Etc::preferences=/dev/null",
                "Dir::Etc::preferencesparts=/dev/null",
                "Dir::State=" + state,
                "Dir::State::lists=" + state.resolve("lists"),
                "Dir::State::status=" + state.resolve("status"),
                "Dir::Cache=" + state.resolve("cache"),
                "APT::Sandbox::User=root",
                "APT::Architecture=amd64",
                "Acquire::Retries=3",
                "Acquire::Check-Valid-Until=false",
                "Acquire::Languages=none");
    }
}
