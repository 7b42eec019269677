package dev.cormorant.driver;

import org.jspecify.annotations.Nullable;

/**
 * The answer to the question whether a connection works.
 *
 * @param ok whether it does
 * @param reason why not; empty if it does
 * @param error what was thrown, or null
 */
public record ConnectionStatus(
        boolean ok, String reason, @Nullable Throwable error) {
    /**
     * It works.
     *
     * @return a status
     */
    public static ConnectionStatus working() {
        return new ConnectionStatus(true, "", null);
    }

    /**
     * It does not work.
     *
     * @param reason why
     * @param error what was thrown, or null
     * @return a status
     */
    public static ConnectionStatus failing(String reason, @Nullable Throwable error) {
        return new ConnectionStatus(false, reason, error);
    }
}
