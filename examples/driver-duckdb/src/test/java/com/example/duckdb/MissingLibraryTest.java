package com.example.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Cormorant;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The driver in a program that forgot DuckDB's own library. */
class MissingLibraryTest {
    /** What such a program does. */
    public static final class Program implements Runnable {
        @Override
        public void run() {
            Cormorant.init(config ->
                    config.driver(DuckDbDriver.class).entities(Shelf.Author.class, Shelf.Book.class, Shelf.Tag.class));
        }
    }

    private static URL[] classPathWithout(String library) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains(library)) {
                urls.add(new File(entry).toURI().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    @Test
    void theErrorNamesWhatToAddToTheBuild() throws Exception {
        URL[] classPath = classPathWithout("duckdb_jdbc");
        try (URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> loader.loadClass("org.duckdb.DuckDBDriver"))
                    .isInstanceOf(ClassNotFoundException.class);
            Class<?> program = loader.loadClass(Program.class.getName());
            Runnable started = (Runnable) program.getConstructor().newInstance();

            assertThatThrownBy(started::run).satisfies(error -> {
                assertThat(error.getClass().getSimpleName()).isEqualTo("MissingDependencyException");
                assertThat(error)
                        .hasMessageStartingWith("DuckDbDriver needs libraries that are not on the class path.")
                        .hasMessageContaining("<groupId>org.duckdb</groupId>")
                        .hasMessageContaining("<artifactId>duckdb_jdbc</artifactId>");
            });
        }
    }
}
