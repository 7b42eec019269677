/**
 * Real database servers for the tests: fetched once, started once per build, shared by its modules, gone with it. What a
 * test does with a server, and any JDBC, stay outside.
 */
@NullMarked
package dev.cormorant.testing.server;

import org.jspecify.annotations.NullMarked;
