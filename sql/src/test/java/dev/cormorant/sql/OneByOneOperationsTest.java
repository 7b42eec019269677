package dev.cormorant.sql;

/** The same operations where each row whose key is wanted needs a statement of its own. */
class OneByOneOperationsTest extends SqlOperationsTest {
    @Override
    EmbeddedPlatform platform() {
        return new OneByOnePlatform();
    }
}
