package dev.cormorant.mysql;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.mysql.spec.MySqlDatabase;
import dev.cormorant.testing.mysql.MySqlLocksSpec;

/** Locks, as on every server of the family. */
class MySqlLocksTest extends MySqlLocksSpec {
    @Override
    protected TestDatabase database() {
        return new MySqlDatabase();
    }
}
