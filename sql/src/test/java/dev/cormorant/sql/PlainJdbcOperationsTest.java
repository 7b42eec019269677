package dev.cormorant.sql;

/** The same operations where the database has no returning, no rows together, no tuples and no statement is kept. */
class PlainJdbcOperationsTest extends SqlOperationsTest {
    @Override
    EmbeddedPlatform platform() {
        return new PlainJdbcPlatform();
    }
}
