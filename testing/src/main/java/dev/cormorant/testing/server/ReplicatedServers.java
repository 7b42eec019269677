package dev.cormorant.testing.server;

/**
 * A server that takes writes and a second one that follows it and is only read.
 *
 * @param primary takes reads and writes
 * @param standby takes reads, and sees the primary's writes a moment later
 */
public record ReplicatedServers(TestServer primary, TestServer standby) {}
