package dev.cormorant.sqlite.spec;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.schema.SqlSchemaSpecs;
import java.util.List;

class SchemaSpecsTest extends SqlSchemaSpecs {
    @Override
    protected TestDatabase database() {
        return new FileDatabase();
    }

    @Override
    protected int changes() {
        return Integer.getInteger("cormorant.schema.changes", 2000);
    }

    @Override
    protected String indexCollation() {
        return "nocase";
    }

    @Override
    protected boolean tellsTypesApart() {
        // A text that is read as a number is 0, whatever the type of its column.
        return false;
    }

    @Override
    protected List<String> damages() {
        return List.of(
                "select * from pragma_foreign_key_check",
                "select * from pragma_integrity_check where integrity_check <> 'ok'");
    }
}
