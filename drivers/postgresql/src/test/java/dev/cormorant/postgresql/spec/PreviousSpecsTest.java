package dev.cormorant.postgresql.spec;

import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.postgresql.ServerDatabase;
import dev.cormorant.testing.server.TestServers;

class PreviousSpecsTest extends DriverConformance {
    @Override
    protected TestDatabase database() {
        return new ServerDatabase(TestServers::postgresqlPrevious);
    }

    @Override
    protected String title() {
        return "PostgreSQL 15";
    }
}
