package dev.cormorant.sql;

/** The embedded database without rows that number themselves in order: each is inserted by its own statement. */
final class OneByOnePlatform extends EmbeddedPlatform {
    @Override
    public boolean numbersRowsInOrder() {
        return false;
    }
}
