package dev.cormorant.kit;

import dev.cormorant.Cormorant;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Findings;
import dev.cormorant.kit.capability.Live;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.library.Account;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One run of the kit: what the driver declares, and what has come out so far. */
final class ConformanceRun implements Findings {
    private final DriverConformance test;
    private final long start = System.nanoTime();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Map<Exclusion, Integer> failures = new LinkedHashMap<>();
    private final Set<Exclusion> tried = new LinkedHashSet<>();
    private final Set<String> unused = new LinkedHashSet<>();
    private @Nullable Set<String> declared;
    private String driver = "";

    ConformanceRun(DriverConformance test) {
        this.test = test;
    }

    TestDatabase database() {
        return test.database();
    }

    /** What the driver declares, which may depend on the database that it meets. */
    synchronized Set<String> declared() {
        if (declared == null) {
            TestDatabase database = database();
            try (Cormorant orm = Cormorant.init(config -> {
                database.configure(config);
                config.entities(Account.class);
            })) {
                orm.connect();
                driver = orm.driver().getClass().getName();
                declared = Capabilities.declared(new Live(orm, () -> orm.em().fork()));
            } finally {
                database.discard();
            }
        }
        return declared;
    }

    String driver() {
        return driver;
    }

    String title() {
        return test.title();
    }

    long millis() {
        return (System.nanoTime() - start) / 1_000_000;
    }

    synchronized Tally tally(String specification) {
        return tallies.computeIfAbsent(specification, Tally::new);
    }

    synchronized List<Tally> tallies() {
        return List.copyOf(tallies.values());
    }

    List<Exclusion> exclusions() {
        return test.exclusions();
    }

    synchronized @Nullable Exclusion exclusion(Class<?> spec, @Nullable String method, String displayed) {
        for (Exclusion one : exclusions()) {
            if (one.covers(spec, method, displayed)) {
                tried.add(one);
                return one;
            }
        }
        return null;
    }

    synchronized void failedAsExpected(Exclusion exclusion) {
        failures.merge(exclusion, 1, Integer::sum);
    }

    synchronized int failures(Exclusion exclusion) {
        return failures.getOrDefault(exclusion, 0);
    }

    /** Exclusions of a specification that were tried, and nothing failed. */
    synchronized List<Exclusion> needless(Class<?> spec) {
        return tried.stream()
                .filter(one -> one.spec().isAssignableFrom(spec) && failures(one) == 0)
                .toList();
    }

    @Override
    public synchronized void unused(String capability, String method) {
        unused.add(capability);
    }

    synchronized boolean isUnused(String capability) {
        return unused.contains(capability);
    }
}
