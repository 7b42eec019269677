package dev.cormorant.sqlite.spec;

import dev.cormorant.testing.TestDatabase;
import dev.cormorant.testing.spec.AllSpecs;

class FileSpecsTest extends AllSpecs {
    @Override
    protected TestDatabase database() {
        return new FileDatabase();
    }
}
