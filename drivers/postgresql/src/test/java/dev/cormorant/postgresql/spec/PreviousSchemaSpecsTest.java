package dev.cormorant.postgresql.spec;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.schema.SqlSchemaSpecs;
import dev.cormorant.postgresql.ServerDatabase;
import dev.cormorant.testing.server.TestServers;

class PreviousSchemaSpecsTest extends SqlSchemaSpecs {
    @Override
    protected TestDatabase database() {
        return new ServerDatabase(TestServers::postgresqlPrevious);
    }

    @Override
    protected String loginSql(String user, String password) {
        return "create user " + user + " password '" + password + "'";
    }
}
