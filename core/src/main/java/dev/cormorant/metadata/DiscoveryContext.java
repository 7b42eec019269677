package dev.cormorant.metadata;

import dev.cormorant.type.JsonCodec;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What all parts of one discovery share.
 *
 * @param faults where faults go
 * @param naming makes the names that mappings leave open
 * @param converters the converters that apply by themselves
 * @param codec writes JSON documents, or null if there is none
 * @param entities the classes that are mapped
 */
record DiscoveryContext(
        FaultList faults,
        NamingStrategy naming,
        ConverterList converters,
        @Nullable JsonCodec codec,
        Set<Class<?>> entities) {}
