package dev.cormorant.testing.fault;

import java.util.Map;

/**
 * What faults need to say to a database in its own words.
 *
 * @param sessionId asks for the number of the session
 * @param killSession ends another session, with {@code %d} for its number
 * @param sleep a query that takes half a minute
 * @param plainText the driver options without which the proxy could not read what goes by
 * @param strictTls the driver options that trust only a certificate which the server does not have
 */
public record FaultWords(
        String sessionId,
        String killSession,
        String sleep,
        Map<String, Object> plainText,
        Map<String, Object> strictTls) {}
