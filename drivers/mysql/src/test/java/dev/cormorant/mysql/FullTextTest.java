package dev.cormorant.mysql;

import dev.cormorant.mysql.spec.MySqlDatabase;
import dev.cormorant.testing.TestDatabase;
import dev.cormorant.testing.spec.FullTextSpec;

class FullTextTest extends FullTextSpec {
    @Override
    protected TestDatabase database() {
        return new MySqlDatabase();
    }
}
