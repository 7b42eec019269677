package dev.cormorant.testing.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a client and a server, and lets happen to their bytes what a test wants. */
public final class FaultProxy implements AutoCloseable {
    private final InetSocketAddress server;
    private final ServerSocket listener;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private volatile Fault fault = Fault.NONE;

    private FaultProxy(InetSocketAddress server, ServerSocket listener) {
        this.server = server;
        this.listener = listener;
    }

    /** Starts one on a free port of this machine. */
    public static FaultProxy before(InetSocketAddress server) {
        try {
            ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            FaultProxy proxy = new FaultProxy(server, listener);
            Link.start("fault-proxy", proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where clients connect to. */
    public int port() {
        return listener.getLocalPort();
    }

    /** From now on, this happens to all bytes. */
    public void inject(Fault next) {
        fault = next;
    }

    /** From now on, everything arrives. */
    public void heal() {
        fault = Fault.NONE;
    }

    /** Resets all connections. */
    public void cutAll() {
        links.forEach(Link::reset);
    }

    /** Tells all clients that the server will say nothing more. */
    public void halfCloseAll() {
        links.forEach(Link::endAnswers);
    }

    Fault fault() {
        return fault;
    }

    void forget(Link link) {
        links.remove(link);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                open(new Link(this, listener.accept(), new Socket()));
            } catch (IOException e) {
                // The listener is closed, which ends the loop.
            }
        }
    }

    private void open(Link link) {
        links.add(link);
        try {
            link.connect(server);
        } catch (IOException e) {
            link.reset();
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cutAll();
    }
}
