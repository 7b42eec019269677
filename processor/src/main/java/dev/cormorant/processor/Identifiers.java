package dev.cormorant.processor;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Gives the members of one generated class names that Java accepts: an underscore is added to a name that is taken.
 */
final class Identifiers {
    /** Nested classes of every query class, and its type variable. */
    static final Set<String> NODES = Set.of("ToOne", "ToMany", "ToOneLeaf", "ToManyLeaf", "R");

    /** Classes of the query model that query classes use. */
    static final Set<String> PATHS = Set.of(
            "Path",
            "ComparablePath",
            "NumberPath",
            "StringPath",
            "JsonPath",
            "ListPath",
            "EmbeddedPath",
            "ToOnePath",
            "ToManyPath");

    /** Methods that paths have already; a relation becomes a method where the model may be cyclic. */
    private static final Set<String> METHODS = Set.of(
            "path",
            "asProperty",
            "eq",
            "ne",
            "in",
            "notIn",
            "isNull",
            "isNotNull",
            "hasKey",
            "any",
            "none",
            "every",
            "isEmpty",
            "isNotEmpty",
            "toString",
            "hashCode",
            "equals",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize");

    private final Set<String> used;

    Identifiers(Set<String> used) {
        this.used = new HashSet<>(used);
    }

    String forValue(String name) {
        return unused(name);
    }

    String forRelation(String name) {
        return unused(METHODS.contains(name) ? name + "_" : name);
    }

    private String unused(String name) {
        String candidate = name;
        while (SourceVersion.isKeyword(candidate) || !used.add(candidate)) {
            candidate += "_";
        }
        return candidate;
    }
}
