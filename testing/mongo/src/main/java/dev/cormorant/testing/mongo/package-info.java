/**
 * A server for documents that speaks MongoDB's protocol, for tests: the gateway here in front of DocumentDB, Microsoft's
 * engine inside PostgreSQL. It is compatible with MongoDB and is never MongoDB's own server; what a test shows here, it
 * shows of DocumentDB and of this gateway. Nothing of the driver under test belongs here.
 */
@NullMarked
package dev.cormorant.testing.mongo;

import org.jspecify.annotations.NullMarked;
