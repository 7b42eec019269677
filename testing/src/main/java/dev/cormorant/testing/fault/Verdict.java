package dev.cormorant.testing.fault;

/**
 * What happens to some bytes on their way.
 *
 * @param passed how many of them arrive
 * @param cut whether the connection is reset afterwards
 */
public record Verdict(int passed, boolean cut) {}
