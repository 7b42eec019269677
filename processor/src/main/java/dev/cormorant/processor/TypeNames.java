package dev.cormorant.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;

/**
 * Writes types as one generated file names them: by simple name and import where that is unambiguous, else in full.
 */
final class TypeNames {
    private final Types types;
    private final Elements elements;
    private final String ownPackage;
    private final Set<String> taken;
    private final Map<String, String> qualifiedBySimpleName = new HashMap<>();
    private final Printer printer = new Printer();

    /**
     * @param own the class that the generated file declares
     * @param taken simple names that mean something else inside the file
     */
    TypeNames(ProcessingEnvironment environment, QueryClassName own, Set<String> taken) {
        this.types = environment.getTypeUtils();
        this.elements = environment.getElementUtils();
        this.ownPackage = own.packageName();
        this.taken = taken;
        qualifiedBySimpleName.put(own.simpleName(), own.qualified());
    }

    static boolean isClass(TypeMirror type, String qualifiedName) {
        return type.getKind() == TypeKind.DECLARED
                && ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .contentEquals(qualifiedName);
    }

    static TypeMirror boxed(Types types, TypeMirror type) {
        return type.getKind().isPrimitive()
                ? types.boxedClass((PrimitiveType) type).asType()
                : type;
    }

    /** A type as a type argument: a primitive is boxed, annotations are left out. */
    String of(TypeMirror type) {
        return printer.visit(boxed(types, type));
    }

    /** A class without type arguments. */
    String of(TypeElement element) {
        PackageElement home = elements.getPackageOf(element);
        String qualified = element.getQualifiedName().toString();
        return home.isUnnamed()
                ? qualified
                : of(
                        home.getQualifiedName().toString(),
                        qualified.substring(home.getQualifiedName().length() + 1));
    }

    /** A class by its package and its name in it. */
    String of(String packageName, String name) {
        if (packageName.isEmpty()) {
            return name;
        }
        String outermost = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        String qualified = packageName + "." + outermost;
        if (mayUseSimpleName(packageName, outermost)) {
            qualifiedBySimpleName.putIfAbsent(outermost, qualified);
        }
        return qualified.equals(qualifiedBySimpleName.get(outermost)) ? name : packageName + "." + name;
    }

    private boolean mayUseSimpleName(String packageName, String name) {
        if (taken.contains(name)) {
            return false;
        }
        String rival = ownPackage.isEmpty() ? name : ownPackage + "." + name;
        return packageName.equals(ownPackage) || elements.getTypeElement(rival) == null;
    }

    /** The names to import so that what was written so far means what it should, in order. */
    Set<String> imports() {
        Set<String> imports = new TreeSet<>();
        for (String qualified : qualifiedBySimpleName.values()) {
            String home = qualified.substring(0, Math.max(0, qualified.lastIndexOf('.')));
            if (!home.equals(ownPackage) && !home.equals("java.lang")) {
                imports.add(qualified);
            }
        }
        return imports;
    }

    private final class Printer extends SimpleTypeVisitor14<String, Void> {
        @Override
        protected String defaultAction(TypeMirror type, Void nothing) {
            return type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : erased(type);
        }

        private String erased(TypeMirror type) {
            return visit(types.erasure(type));
        }

        @Override
        public String visitArray(ArrayType type, Void nothing) {
            return visit(type.getComponentType()) + "[]";
        }

        @Override
        public String visitDeclared(DeclaredType type, Void nothing) {
            List<? extends TypeMirror> arguments = type.getTypeArguments();
            String suffix = arguments.isEmpty()
                    ? ""
                    : arguments.stream().map(this::visit).collect(Collectors.joining(", ", "<", ">"));
            return of((TypeElement) type.asElement()) + suffix;
        }

        @Override
        public String visitWildcard(WildcardType type, Void nothing) {
            if (type.getSuperBound() != null) {
                return "? super " + visit(type.getSuperBound());
            }
            return type.getExtendsBound() == null ? "?" : "? extends " + visit(type.getExtendsBound());
        }
    }
}
