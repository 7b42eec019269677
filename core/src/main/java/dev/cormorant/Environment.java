package dev.cormorant;

import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.hydration.EntityBindings;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.unitofwork.CallbackRunner;
import java.util.List;

/** What all entity managers of one program share; fixed after start but for being closed. */
final class Environment {
    private final EntityModel model;
    private final EntityBindings bindings;
    private final DatabaseDriver<?> driver;
    private final CallbackRunner callbacks;
    private final List<NamedFilter<?>> filters;
    private final Subscribers subscribers;
    private volatile boolean closed;

    Environment(EntityModel model, DatabaseDriver<?> driver, Domain domain) {
        this.model = model;
        this.bindings = EntityBindings.of(model);
        this.driver = driver;
        this.callbacks = new CallbackRunner(model);
        this.filters = List.copyOf(domain.filters);
        this.subscribers = new Subscribers(domain.subscribers);
    }

    EntityModel model() {
        return model;
    }

    EntityBindings bindings() {
        return bindings;
    }

    DatabaseDriver<?> driver() {
        return driver;
    }

    CallbackRunner callbacks() {
        return callbacks;
    }

    Subscribers subscribers() {
        return subscribers;
    }

    List<NamedFilter<?>> filters() {
        return filters;
    }

    void checkOpen() {
        if (closed) {
            throw new ValidationException("This Cormorant is closed. Make a new one by Cormorant.init(...).");
        }
    }

    void requireTimeLimits(boolean wanted) {
        if (wanted && !driver.getPlatform().supportsTimeLimits()) {
            throw new UnsupportedByDriverException("Time limits and cancellations", driver.getClass());
        }
    }

    void close(boolean force) {
        closed = true;
        driver.close(force);
    }
}
