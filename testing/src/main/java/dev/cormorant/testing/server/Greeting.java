package dev.cormorant.testing.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The first packet that MySQL and MariaDB send to whoever connects, once they are ready to serve. */
final class Greeting {

    private static final int MILLIS = 2_000;
    private static final int HEADER = 4;
    private static final int PROTOCOL = 10;

    private Greeting() {}

    static boolean isSaid(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MILLIS);
            socket.setSoTimeout(MILLIS);
            byte[] start = socket.getInputStream().readNBytes(HEADER + 1);
            return start.length > HEADER && start[HEADER] == PROTOCOL;
        } catch (IOException e) {
            return false;
        }
    }
}
