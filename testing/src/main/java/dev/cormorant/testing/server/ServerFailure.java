package dev.cormorant.testing.server;

import org.jspecify.annotations.Nullable;

/** A server for the tests could not be had; the message says which, why, and what to do. */
public final class ServerFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerFailure(String message) {
        this(message, null);
    }

    ServerFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
