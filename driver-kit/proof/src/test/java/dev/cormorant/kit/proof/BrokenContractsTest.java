package dev.cormorant.kit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.kit.capability.Contract;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A driver that breaks a contract gets a failure that names the contract and the page that explains it. */
class BrokenContractsTest {
    static final class Faulty extends ExclusionsTest.OnFaultyDriver {}

    private static Arguments broken(String fault, Contract contract, String nested) {
        return Arguments.of(fault, contract, nested);
    }

    static List<Arguments> faults() {
        return List.of(
                broken("raw vendor exception", Contract.TYPED_ERRORS, "Contract"),
                broken("raw vendor exception", Contract.TYPED_ERRORS, "FailedFlush"),
                broken("values in an error", Contract.TYPED_ERRORS, "Contract"),
                broken("refuses what it declares", Contract.DECLARED_IS_DONE, "Upsert"),
                broken("a part is forgotten", Contract.COMPLETE, "Selection"),
                broken("last column missing", Contract.COLUMNS, "Contract"),
                broken("columns swapped", Contract.COLUMNS, "Contract"),
                broken("one row of values for many inserted rows", Contract.WRITTEN_ROWS, "Contract"),
                broken("every update tells one row", Contract.WRITTEN_ROWS, "Contract"),
                broken("cursor left open", Contract.CONNECTIONS, "Contract"),
                broken("a transaction never ends", Contract.CONNECTIONS, "Contract"),
                broken("find one gives two", Contract.CURSORS, "Contract"),
                broken("never closed", Contract.LIFE, "Contract"),
                broken("another platform at each call", Contract.STEADY, "Contract"));
    }

    private static Supplier<Fault> named(String name) {
        return Stream.of(
                        QueryFaults.all(),
                        ValueFaults.all(),
                        WriteFaults.all(),
                        TransactionFaults.all(),
                        ContractFaults.all())
                .flatMap(List::stream)
                .filter(fault -> fault.get().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void forget() {
        FaultyDriver.planted = null;
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isNamedWithItsPage(String fault, Contract contract, String nested) throws Exception {
        FaultyDriver.planted = named(fault);
        assertThat(Launched.part(Faulty.class, nested).failed())
                .anyMatch(one -> one.contains(contract.promise()) && one.contains(contract.page()));
    }
}
