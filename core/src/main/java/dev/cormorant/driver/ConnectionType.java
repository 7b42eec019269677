package dev.cormorant.driver;

/**
 * Which connection an operation wants.
 */
public enum ConnectionType {
    /** The primary. */
    WRITE,
    /** A replica if there is one, otherwise the primary. */
    READ
}
