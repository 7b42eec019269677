package dev.cormorant;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.DriverProvider;
import dev.cormorant.error.CormorantException;
import dev.cormorant.error.NearestName;
import dev.cormorant.error.ValidationException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Which driver is wanted: a class, else a name, else whoever understands the URL. */
final class DriverChoice {
    private final @Nullable Class<? extends DatabaseDriver<?>> type;
    private final String name;

    DriverChoice(@Nullable Class<? extends DatabaseDriver<?>> type, String name) {
        this.type = type;
        this.name = name;
    }

    DatabaseDriver<?> make(Configuration config) {
        if (type != null) {
            return make(type, config);
        }
        List<String> names = new ArrayList<>();
        for (DriverProvider provider : ServiceLoader.load(DriverProvider.class)) {
            names.add(provider.name());
            if (provider.name().equals(name) || (name.isEmpty() && understands(provider, config.clientUrl()))) {
                return provider.create(config);
            }
        }
        throw new ValidationException(
                name.isEmpty()
                        ? "No driver is configured. Call driver(SomeDriver.class), or set a clientUrl that a driver on the class path understands."
                        : "There is no driver '" + name + "' on the class path. " + NearestName.hint(name, names));
    }

    private static boolean understands(DriverProvider provider, String url) {
        for (String prefix : provider.urlPrefixes()) {
            if (url.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static DatabaseDriver<?> make(Class<? extends DatabaseDriver<?>> type, Configuration config) {
        try {
            return type.getConstructor(Configuration.class).newInstance(config);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof CormorantException known) {
                throw known;
            }
            throw unusable(type, String.valueOf(e.getCause()));
        } catch (ReflectiveOperationException e) {
            throw unusable(type, "it needs a public constructor with one parameter, the Configuration");
        }
    }

    private static ValidationException unusable(Class<?> type, String reason) {
        return new ValidationException("The driver " + type.getName() + " could not be made: " + reason + ".");
    }
}
