package ${package};

import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.Exclusion;
import dev.cormorant.kit.Exclusion.Kind;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.spec.TimesSpec;
import java.util.List;

/** All that a driver promises, on a database in memory. Run it after each step. */
class ${driverName}DriverTest extends DriverConformance {
    @Override
    protected TestDatabase database() {
        return config -> config.driver(${driverName}Driver.class).dbName(":memory:");
    }

    @Override
    protected List<Exclusion> exclusions() {
        return List.of(Exclusion.of(
                TimesSpec.class,
                "days",
                Kind.UNSUPPORTED_BY_DATABASE,
                "HSQLDB counts days before 15 October 1582 by the Julian calendar; the driver refuses them."));
    }
}
