package dev.cormorant.h2.spec;

import dev.cormorant.h2.H2Driver;
import dev.cormorant.testing.TestDatabase;
import dev.cormorant.testing.schema.SqlSchemaSpecs;

class SchemaSpecsTest extends SqlSchemaSpecs {
    @Override
    protected TestDatabase database() {
        return config -> config.driver(H2Driver.class).dbName(":memory:");
    }
}
