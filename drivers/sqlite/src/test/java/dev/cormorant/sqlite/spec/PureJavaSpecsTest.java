package dev.cormorant.sqlite.spec;

import dev.cormorant.testing.TestDatabase;
import dev.cormorant.testing.spec.AllSpecs;
import io.roastedroot.sqlite4j.SQLiteDataSource;

class PureJavaSpecsTest extends AllSpecs {
    @Override
    protected TestDatabase database() {
        return new FileDatabase(file -> {
            SQLiteDataSource source = new SQLiteDataSource();
            source.setUrl("jdbc:sqlite:" + file);
            return source;
        });
    }
}
