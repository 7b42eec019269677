package dev.cormorant.testing.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A running server. It does not end with this JVM: the keeper of the build ends it. */
final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long LOOK_MILLIS = 20;
    private static final long END_SECONDS = 15;
    private static final int ATTEMPTS = 3;

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a server on a free port; should another program take it in between, on the next one. */
    static ServerProcess start(Installed installed, ServerFolder folder, Build build) throws IOException {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            int port = freePort();
            try {
                return start(installed, folder, build, port);
            } catch (ServerFailure e) {
                rethrowUnlessTaken(port, e);
            }
        }
        return start(installed, folder, build, freePort());
    }

    /** Starts a server on a given port and waits until it answers. */
    static ServerProcess start(Installed installed, ServerFolder folder, Build build, int port) throws IOException {
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(installed.engine().command(installed.programs(), folder, port));
        Process process = Commands.writingTo(folder.log(), command)
                .redirectInput(Commands.NOTHING)
                .directory(folder.root().toFile())
                .start();
        try {
            awaitAnswer(installed.engine(), process, folder, build, port);
            return new ServerProcess(process, port);
        } catch (ServerFailure e) {
            process.destroyForcibly();
            throw e;
        }
    }

    int port() {
        return port;
    }

    /** Ends the server and its helpers at once, as a loss of power does. */
    void kill() {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(ServerProcess::awaitEnd);
    }

    private static void awaitAnswer(Engine engine, Process process, ServerFolder folder, Build build, int port) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!engine.answers(folder, port)) {
            check(process.isAlive(), "it ended with code " + (process.isAlive() ? 0 : process.exitValue()), folder);
            check(build.isAlive(), "the build is over", folder);
            check(Instant.now().isBefore(end), "it did not answer within " + PATIENCE.toSeconds() + " seconds", folder);
            pause(process);
        }
        check(process.isAlive(), "another program answers on port " + port, folder);
        check(build.isAlive(), "the build is over", folder);
    }

    private static void check(boolean fine, String fault, ServerFolder folder) {
        if (!fine) {
            throw new ServerFailure("The server does not run: " + fault + "." + Commands.lastLines(folder.log()));
        }
    }

    /** Returns early if the process ends. */
    private static void pause(Process process) {
        try {
            process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted while waiting for a server.", e);
        }
    }

    private static void awaitEnd(ProcessHandle handle) {
        CompletableFuture<ProcessHandle> end = handle.onExit();
        try {
            end.get(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new ServerFailure("The process " + handle.pid() + " does not end.", e);
        }
    }

    private static void rethrowUnlessTaken(int port, ServerFailure failure) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            throw new ServerFailure(failure.getMessage() + "Port " + socket.getLocalPort() + " was free.", failure);
        } catch (IOException e) {
            System.err.println("Port " + port + " was taken by another program, trying another one.");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
