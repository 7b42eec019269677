package dev.cormorant.testing.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Plays Maven: starts two test JVMs at once, each behind a shell as Surefire does, and stays until its input ends. */
final class BuildStandIn {

    private BuildStandIn() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Process> jvms = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            jvms.add(new ProcessBuilder(
                            "sh", "-c", "true && " + String.join(" ", command(AskForServer.class)) + " && true")
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        }
        for (Process jvm : jvms) {
            if (jvm.waitFor() != 0) {
                System.exit(1);
            }
        }
        System.out.println("both have ended");
        System.in.transferTo(System.out);
    }

    static List<String> command(Class<?> main) {
        String java = System.getProperty("java.home") + "/bin/java";
        return List.of(java, "-Xmx128m", "-cp", System.getProperty("java.class.path"), main.getName());
    }
}
