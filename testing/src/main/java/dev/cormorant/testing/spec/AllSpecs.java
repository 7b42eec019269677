package dev.cormorant.testing.spec;

import dev.cormorant.testing.TestDatabase;
import org.junit.jupiter.api.Nested;

/** All specifications on one database: extend it, name the database, and it is in the matrix. */
public abstract class AllSpecs {
    /** The database on which they run. */
    protected abstract TestDatabase database();

    @Nested
    class BadInput extends BadInputSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Batch extends BatchSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Callback extends CallbackSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Cascade extends CascadeSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class CommitOrder extends CommitOrderSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class CompositeKey extends CompositeKeySpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Crud extends CrudSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Cursor extends CursorSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class DirtyChecking extends DirtyCheckingSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class FailedFlush extends FailedFlushSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Find extends FindSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class HostileText extends HostileTextSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class IdentityMap extends IdentityMapSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Isolation extends IsolationSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Json extends JsonSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class JsonQuery extends JsonQuerySpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class ListQuery extends ListQuerySpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Lists extends ListsSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Lock extends LockSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class ManyToMany extends ManyToManySpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Model extends ModelSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class NamedFilter extends NamedFilterSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class NativeWrites extends NativeWritesSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class OneToMany extends OneToManySpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class OneToOne extends OneToOneSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Operators extends OperatorsSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class OptimisticLock extends OptimisticLockSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Order extends OrderSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Populate extends PopulateSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Quantifier extends QuantifierSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Reference extends ReferenceSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Refresh extends RefreshSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Retry extends RetrySpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Scalars extends ScalarsSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Selection extends SelectionSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class SiblingLoading extends SiblingLoadingSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class TextSearch extends TextSearchSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Times extends TimesSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Transaction extends TransactionSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class UniqueValues extends UniqueValuesSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }

    @Nested
    class Upsert extends UpsertSpec {
        @Override
        protected TestDatabase database() {
            return AllSpecs.this.database();
        }
    }
}
