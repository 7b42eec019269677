package dev.cormorant.policy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Who needs whom, seen twice: compiled classes show every use whether imported or not, imports show what only a comment
 * or a constant needs.
 */
final class Dependencies {

    private static final String HOUSE = "dev.cormorant";

    private static final List<Dependency> OF_THE_HOUSE = readHouse();

    private Dependencies() {}

    /** What the main code of the house needs, by both views. */
    static List<Dependency> ofTheHouse() {
        return OF_THE_HOUSE;
    }

    private static List<Dependency> readHouse() {
        ClassFileImporter importer = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests());
        List<Dependency> found = of(importer.importPackages(HOUSE));
        found.addAll(ofImports(JavaSources.matching(SourceFile::isMainJava)));
        return List.copyOf(found);
    }

    static List<Dependency> of(Iterable<JavaClass> classes) {
        List<Dependency> found = new ArrayList<>();
        for (JavaClass origin : classes) {
            origin.getDirectDependenciesFromSelf()
                    .forEach(use -> add(
                            found,
                            origin.getPackageName(),
                            use.getTargetClass().getBaseComponentType().getPackageName(),
                            use.getDescription()));
        }
        return found;
    }

    /** What the files' import lines name. */
    static List<Dependency> ofImports(List<JavaSource> sources) {
        List<Dependency> found = new ArrayList<>();
        for (JavaSource source : sources) {
            for (String name : source.imports()) {
                add(found, source.packageName(), packageOf(name), source.file().path() + " imports " + name);
            }
        }
        return found;
    }

    /** The leading words that begin with a small letter: what comes after them is a type. */
    static String packageOf(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.split("\\.")) {
            if (word.equals("*") || Character.isUpperCase(word.charAt(0))) {
                break;
            }
            words.append(words.isEmpty() ? "" : ".").append(word);
        }
        return words.toString();
    }

    private static void add(List<Dependency> found, String from, String to, String place) {
        if (!from.equals(to) && from.startsWith(HOUSE) && to.startsWith(HOUSE)) {
            found.add(new Dependency(from, to, place));
        }
    }
}
