package dev.cormorant.kit;

import dev.cormorant.kit.spec.DatabaseSpec;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tells each specification the database of the test class around it. */
final class DatabaseOfTheDriver implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        context.getTestInstances().ifPresent(instances -> {
            if (instances.getInnermostInstance() instanceof DatabaseSpec spec) {
                instances.findInstance(DriverConformance.class).ifPresent(test -> spec.runOn(test.database()));
            }
        });
    }
}
