package dev.cormorant.testing.fault;

/** Which way bytes go. */
public enum Direction {
    /** From the client. */
    TO_SERVER,
    /** From the server. */
    TO_CLIENT
}
