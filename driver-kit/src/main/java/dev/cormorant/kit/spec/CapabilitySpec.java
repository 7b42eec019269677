package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Capability;
import dev.cormorant.kit.capability.Live;
import dev.cormorant.kit.capability.Probe;
import dev.cormorant.kit.capability.Refusal;
import dev.cormorant.kit.library.Documents;
import dev.cormorant.kit.library.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a driver declares is true, and what it does not declare it refuses. */
@Timeout(60)
public abstract class CapabilitySpec extends DatabaseSpec {
    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> all = new ArrayList<>(super.entities());
        all.add(Documents.class);
        all.add(Lists.class);
        return all;
    }

    static List<Capability> capabilities() {
        return Capabilities.all();
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void what_is_declared_works_and_what_is_not_is_refused(Capability capability) {
        Live live = new Live(orm(), this::em);
        Set<String> declared = Capabilities.declared(live);
        if (declared.contains(capability.id())) {
            works(capability, live);
        } else if (declared.containsAll(capability.requires())) {
            isRefused(capability, live);
            lookWhetherItIsUnused(capability, live);
        }
    }

    private static void works(Capability capability, Live live) {
        Throwable failure = catchThrowable(() -> capability.proof().on(live));
        if (failure != null) {
            throw new AssertionError(
                    "The driver declares '" + capability + "' by "
                            + capability.declaration().method()
                            + ", but the database does not keep its promise: \"" + capability.meaning()
                            + "\" Declare that it can't, or mend it; " + capability.page() + " explains it.",
                    failure);
        }
    }

    private static void isRefused(Capability capability, Live live) {
        Refusal refusal = capability.refusal();
        if (refusal != null) {
            assertThat(catchThrowable(() -> refusal.use().on(live)))
                    .as(
                            "The driver does not declare '%s' by %s, so using it must be refused by an %s; %s explains it.",
                            capability,
                            capability.declaration().method(),
                            UnsupportedByDriverException.class.getSimpleName(),
                            capability.page())
                    .isInstanceOf(UnsupportedByDriverException.class)
                    .hasMessageStartingWith(refusal.operation() + " are not supported by the ");
        }
    }

    private void lookWhetherItIsUnused(Capability capability, Live live) {
        Probe attempt = capability.attempt();
        if (attempt != null) {
            endTransactions();
            clearTables();
            if (catchThrowable(() -> attempt.on(live)) == null) {
                findings().unused(capability.id(), capability.declaration().method());
            }
        }
    }
}
