package dev.cormorant.metadata;

import jakarta.persistence.*;
import java.lang.reflect.AnnotatedElement;

/**
 * Knows which annotations of {@code jakarta.persistence}, and which of their attributes, mean something to Cormorant, so
 * that all others are told instead of ignored.
 */
final class HonouredAnnotations {
    private HonouredAnnotations() {}

    static void checkClass(Class<?> type, AccessType access, FaultList faults) {}

    static void check(Object place, AnnotatedElement element, FaultList faults) {}
}
