package dev.cormorant.mysql;

import dev.cormorant.kit.spec.FullTextSpec;
import dev.cormorant.mysql.spec.MySqlDatabase;

class FullTextTest extends FullTextSpec {
    FullTextTest() {
        runOn(MySqlDatabase::new);
    }
}
