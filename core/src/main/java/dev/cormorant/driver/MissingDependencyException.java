package dev.cormorant.driver;

import dev.cormorant.error.CormorantException;
import java.util.ArrayList;
import java.util.List;

/**
 * Names every library that a driver needs and that is not on the class path, with what to add to the build.
 */
public final class MissingDependencyException extends CormorantException {
    private static final long serialVersionUID = 1L;

    private MissingDependencyException(Class<?> driver, List<DriverDependency> missing) {
        super(message(driver, missing));
    }

    static void check(Class<?> driver, List<DriverDependency> dependencies) {
        List<DriverDependency> missing = new ArrayList<>();
        for (DriverDependency dependency : dependencies) {
            if (!isPresent(dependency.className(), driver.getClassLoader())) {
                missing.add(dependency);
            }
        }
        if (!missing.isEmpty()) {
            throw new MissingDependencyException(driver, missing);
        }
    }

    private static boolean isPresent(String className, ClassLoader loader) {
        try {
            Class.forName(className, false, loader);
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private static String message(Class<?> driver, List<DriverDependency> missing) {
        StringBuilder out = new StringBuilder(driver.getSimpleName())
                .append(" needs libraries that are not on the class path. Add to your build:");
        for (DriverDependency dependency : missing) {
            String[] names = dependency.artifact().split(":", 2);
            out.append("\n<dependency>\n  <groupId>")
                    .append(names[0])
                    .append("</groupId>\n  <artifactId>")
                    .append(names[1])
                    .append("</artifactId>\n  <version>...</version>\n</dependency>");
        }
        return out.toString();
    }
}
