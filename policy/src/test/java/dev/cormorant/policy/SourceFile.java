package dev.cormorant.policy;

import java.util.Set;

/** One text file of the project, by its path from the root with forward slashes. */
record SourceFile(String path, String text) {

    private static final Set<String> NEUTRAL_MODULES = Set.of("core", "sql", "jackson", "processor", "driver-kit");

    /** Templates of the archetype become Java when somebody fills them in, which its own test does. */
    boolean isJava() {
        return path.endsWith(".java") && !path.contains("/archetype-resources/");
    }

    boolean isMain() {
        return path.contains("src/main/");
    }

    boolean isMainJava() {
        return isMain() && isJava();
    }

    boolean isPackageDescription() {
        return path.endsWith("/package-info.java");
    }

    /** True for what must serve every database alike. */
    boolean isDatabaseNeutral() {
        return isMain() && NEUTRAL_MODULES.contains(firstFolder());
    }

    String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    String firstFolder() {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
