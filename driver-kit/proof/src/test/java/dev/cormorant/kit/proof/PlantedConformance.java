package dev.cormorant.kit.proof;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.config.PoolOptions;
import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.report.DriverReport;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole kit on a driver with a fault, until it is found. Run by {@link PlantedFaultsTest} only. */
@ExtendWith(FirstFailure.class)
class PlantedConformance extends DriverConformance {
    @Override
    protected TestDatabase database() {
        return new PlantedDatabase();
    }

    @Override
    protected void report(DriverReport report) {}

    private static final class PlantedDatabase implements TestDatabase {
        @Override
        public void configure(ConfigurationBuilder config) {
            config.driver(FaultyDriver.class)
                    .dbName(":memory:")
                    .pool(PoolOptions.DEFAULT.withAcquireTimeout(Duration.ofMillis(500)));
        }

        @Override
        public int randomWalks() {
            return 3;
        }
    }
}
