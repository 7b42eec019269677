package dev.cormorant.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Cormorant;
import dev.cormorant.kit.library.Scalars;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The driver on a class path that really lacks the library. */
class MissingLibraryTest {
    /** Runs inside the other class loader. */
    public static final class Inside {
        private Inside() {}

        /** What a program would do. */
        public static void alone() {
            Cormorant.init(config ->
                            config.driver(H2Driver.class).dbName(":memory:").entities(Scalars.class))
                    .close();
        }
    }

    private static void run(String method) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(classPathWithoutLibrary(), ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> loader.loadClass("org.h2.Driver")).isInstanceOf(ClassNotFoundException.class);
            Method inside = loader.loadClass(Inside.class.getName()).getMethod(method);
            try {
                inside.invoke(null);
            } catch (InvocationTargetException e) {
                throw (Exception) e.getCause();
            }
        }
    }

    private static URL[] classPathWithoutLibrary() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("/h2-")) {
                urls.add(new File(entry).toURI().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    @Test
    void theMissingLibraryIsNamedWithTheSnippetToAdd() {
        assertThatThrownBy(() -> run("alone"))
                .hasMessageContaining("H2Driver needs libraries that are not on the class path")
                .hasMessageContaining("<groupId>com.h2database</groupId>")
                .hasMessageContaining("<artifactId>h2</artifactId>")
                .satisfies(e -> assertThat(e.getClass().getSimpleName()).isEqualTo("MissingDependencyException"));
    }
}
