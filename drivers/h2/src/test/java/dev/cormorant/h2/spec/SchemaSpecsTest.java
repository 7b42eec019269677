package dev.cormorant.h2.spec;

import dev.cormorant.h2.H2Driver;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.schema.SqlSchemaSpecs;

class SchemaSpecsTest extends SqlSchemaSpecs {
    @Override
    protected TestDatabase database() {
        return config -> config.driver(H2Driver.class).dbName(":memory:");
    }
}
