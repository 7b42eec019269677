package dev.cormorant.policy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What driver authors extend, implement and call, one line for each type and each of its members. */
record SpiSignatures(TreeSet<String> lines) {
    private static final Set<String> PACKAGES = Set.of(
            "dev.cormorant.driver",
            "dev.cormorant.type",
            "dev.cormorant.sql",
            "dev.cormorant.sql.render",
            "dev.cormorant.sql.jdbc",
            "dev.cormorant.sql.schema");

    /** The signatures of the published types; what calls itself internal in its documentation is no one's to use. */
    static SpiSignatures of(Iterable<JavaClass> classes, Collection<String> internal) {
        TreeSet<String> lines = new TreeSet<>();
        for (JavaClass type : classes) {
            if (PACKAGES.contains(type.getPackageName()) && isReachable(type) && !internal.contains(outermost(type))) {
                lines.add(words(type.getModifiers()) + kind(type) + " " + type.getName() + supertypes(type));
                type.getCodeUnits().stream()
                        .filter(member -> isReachable(member.getModifiers()))
                        .forEach(member -> lines.add(line(member)));
            }
        }
        return new SpiSignatures(lines);
    }

    private static boolean isReachable(JavaClass type) {
        return isReachable(type.getModifiers())
                && type.getEnclosingClass().map(SpiSignatures::isReachable).orElse(true);
    }

    private static boolean isReachable(Set<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(SpiSignatures::outermost).orElse(type.getName());
    }

    private static String kind(JavaClass type) {
        return type.isInterface() ? "interface" : type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
    }

    private static String supertypes(JavaClass type) {
        List<String> names = new ArrayList<>();
        type.getRawSuperclass().ifPresent(parent -> names.add(parent.getName()));
        type.getRawInterfaces().stream().map(JavaClass::getName).sorted().forEach(names::add);
        names.removeIf(name -> name.startsWith("java.lang."));
        return names.isEmpty() ? "" : " : " + String.join(", ", names);
    }

    private static String line(JavaCodeUnit member) {
        String parameters = member.getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .collect(Collectors.joining(", ", "(", ")"));
        return words(member.getModifiers()) + member.getOwner().getName() + "." + member.getName() + parameters + ": "
                + member.getRawReturnType().getName();
    }

    /** What decides whether old code still fits: who may call it, and whether it must or may not be overridden. */
    private static String words(Set<JavaModifier> modifiers) {
        return modifiers.stream()
                .filter(
                        Set.of(JavaModifier.PROTECTED, JavaModifier.ABSTRACT, JavaModifier.STATIC, JavaModifier.FINAL)
                                ::contains)
                .map(modifier -> modifier.name().toLowerCase(Locale.ROOT) + " ")
                .sorted()
                .collect(Collectors.joining());
    }

    /** What another state has and this one has not. */
    List<String> missing(SpiSignatures other) {
        return other.lines.stream().filter(line -> !lines.contains(line)).toList();
    }
}
