package dev.cormorant.testing.mongo;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;

/** Listens on this machine and answers each client on a thread of its own, for as long as this JVM runs. */
final class Gateway implements AutoCloseable {

    private static final int BACKLOG = 50;

    private final ServerSocket server;
    private final EngineConnections connections;
    private final Dispatcher dispatcher;

    private Gateway(ServerSocket server, EngineConnections connections) {
        this.server = server;
        this.connections = connections;
        this.dispatcher = new Dispatcher(connections);
    }

    static Gateway start(EngineConnections connections) throws IOException {
        ServerSocket server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        Gateway gateway = new Gateway(server, connections);
        inBackground(gateway::accept);
        return gateway;
    }

    int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
        connections.closeIdle();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                inBackground(() -> serve(client));
            } catch (SocketException e) {
                // Closed while it waited, or the client was gone before it was let in.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A client that goes away in the middle has ended its conversation. */
    private void serve(Socket client) {
        try (client;
                DataInputStream in = new DataInputStream(new BufferedInputStream(client.getInputStream()))) {
            client.setTcpNoDelay(true);
            converse(in, client.getOutputStream());
        } catch (SocketException e) {
            return;
        } catch (IOException e) {
            System.err.println("The gateway ends a conversation: " + e.getMessage());
        }
    }

    private void converse(DataInputStream in, OutputStream out) throws IOException {
        for (Message message = Message.read(in); message != null; message = Message.read(in)) {
            byte[] reply = message.reply(dispatcher.answer(new Call(message.command())));
            if (!message.unanswered()) {
                out.write(reply);
                out.flush();
            }
        }
    }

    private static void inBackground(Runnable task) {
        Thread thread = new Thread(task, "documentdb-gateway");
        thread.setDaemon(true);
        thread.start();
    }
}
