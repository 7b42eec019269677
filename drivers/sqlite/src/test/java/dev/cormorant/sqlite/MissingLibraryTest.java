package dev.cormorant.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Cormorant;
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

        /** Without a data source. */
        public static void alone() {
            Cormorant.init(config ->
                            config.driver(SqliteDriver.class).dbName(":memory:").entities(Tag.class))
                    .close();
        }

        /** With a data source of another library. */
        public static void withDataSource() {
            io.roastedroot.sqlite4j.SQLiteDataSource source = new io.roastedroot.sqlite4j.SQLiteDataSource();
            source.setUrl("jdbc:sqlite::memory:");
            try (Cormorant orm = Cormorant.init(config -> config.driver(SqliteDriver.class)
                    .dbName(":memory:")
                    .driverOptions(source)
                    .entities(Tag.class))) {
                orm.schema().create();
                orm.em().fork().findAll(Tag.class);
            }
        }
    }

    private static void run(String method) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(classPathWithoutLibrary(), ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> loader.loadClass("org.sqlite.JDBC")).isInstanceOf(ClassNotFoundException.class);
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
            if (!entry.contains("sqlite-jdbc")) {
                urls.add(new File(entry).toURI().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    @Test
    void the_missing_library_is_named_with_the_snippet_to_add() {
        assertThatThrownBy(() -> run("alone"))
                .hasMessageContaining("SqliteDriver needs libraries that are not on the class path")
                .hasMessageContaining("<groupId>org.xerial</groupId>")
                .hasMessageContaining("<artifactId>sqlite-jdbc</artifactId>")
                .satisfies(e -> assertThat(e.getClass().getSimpleName()).isEqualTo("MissingDependencyException"));
    }

    @Test
    void a_data_source_of_another_library_needs_no_other() throws Exception {
        run("withDataSource");
    }
}
