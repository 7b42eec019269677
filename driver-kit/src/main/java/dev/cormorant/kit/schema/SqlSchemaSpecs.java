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
     * {@code cormorant.schema.changes}. They begin with the seed that {@code cormorant.schema.seed} names.
     */
    protected int changes() {
        return Integer.getInteger("cormorant.schema.changes", 240);
    }

    /** Queries that give rows only if the database is damaged; none unless overridden. */
    protected List<String> damages() {
        return List.of();
    }

    /** The statement that makes a user who may log in and nothing else; only executed on a server. */
    protected String loginSql(String user, String password) {
        return "create user " + user + " identified by '" + password + "'";
    }

    @Nested
    class DatabaseCreation extends DatabaseCreationSpec {
        @Override
        protected TestDatabase database() {
            return SqlSchemaSpecs.this.database();
        }

        @Override
        protected String loginSql(String user, String password) {
            return SqlSchemaSpecs.this.loginSql(user, password);
        }
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
    class Snapshots extends SnapshotSpec {
        @Override
        protected TestDatabase database() {
            return SqlSchemaSpecs.this.database();
        }

        @Override
        protected String collation() {
            return indexCollation();
        }
    }

    /** Whether the database keeps texts out of columns for numbers, or tells them when they are read as numbers. */
    protected boolean tellsTypesApart() {
        return true;
    }

    @Nested
    class ChangedElsewhere extends ChangedElsewhereSpec {
        @Override
        protected TestDatabase database() {
            return SqlSchemaSpecs.this.database();
        }

        @Override
        protected boolean tellsTypesApart() {
            return SqlSchemaSpecs.this.tellsTypesApart();
        }
    }

    @Nested
    class Namespaces extends NamespaceSpec {
        @Override
        protected TestDatabase database() {
            return SqlSchemaSpecs.this.database();
        }
    }

    @Nested
    class ForeignKeyChecks extends ForeignKeyChecksSpec {
        @Override
        protected TestDatabase database() {
            return SqlSchemaSpecs.this.database();
        }
    }

    @Nested
    class LooseLinks extends LooseLinksSpec {
        @Override
        protected TestDatabase database() {
            return SqlSchemaSpecs.this.database();
        }
    }

    /** Rules for comparing texts that an index can name; asked for only where indexes can. */
    protected String indexCollation() {
        return "C";
    }

    @Nested
    class IndexWords extends IndexWordsSpec {
        @Override
        protected TestDatabase database() {
            return SqlSchemaSpecs.this.database();
        }

        @Override
        protected String collation() {
            return indexCollation();
        }
    }

    @Nested
    class Routines extends RoutineSpec {
        @Override
        protected TestDatabase database() {
            return SqlSchemaSpecs.this.database();
        }
    }

    @Nested
    class Partitions extends PartitionSpec {
        @Override
        protected TestDatabase database() {
            return SqlSchemaSpecs.this.database();
        }
    }

    @Nested
    class Triggers extends TriggerSpec {
        @Override
        protected TestDatabase database() {
            return SqlSchemaSpecs.this.database();
        }
    }

    @Nested
    class ViewTriggers extends ViewTriggerSpec {
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
        protected String collation() {
            return indexCollation();
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
