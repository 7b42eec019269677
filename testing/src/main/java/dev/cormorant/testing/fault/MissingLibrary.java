package dev.cormorant.testing.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs programs on a class path that really lacks the library of a database.
 *
 * @param driverClass a class of the library
 * @param jar a part of the path of its jar, and of no other
 */
public record MissingLibrary(String driverClass, String jar) {
    /**
     * Runs a program without the library.
     *
     * @param program a public class with a public constructor
     */
    public void run(Class<? extends Runnable> program) {
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> loader.loadClass(driverClass)).isInstanceOf(ClassNotFoundException.class);
            Object started =
                    loader.loadClass(program.getName()).getConstructor().newInstance();
            ((Runnable) started).run();
        } catch (IOException | ReflectiveOperationException e) {
            throw new AssertionError("The program could not be started.", e);
        }
    }

    private URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains(jar)) {
                URI place = new File(entry).toURI();
                urls.add(place.toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    /**
     * Asserts that a program is told which library is missing, with the snippet to add.
     *
     * @param program which opens the driver
     * @param driver the simple name of the driver
     * @param groupId of the library
     * @param artifactId of the library
     */
    public void isToldTo(Class<? extends Runnable> program, String driver, String groupId, String artifactId) {
        assertThatThrownBy(() -> run(program))
                .hasMessageStartingWith(driver + " needs libraries that are not on the class path.")
                .hasMessageContaining("<groupId>" + groupId + "</groupId>")
                .hasMessageContaining("<artifactId>" + artifactId + "</artifactId>")
                .satisfies(e -> assertThat(e.getClass().getSimpleName()).isEqualTo("MissingDependencyException"));
    }
}
