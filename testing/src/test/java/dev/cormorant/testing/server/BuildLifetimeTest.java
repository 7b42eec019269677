package dev.cormorant.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two JVMs of one build, and what is left of it. */
class BuildLifetimeTest {

    private static final Duration FEW_SECONDS = Duration.ofSeconds(15);

    @Test
    void twoJvmsOfABuildShareAServerThatEndsWithIt() throws Exception {
        Process build = start();
        int port = sharedPort(build);
        assertThat(answers(port)).isTrue();

        try (OutputStream input = build.getOutputStream()) {
            input.flush();
        }

        assertThat(build.waitFor()).isZero();
        assertNothingIsLeft(build, port);
    }

    @Test
    void aBuildThatIsKilledLeavesNothing() throws Exception {
        Process build = start();
        int port = sharedPort(build);

        build.destroyForcibly().waitFor();

        assertNothingIsLeft(build, port);
    }

    @Test
    void twoBuildsDoNotDisturbEachOther() throws Exception {
        Process first = start();
        Process second = start();
        int port = sharedPort(first);
        int other = sharedPort(second);
        assertThat(port).isNotEqualTo(other);

        first.destroyForcibly().waitFor();

        assertNothingIsLeft(first, port);
        assertThat(answers(other)).isTrue();
        second.destroyForcibly().waitFor();
        assertNothingIsLeft(second, other);
    }

    private static Process start() throws IOException {
        return new ProcessBuilder(BuildStandIn.command(BuildStandIn.class))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int sharedPort(Process build) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(build.getInputStream(), StandardCharsets.UTF_8));
        List<String> said = List.of(
                String.valueOf(reader.readLine()),
                String.valueOf(reader.readLine()),
                String.valueOf(reader.readLine()));
        assertThat(said).last().isEqualTo("both have ended");
        assertThat(said.get(0)).isEqualTo(said.get(1)).matches("\\d+");
        return Integer.parseInt(said.get(0));
    }

    private static void assertNothingIsLeft(Process build, int port) throws Exception {
        assertThat(Eventually.within(FEW_SECONDS, () -> !answers(port))).isTrue();
        assertThat(Eventually.within(FEW_SECONDS, () -> foldersOf(build.pid()).isEmpty()))
                .isTrue();
    }

    private static List<Path> foldersOf(long pid) throws IOException {
        try (Stream<Path> builds = Files.list(Build.current().folder().getParent())) {
            return builds.filter(folder -> folder.getFileName().toString().startsWith(pid + "-"))
                    .toList();
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
