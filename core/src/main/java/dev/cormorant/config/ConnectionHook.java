package dev.cormorant.config;

/**
 * Prepares each physical connection when it was opened, before anybody uses it.
 *
 * @param type the class of the connection that the action needs, of the client library
 * @param action what is done
 * @param <X> the connection
 */
public record ConnectionHook<X>(Class<X> type, Action<X> action) {
    /**
     * What is done with a new connection.
     *
     * @param <X> the connection
     */
    @FunctionalInterface
    public interface Action<X> {
        /**
         * Prepares a connection.
         *
         * @param connection fresh, outside a transaction; it must be left that way
         * @throws Exception if it cannot be prepared; the connection is then closed and nobody gets it
         */
        void prepare(X connection) throws Exception;
    }
}
