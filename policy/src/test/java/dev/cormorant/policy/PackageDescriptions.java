package dev.cormorant.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds packages that do not say what lives in them, or do not declare nullness. */
final class PackageDescriptions {

    private PackageDescriptions() {}

    static List<String> violations(List<SourceFile> mainJava) {
        Map<String, List<SourceFile>> folders = new TreeMap<>();
        mainJava.forEach(file -> folders.computeIfAbsent(file.folder(), folder -> new ArrayList<>())
                .add(file));
        List<String> found = new ArrayList<>();
        folders.forEach((folder, files) -> judge(folder, files, found));
        return found;
    }

    private static void judge(String folder, List<SourceFile> files, List<String> found) {
        String text = files.stream()
                .filter(SourceFile::isPackageDescription)
                .map(SourceFile::text)
                .findFirst()
                .orElse("");
        if (text.isEmpty()) {
            found.add(folder + " has no package-info.java");
            return;
        }
        if (!text.contains("@NullMarked")) {
            found.add(folder + "/package-info.java is not annotated @NullMarked");
        }
        if (!text.stripLeading().startsWith("/**")) {
            found.add(folder + "/package-info.java does not say what lives in the package");
        }
    }
}
