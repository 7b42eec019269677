package dev.cormorant.mysql;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.mysql.spec.MySqlDatabase;
import dev.cormorant.testing.mysql.MySqlUnsignedSpec;

/** Unsigned integers, as on every server of the family. */
class MySqlUnsignedTest extends MySqlUnsignedSpec {
    @Override
    protected TestDatabase database() {
        return new MySqlDatabase();
    }
}
