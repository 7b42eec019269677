package dev.cormorant.testing.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/** One connection through the proxy: two sockets, and a thread for each way. */
final class Link {
    private static final int CHUNK = 65_536;
    private final FaultProxy proxy;
    private final Socket client;
    private final Socket server;

    Link(FaultProxy proxy, Socket client, Socket server) {
        this.proxy = proxy;
        this.client = client;
        this.server = server;
    }

    static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    void connect(InetSocketAddress address) throws IOException {
        server.connect(address);
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        start("fault-to-server", () -> pump(client, server, Direction.TO_SERVER));
        start("fault-to-client", () -> pump(server, client, Direction.TO_CLIENT));
    }

    private void pump(Socket from, Socket to, Direction direction) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[CHUNK];
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                Verdict verdict = proxy.fault().judge(this, direction, bytes, length);
                out.write(bytes, 0, verdict.passed());
                out.flush();
                if (verdict.cut()) {
                    break;
                }
            }
            reset();
        } catch (IOException e) {
            reset();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            reset();
        }
    }

    /** Both sides get a reset rather than an end, as when a machine is gone. */
    void reset() {
        proxy.forget(this);
        reset(client);
        reset(server);
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // It is closed already, which is all that is wanted.
        }
    }

    void endAnswers() {
        try {
            client.shutdownOutput();
        } catch (IOException e) {
            reset();
        }
    }
}
