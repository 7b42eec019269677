package dev.cormorant.testing.server;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Programs that are run to their end. */
final class Commands {

    private static final int TOLD_LINES = 15;
    static final File NOTHING = new File("/dev/null");

    private Commands() {}

    /** Runs a program that must succeed; what it says is appended to the log, and told when it fails. */
    static void run(List<String> command, Path log) throws IOException {
        finish(writingTo(log, command).redirectInput(NOTHING), log);
    }

    /** Runs a prepared program that must succeed and writes to the log. */
    static void finish(ProcessBuilder builder, Path log) throws IOException {
        expectSuccess(builder.start(), String.join(" ", builder.command()), log);
    }

    /** Waits for the end of a program, and fails if it failed. */
    static void expectSuccess(Process process, String name, Path log) throws IOException {
        int code = await(process);
        if (code != 0) {
            throw new ServerFailure("The command '" + name + "' ended with code " + code + "." + lastLines(log));
        }
    }

    /** Pours the output of the first program into the second; both must succeed. */
    static void pipe(List<String> from, List<String> into, Path log) throws IOException {
        ProcessBuilder target = writingTo(log, into);
        ProcessBuilder source = new ProcessBuilder(from).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        for (Process process : ProcessBuilder.startPipeline(List.of(source, target))) {
            expectSuccess(process, String.join(" ", from), log);
        }
    }

    /** What a program says, its complaints left to the log. */
    static String output(List<String> command, Path log) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectInput(NOTHING)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        expectSuccess(process, String.join(" ", command), log);
        return said;
    }

    /** A program in plain English whose words go to the log. */
    static ProcessBuilder writingTo(Path log, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("LD_LIBRARY_PATH");
        return builder;
    }

    /** The end of a log, for a message. */
    static String lastLines(Path log) {
        if (!Files.exists(log)) {
            return "";
        }
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> last = lines.subList(Math.max(0, lines.size() - TOLD_LINES), lines.size());
            return " The last lines of its log:\n  " + String.join("\n  ", last) + "\n";
        } catch (IOException e) {
            return " Its log cannot be read: " + e.getMessage();
        }
    }

    private static int await(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a program");
        }
    }
}
