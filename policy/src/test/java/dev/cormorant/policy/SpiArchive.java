package dev.cormorant.policy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javassist.bytecode.AccessFlag;
import javassist.bytecode.ClassFile;
import javassist.bytecode.FieldInfo;
import javassist.bytecode.InnerClassesAttribute;
import javassist.bytecode.MethodInfo;

/** What driver authors extend, implement and call: the published types without code, in a jar that is kept. */
final class SpiArchive {
    private static final Set<String> PACKAGES = Set.of(
            "dev.cormorant.config",
            "dev.cormorant.driver",
            "dev.cormorant.entity",
            "dev.cormorant.error",
            "dev.cormorant.kit",
            "dev.cormorant.kit.database",
            "dev.cormorant.metadata",
            "dev.cormorant.query",
            "dev.cormorant.sql",
            "dev.cormorant.sql.ast",
            "dev.cormorant.sql.jdbc",
            "dev.cormorant.sql.render",
            "dev.cormorant.sql.schema",
            "dev.cormorant.type");
    private static final int REACHABLE = AccessFlag.PUBLIC | AccessFlag.PROTECTED;
    private static final List<String> KEPT = List.of("Exceptions", "Signature");

    private final SortedMap<String, ClassFile> types = new TreeMap<>();

    /** Reads folders of classes; what calls itself internal in its documentation is no one's to use. */
    static SpiArchive of(List<Path> folders, Collection<String> internal) throws IOException {
        SpiArchive archive = new SpiArchive();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".class")).toList()) {
                    archive.add(file, internal);
                }
            }
        }
        return archive;
    }

    private void add(Path file, Collection<String> internal) throws IOException {
        ClassFile type;
        try (InputStream bytes = Files.newInputStream(file)) {
            type = new ClassFile(new DataInputStream(bytes));
        }
        String name = type.getName();
        String outermost = name.replaceFirst("[$].*", "");
        boolean published = name.contains(".") && PACKAGES.contains(name.substring(0, name.lastIndexOf('.')));
        if (published && isReachable(type) && !internal.contains(outermost)) {
            types.put(name, stripped(type));
        }
    }

    /** A type inside another one has its modifiers in a list of the other one; annotations are for users. */
    private static boolean isReachable(ClassFile type) {
        InnerClassesAttribute inner = (InnerClassesAttribute) type.getAttribute(InnerClassesAttribute.tag);
        int flags = type.getAccessFlags();
        for (int i = 0; inner != null && i < inner.tableLength(); i++) {
            flags = type.getName().equals(inner.innerClass(i)) ? inner.accessFlags(i) : flags;
        }
        boolean named = !type.getName().matches(".*[$]\\d+.*");
        boolean annotation = (flags & AccessFlag.ANNOTATION) != 0;
        return named && !annotation && (flags & REACHABLE) != 0;
    }

    private static ClassFile stripped(ClassFile type) {
        type.getFields().removeIf(field -> !isReachable(field.getAccessFlags()));
        type.getMethods().removeIf(method -> !isReachable(method.getAccessFlags()));
        for (FieldInfo field : type.getFields()) {
            field.getAttributes().removeIf(attribute -> !KEPT.contains(attribute.getName()));
        }
        for (MethodInfo method : type.getMethods()) {
            method.getAttributes().removeIf(attribute -> !KEPT.contains(attribute.getName()));
        }
        type.getAttributes()
                .removeIf(attribute -> !KEPT.contains(attribute.getName())
                        && !attribute.getName().equals(InnerClassesAttribute.tag));
        type.compact();
        return type;
    }

    private static boolean isReachable(int flags) {
        return (flags & REACHABLE) != 0 && (flags & AccessFlag.SYNTHETIC) == 0;
    }

    int size() {
        return types.size();
    }

    /** Leaves out all other types. */
    SpiArchive only(String... names) {
        types.keySet().retainAll(List.of(names));
        return this;
    }

    /** A type of the archive, to plant a change. */
    ClassFile type(String name) {
        ClassFile type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("The archive has no " + name + ".");
        }
        return type;
    }

    /** Writes the jar; the same types make the same bytes. */
    Path write(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (ClassFile type : types.values()) {
                JarEntry entry = new JarEntry(type.getName().replace('.', '/') + ".class");
                entry.setTime(0);
                out.putNextEntry(entry);
                type.write(new DataOutputStream(out));
            }
        }
        return jar;
    }
}
