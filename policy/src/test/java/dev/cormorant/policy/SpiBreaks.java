package dev.cormorant.policy;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiField;
import japicmp.model.JApiImplementedInterface;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a driver that was written for one archive misses in another one, when it is run or compiled again. */
final class SpiBreaks {
    private SpiBreaks() {}

    static List<String> between(Path before, Path after) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        return new JarArchiveComparator(options)
                        .compare(
                                new JApiCmpArchive(before.toFile(), "before"),
                                new JApiCmpArchive(after.toFile(), "after"))
                        .stream()
                        .flatMap(SpiBreaks::of)
                        .sorted()
                        .toList();
    }

    private static Stream<String> of(JApiClass type) {
        String name = type.getFullyQualifiedName();
        return Stream.of(
                        breaks(name, type),
                        breaks(name, type.getSuperclass()),
                        type.getInterfaces().stream().flatMap(one -> breaks(name + " : " + nameOf(one), one)),
                        type.getFields().stream().flatMap(one -> breaks(name + "." + nameOf(one), one)),
                        type.getConstructors().stream().flatMap(one -> breaks(name + "." + nameOf(one), one)),
                        type.getMethods().stream().flatMap(one -> breaks(name + "." + nameOf(one), one)))
                .flatMap(some -> some);
    }

    private static Stream<String> breaks(String place, JApiCompatibility part) {
        return part.getCompatibilityChanges().stream()
                .filter(change -> !change.isBinaryCompatible() || !change.isSourceCompatible())
                .map(change -> place + ": " + change.getType());
    }

    private static String nameOf(JApiImplementedInterface type) {
        return type.getFullyQualifiedName();
    }

    private static String nameOf(JApiField field) {
        return field.getName();
    }

    private static String nameOf(JApiBehavior member) {
        return member.getName() + "("
                + String.join(
                        ", ",
                        member.getParameters().stream()
                                .map(one -> one.getType())
                                .toList())
                + ")";
    }
}
