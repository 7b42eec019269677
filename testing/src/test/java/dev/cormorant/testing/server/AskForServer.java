package dev.cormorant.testing.server;

/** A JVM of a build: prints the port of the server that it was given. */
final class AskForServer {

    private AskForServer() {}

    public static void main(String[] arguments) {
        System.out.println(TestServers.postgresql().port());
    }
}
