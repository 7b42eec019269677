package dev.cormorant;

import dev.cormorant.error.NearestName;
import dev.cormorant.error.ValidationException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The settings that can be given as text, in files and in the environment, and how each is read. */
final class ConfigurationKeys {
    private static final String PREFIX = "CORMORANT_";
    private static final List<String> KEYS = List.of(
            "driver",
            "dbName",
            "clientUrl",
            "host",
            "port",
            "user",
            "password",
            "schema",
            "schemaOptions.foreignKeys",
            "schemaOptions.foreignKeyChecks",
            "pool.min",
            "pool.max",
            "pool.acquireTimeout",
            "pool.idleTimeout",
            "pool.maxLifetime",
            "pool.keepalive",
            "pool.leakDetection",
            "preferReadReplicas",
            "statementTimeout",
            "networkTimeout",
            "loadStrategy",
            "flushMode",
            "batchSize",
            "timezone",
            "validateRequired",
            "allowGlobalContext",
            "showValues",
            "slowQueryThreshold");

    private ConfigurationKeys() {}

    static Map<String, String> fromEnvironment(Map<String, String> variables) {
        Map<String, String> found = new HashMap<>();
        for (String key : KEYS) {
            String value = variables.get(
                    PREFIX + key.replaceAll("([A-Z])", "_$1").replace('.', '_').toUpperCase(Locale.ROOT));
            if (value != null) {
                found.put(key, value);
            }
        }
        return found;
    }

    static Map<String, String> fromFile(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new ValidationException("The properties file " + file + " cannot be read: " + e.getMessage() + ".");
        }
        Map<String, String> found = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (!KEYS.contains(key)) {
                throw new ValidationException("The properties file " + file + " has the unknown key '" + key + "'. "
                        + NearestName.hint(key, KEYS));
            }
            found.put(key, properties.getProperty(key).trim());
        }
        return found;
    }
}
