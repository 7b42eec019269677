package dev.cormorant.config;

/**
 * Hears every statement that a driver sends. Called on the thread that sends it; must be quick and must not throw.
 */
@FunctionalInterface
public interface StatementListener {
    /**
     * Hears one statement, after it was answered.
     *
     * @param event what was sent and how it went
     */
    void onStatement(StatementEvent event);
}
