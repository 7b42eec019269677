package dev.cormorant.kit;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.report.DriverReport;
import dev.cormorant.kit.report.ReportFolder;
import dev.cormorant.kit.report.Summary;
import dev.cormorant.kit.spec.*;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Everything that a driver promises, as tests: extend it, name the database, and run it in any IDE or build.
 *
 * <pre>{@code
 * class AcmeDriverTest extends DriverConformance {
 *     @Override
 *     protected TestDatabase database() {
 *         return config -> config.driver(AcmeDriver.class).dbName(":memory:");
 *     }
 * }
 * }</pre>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith({Conformance.class, Outcomes.class})
public abstract class DriverConformance {
    private final ConformanceRun run = new ConformanceRun(this);

    /** Makes a test class. */
    protected DriverConformance() {}

    final ConformanceRun run() {
        return run;
    }

    /**
     * The database on which the specifications run.
     *
     * @return another one at each call
     */
    protected abstract TestDatabase database();

    /**
     * How the run is called in the report.
     *
     * @return the name of the test class without "Test" unless overridden
     */
    protected String title() {
        return getClass().getSimpleName().replaceFirst("Test$", "");
    }

    /**
     * Takes the report at the end.
     *
     * @param report what came out; printed, and added to those of the build, unless overridden
     */
    protected void report(DriverReport report) {
        Path page = ReportFolder.ofTheBuild().add(report);
        System.out.println(new Summary(report).text() + "  report        " + page);
    }

    /**
     * What is expected to fail. It runs all the same.
     *
     * @return nothing unless overridden
     */
    protected List<Exclusion> exclusions() {
        return List.of();
    }

    @Nested
    class Assign extends AssignSpec {}

    @Nested
    class BadInput extends BadInputSpec {}

    @Nested
    class Batch extends BatchSpec {}

    @Nested
    class Callback extends CallbackSpec {}

    @Nested
    class Capability extends CapabilitySpec {}

    @Nested
    class Cascade extends CascadeSpec {}

    @Nested
    class Collections extends CollectionSpec {}

    @Nested
    class CommitOrder extends CommitOrderSpec {}

    @Nested
    class CompositeKey extends CompositeKeySpec {}

    @Nested
    class Concurrency extends ConcurrencySpec {}

    @Nested
    class ConnectionLoss extends ConnectionLossSpec {}

    @Nested
    class Contract extends ContractSpec {}

    @Nested
    class Crud extends CrudSpec {}

    @Nested
    class Cursor extends CursorSpec {}

    @Nested
    class DirtyChecking extends DirtyCheckingSpec {}

    @Nested
    class Errors extends ErrorSpec {}

    @Nested
    class FailedFlush extends FailedFlushSpec {}

    @Nested
    class Find extends FindSpec {}

    @Nested
    class FullText extends FullTextSpec {}

    @Nested
    class HostileText extends HostileTextSpec {}

    @Nested
    class IdentityMap extends IdentityMapSpec {}

    @Nested
    class Isolation extends IsolationSpec {}

    @Nested
    class Json extends JsonSpec {}

    @Nested
    class Limits extends LimitsSpec {}

    @Nested
    class JsonQuery extends JsonQuerySpec {}

    @Nested
    class KeptTimes extends KeptTimesSpec {}

    @Nested
    class ListQuery extends ListQuerySpec {}

    @Nested
    class Lists extends ListsSpec {}

    @Nested
    class Locale extends LocaleSpec {}

    @Nested
    class Lock extends LockSpec {}

    @Nested
    class ManyRows extends ManyRowsSpec {}

    @Nested
    class ManyToMany extends ManyToManySpec {}

    @Nested
    class Merge extends MergeSpec {}

    @Nested
    class Model extends ModelSpec {}

    @Nested
    class NamedFilter extends NamedFilterSpec {}

    @Nested
    class NativeWrites extends NativeWritesSpec {}

    @Nested
    class OneToMany extends OneToManySpec {}

    @Nested
    class OneToOne extends OneToOneSpec {}

    @Nested
    class Operators extends OperatorsSpec {}

    @Nested
    class OptimisticLock extends OptimisticLockSpec {}

    @Nested
    class Order extends OrderSpec {}

    @Nested
    class Page extends PageSpec {}

    @Nested
    class Populate extends PopulateSpec {}

    @Nested
    class Quantifier extends QuantifierSpec {}

    @Nested
    class Reference extends ReferenceSpec {}

    @Nested
    class Refresh extends RefreshSpec {}

    @Nested
    class RequestContexts extends RequestContextSpec {}

    @Nested
    class Retry extends RetrySpec {}

    @Nested
    class Scalars extends ScalarsSpec {}

    @Nested
    class Selection extends SelectionSpec {}

    @Nested
    class Sequence extends SequenceSpec {}

    @Nested
    class SiblingLoading extends SiblingLoadingSpec {}

    @Nested
    class Stream extends StreamSpec {}

    @Nested
    class StreamEnd extends StreamEndSpec {}

    @Nested
    class Subscriptions extends SubscriberSpec {}

    @Nested
    class TextSearch extends TextSearchSpec {}

    @Nested
    class TimeLimit extends TimeLimitSpec {}

    @Nested
    class Times extends TimesSpec {}

    @Nested
    class Transaction extends TransactionSpec {}

    @Nested
    class UniqueValues extends UniqueValuesSpec {}

    @Nested
    class Upsert extends UpsertSpec {}

    @Nested
    class VersionTypes extends VersionTypesSpec {}
}
