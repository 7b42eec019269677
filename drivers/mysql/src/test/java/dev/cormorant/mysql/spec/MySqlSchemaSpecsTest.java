package dev.cormorant.mysql.spec;

import dev.cormorant.testing.TestDatabase;
import dev.cormorant.testing.schema.SqlSchemaSpecs;

class MySqlSchemaSpecsTest extends SqlSchemaSpecs {
    @Override
    protected TestDatabase database() {
        return new MySqlDatabase();
    }
}
