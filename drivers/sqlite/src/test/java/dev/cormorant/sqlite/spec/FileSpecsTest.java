package dev.cormorant.sqlite.spec;

import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.database.TestDatabase;

class FileSpecsTest extends DriverConformance {
    @Override
    protected TestDatabase database() {
        return new FileDatabase();
    }

    @Override
    protected String title() {
        return "SQLite in a file";
    }
}
