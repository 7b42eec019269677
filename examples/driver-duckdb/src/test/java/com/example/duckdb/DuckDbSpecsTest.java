package com.example.duckdb;

import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.Exclusion;
import dev.cormorant.kit.Exclusion.Kind;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.spec.DatabaseSpec;
import dev.cormorant.kit.spec.ErrorSpec;
import dev.cormorant.kit.spec.LocaleSpec;
import dev.cormorant.kit.spec.ScalarsSpec;
import dev.cormorant.kit.spec.StreamSpec;
import dev.cormorant.kit.spec.TimesSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;

class DuckDbSpecsTest extends DriverConformance {
    private static final String CALENDAR =
            "The library moves days of the old calendar, and wraps years it cannot hold.";

    @TempDir
    static Path folder;

    @Override
    protected TestDatabase database() {
        Path file = folder.resolve(UUID.randomUUID() + ".duckdb");
        return config -> config.driver(DuckDbDriver.class).dbName(file.toString());
    }

    @Override
    protected String title() {
        return "DuckDB 2 (example)";
    }

    @Override
    protected List<Exclusion> exclusions() {
        return List.of(
                bug(TimesSpec.class, "days", CALENDAR),
                bug(TimesSpec.class, "timesThatCannotBeKeptAreRefused", CALENDAR),
                bug(ScalarsSpec.class, "decimals", "The library refuses decimals with a negative scale, such as 1E+3."),
                bug(
                                LocaleSpec.class,
                                "a_schema_is_the_same_in_every_language",
                                "The library writes numbers into its own SQL in the digits of the language.")
                        .only("th-TH"),
                Exclusion.of(
                        StreamSpec.class,
                        "memoryHoldsAFewOfThem",
                        Kind.UNSUPPORTED_BY_DATABASE,
                        "The library reads whole results, unless nothing else uses the connection meanwhile."),
                Exclusion.of(
                        ErrorSpec.class,
                        "a_table_that_is_there_already",
                        Kind.UNSUPPORTED_BY_DATABASE,
                        "The sequence of a key is made before its table, so it is what is there already."));
    }

    private static Exclusion bug(Class<? extends DatabaseSpec> spec, String method, String reason) {
        return Exclusion.of(spec, method, Kind.KNOWN_BUG, reason);
    }
}
