package dev.cormorant.mysql.spec;

import dev.cormorant.testing.TestDatabase;
import dev.cormorant.testing.spec.AllSpecs;

class MySqlSpecsTest extends AllSpecs {
    @Override
    protected TestDatabase database() {
        return new MySqlDatabase();
    }
}
