package dev.cormorant.mysql.spec;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.schema.SqlSchemaSpecs;

class MySqlSchemaSpecsTest extends SqlSchemaSpecs {
    @Override
    protected TestDatabase database() {
        return new MySqlDatabase();
    }
}
