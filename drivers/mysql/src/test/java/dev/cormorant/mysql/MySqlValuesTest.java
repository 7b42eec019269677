package dev.cormorant.mysql;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.mysql.spec.MySqlDatabase;
import dev.cormorant.testing.mysql.MySqlValuesSpec;

/** Values, as on every server of the family. */
class MySqlValuesTest extends MySqlValuesSpec {
    @Override
    protected TestDatabase database() {
        return new MySqlDatabase();
    }
}
