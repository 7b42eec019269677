package dev.cormorant.mysql.spec;

import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.database.TestDatabase;

class MySqlSpecsTest extends DriverConformance {
    @Override
    protected TestDatabase database() {
        return new MySqlDatabase();
    }

    @Override
    protected String title() {
        return "MySQL 9";
    }
}
