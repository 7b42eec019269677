package dev.cormorant.policy;

import java.util.Map;
import java.util.Set;

/** The floors of the house, as ARCHITECTURE.md draws them. */
final class House {

    /** The highest floor of the core that SQL code and drivers may see: the driver contract. */
    static final int DRIVER_CONTRACT = 4;

    static final Floors CORE = new Floors(
            "dev.cormorant",
            Map.ofEntries(
                    Map.entry("", 8),
                    Map.entry("unitofwork", 6),
                    Map.entry("loading", 7),
                    Map.entry("hydration", 5),
                    Map.entry("event", 5),
                    Map.entry("driver", DRIVER_CONTRACT),
                    Map.entry("query", 3),
                    Map.entry("config", 3),
                    Map.entry("metadata", 2),
                    Map.entry("type", 1),
                    Map.entry("entity", 1),
                    Map.entry("annotation", 1),
                    Map.entry("error", 0)));

    /** The schema stands beside the plans, so neither may need the other. */
    static final Floors SQL = new Floors(
            "dev.cormorant.sql", Map.of("", 5, "jdbc", 4, "query", 4, "plan", 3, "schema", 3, "render", 2, "ast", 1));

    /** A specification needs a database and capabilities; what runs all of them stands on top. */
    static final Floors KIT = new Floors(
            "dev.cormorant.kit",
            Map.of(
                    "",
                    5,
                    "spec",
                    4,
                    "schema",
                    4,
                    "model",
                    3,
                    "capability",
                    2,
                    "report",
                    2,
                    "database",
                    1,
                    "library",
                    0));

    /** The folders whose packages must stand on a floor. */
    static final Map<String, Floors> BY_MODULE = Map.of("core", CORE, "sql", SQL, "driver-kit", KIT);

    /** The core's packages that only the core itself may need, however the caller is called. */
    static final Set<String> MODULES_ON_THE_CONTRACT = Set.of("sql", "drivers", "jackson");

    private House() {}
}
