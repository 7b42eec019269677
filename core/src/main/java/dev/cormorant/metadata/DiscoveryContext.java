package dev.cormorant.metadata;

import dev.cormorant.type.JsonCodec;
import dev.cormorant.type.Type;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What all parts of one discovery share.
 *
 * @param faults where faults go
 * @param naming makes the names that mappings leave open
 * @param converters the converters that apply by themselves
 * @param codec writes JSON documents, or null if there is none
 * @param entities the classes that are mapped
 * @param keys how keys of a class are stored that the database makes, besides integers; null for a class of which it makes
 *     none
 */
record DiscoveryContext(
        FaultList faults,
        NamingStrategy naming,
        ConverterList converters,
        @Nullable JsonCodec codec,
        Set<Class<?>> entities,
        Function<Class<?>, @Nullable Type<?>> keys) {}
