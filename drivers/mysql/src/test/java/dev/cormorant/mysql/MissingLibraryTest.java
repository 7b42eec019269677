package dev.cormorant.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Cormorant;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
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
    /** Something to map. */
    @Entity
    public static class Thing {
        @Id
        private int id;
    }

    /** Runs inside the other class loader. */
    public static final class Inside {
        private Inside() {}

        /** Starts without a data source. */
        public static void start() {
            Cormorant.init(config -> config.driver(MySqlDriver.class)
                            .clientUrl("mysql://localhost/library")
                            .entities(Thing.class))
                    .close();
        }
    }

    private static void start() throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(classPathWithoutLibrary(), ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> loader.loadClass("com.mysql.cj.jdbc.Driver"))
                    .isInstanceOf(ClassNotFoundException.class);
            Method inside = loader.loadClass(Inside.class.getName()).getMethod("start");
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
            if (!entry.contains("mysql-connector")) {
                urls.add(new File(entry).toURI().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    @Test
    void the_missing_library_is_named_with_the_snippet_to_add() {
        assertThatThrownBy(MissingLibraryTest::start)
                .hasMessageContaining("MySqlDriver needs libraries that are not on the class path")
                .hasMessageContaining("<groupId>com.mysql</groupId>")
                .hasMessageContaining("<artifactId>mysql-connector-j</artifactId>")
                .satisfies(e -> assertThat(e.getClass().getSimpleName()).isEqualTo("MissingDependencyException"));
    }
}
