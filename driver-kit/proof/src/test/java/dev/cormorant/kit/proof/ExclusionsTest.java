package dev.cormorant.kit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.config.PoolOptions;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.Rows;
import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.Exclusion;
import dev.cormorant.kit.Exclusion.Kind;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.report.CapabilityResult.State;
import dev.cormorant.kit.report.DriverReport;
import dev.cormorant.kit.spec.CrudSpec;
import dev.cormorant.kit.spec.IsolationSpec;
import dev.cormorant.sqlite.SqliteDriver;
import dev.cormorant.sqlite.SqlitePlatform;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is left out, what is expected to fail, and what comes out of both. */
class ExclusionsTest {
    private static DriverReport report;

    @AfterEach
    void forget() {
        FaultyDriver.planted = null;
    }

    abstract static class Quiet extends DriverConformance {
        @Override
        protected TestDatabase database() {
            return config -> config.driver(SqliteDriver.class).dbName(":memory:");
        }

        @Override
        protected void report(DriverReport result) {
            report = result;
        }
    }

    static final class NeedlessCase extends Quiet {
        @Override
        protected List<Exclusion> exclusions() {
            return List.of(Exclusion.of(CrudSpec.class, "aChangeIsStored", Kind.KNOWN_BUG, "It was wrong once."));
        }
    }

    @Test
    void anExclusionThatIsNeedlessIsAnError() throws Exception {
        Launched launched = Launched.part(NeedlessCase.class, "Crud");
        assertThat(launched.failed())
                .containsExactly("Crud: CrudSpec.aChangeIsStored is excluded (KNOWN_BUG: It was wrong once.), but it"
                        + " works. Remove the exclusion.");
    }

    static final class Excluded extends OnFaultyDriver {
        @Override
        protected List<Exclusion> exclusions() {
            return List.of(
                    Exclusion.of(CrudSpec.class, "aStoredEntityIsFoundWithAllItsValues", Kind.KNOWN_BUG, "Reported."));
        }
    }

    @Test
    void anExpectedFailureRunsAndIsNoFailure() throws Exception {
        FaultyDriver.planted = ExclusionsTest::forgetsAll;
        Launched launched = Launched.part(Excluded.class, "Crud");
        assertThat(launched.aborted())
                .containsExactly("aStoredEntityIsFoundWithAllItsValues: Fails as expected: Reported.");
        assertThat(launched.failed()).isNotEmpty().noneMatch(one -> one.startsWith("aStoredEntityIsFound"));
        assertThat(report.exclusions()).singleElement().satisfies(one -> {
            assertThat(one.target()).isEqualTo("CrudSpec.aStoredEntityIsFoundWithAllItsValues");
            assertThat(one.failures()).isEqualTo(1);
        });
        assertThat(report.expected()).isEqualTo(1);
    }

    /** Every text is lost. */
    private static Fault forgetsAll() {
        return new Fault("forgets all text") {
            @Override
            Rows read(Rows rows, FindRequest request) {
                return new PlantedRows(rows) {
                    @Override
                    public String getString(int column) {
                        return "forgotten";
                    }
                };
            }
        };
    }

    abstract static class OnFaultyDriver extends Quiet {
        @Override
        protected TestDatabase database() {
            return config -> config.driver(FaultyDriver.class)
                    .dbName(":memory:")
                    .pool(PoolOptions.DEFAULT.withAcquireTimeout(Duration.ofMillis(500)));
        }
    }

    static final class Faulty extends OnFaultyDriver {}

    @Test
    void whatNeedsMoreThanIsDeclaredIsLeftOutVisibly() throws Exception {
        FaultyDriver.planted = () -> ContractFaults.claiming("no levels", new SqlitePlatform() {
            @Override
            public boolean supportsNestedTransactions() {
                return false;
            }
        });
        Launched launched = Launched.part(Faulty.class, "Transaction");
        assertThat(launched.skipped())
                .hasSizeGreaterThan(2)
                .allMatch(one -> one.endsWith("the driver does not declare transactions.nested"));
        assertThat(launched.failed()).isEmpty();
        assertThat(report.leftOut()).isEqualTo(launched.skipped().size());
    }

    @Test
    void aFailureNamesTheContractAndThePage() throws Exception {
        FaultyDriver.planted = ContractFaults::rawError;
        Launched launched = Launched.part(Faulty.class, "Contract");
        assertThat(launched.failed())
                .anyMatch(one ->
                        one.contains("What a database or its library throws reaches the caller as a DriverException")
                                && one.contains("java.sql.SQLException: constraint failed")
                                && one.contains("docs/driver-kit.md#typed-errors"));
    }

    @Test
    void aCapabilityThatIsClaimedWronglyNamesItsPage() throws Exception {
        FaultyDriver.planted = ContractFaults::claimsLocks;
        Launched launched = Launched.part(Faulty.class, "Capability");
        assertThat(launched.failed())
                .singleElement()
                .asString()
                .contains("The driver declares 'locks.rows' by Platform.supportsRowLocks()")
                .contains("docs/driver-kit.md#locksrows");
    }

    @Test
    void aCapabilityThatIsNotUsedIsTold() throws Exception {
        FaultyDriver.planted = ContractFaults::deniesNesting;
        Launched launched = Launched.part(Faulty.class, "Capability");
        assertThat(launched.failed()).isEmpty();
        assertThat(report.capabilities())
                .filteredOn(one -> one.state() == State.UNUSED)
                .extracting(one -> one.id())
                .contains("transactions.nested");
    }

    @Test
    void anExclusionNeedsAReason() {
        assertThatThrownBy(() -> Exclusion.of(IsolationSpec.class, Kind.NOT_IMPLEMENTED_YET, " "))
                .hasMessage("An exclusion needs a reason.");
    }
}
