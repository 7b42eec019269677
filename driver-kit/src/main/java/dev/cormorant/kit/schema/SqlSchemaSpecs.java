package dev.cormorant.kit.schema;

import dev.cormorant.kit.database.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Nested;

/** All specifications of the schema generator on one SQL database: extend it, and name the database. */
public abstract class SqlSchemaSpecs {
    /** The database on which they run. */
    protected abstract TestDatabase database();

    /**
     * How many random changes are made in all; 240 unless overridden or set by the system property
     * {@code cormorant.schema.changes}.
     */
    protected int changes() {
        return Integer.getInteger("cormorant.schema.changes", 240);
    }

    /** Queries that give rows only if the database is damaged; none unless overridden. */
    protected List<String> damages() {
        return List.of();
    }

    @Nested
    class RoundTrip extends SchemaRoundTripSpec {
        @Override
        protected TestDatabase database() {
            return SqlSchemaSpecs.this.database();
        }
    }

    @Nested
    class Update extends SchemaUpdateSpec {
        @Override
        protected TestDatabase database() {
            return SqlSchemaSpecs.this.database();
        }
    }

    @Nested
    class MadeValues extends MadeValuesSpec {
        @Override
        protected TestDatabase database() {
            return SqlSchemaSpecs.this.database();
        }
    }

    @Nested
    class Evolution extends SchemaEvolutionSpec {
        @Override
        protected TestDatabase database() {
            return SqlSchemaSpecs.this.database();
        }

        @Override
        protected int changes() {
            return SqlSchemaSpecs.this.changes();
        }

        @Override
        protected List<String> damages() {
            return SqlSchemaSpecs.this.damages();
        }
    }
}
