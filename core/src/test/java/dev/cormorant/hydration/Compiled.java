package dev.cormorant.hydration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;

/** Compiles sources while a test runs, to have classes of other class loaders and modules. */
final class Compiled {
    private static final ClassLoader PARENT = Compiled.class.getClassLoader();

    private final Path classes;

    private Compiled(Path classes) {
        this.classes = classes;
    }

    /** Compiles sources that are given as pairs of a path and a text. */
    static Compiled in(Path folder, String... pathsAndTexts) {
        try {
            Path classes = Files.createDirectories(folder.resolve("classes"));
            List<String> arguments =
                    new ArrayList<>(List.of("-nowarn", "-proc:none", "-parameters", "-d", classes.toString()));
            arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                Path source = folder.resolve(pathsAndTexts[i]);
                Files.createDirectories(source.getParent());
                arguments.add(Files.writeString(source, pathsAndTexts[i + 1]).toString());
                if (pathsAndTexts[i].equals("module-info.java")) {
                    arguments.addAll(List.of("--add-reads", "library=ALL-UNNAMED"));
                }
            }
            int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
            assertThat(result).as("the compiler's answer").isZero();
            return new Compiled(classes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A class of a new class loader below that of the tests. */
    Class<?> inChildLoader(String name) {
        try {
            return Class.forName(
                    name, true, new URLClassLoader(new URL[] {classes.toUri().toURL()}, PARENT));
        } catch (MalformedURLException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A class of the named module {@code library} in a layer of its own. */
    Class<?> inModule(String name) {
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration =
                boot.configuration().resolve(ModuleFinder.of(classes), ModuleFinder.of(), Set.of("library"));
        ModuleLayer.Controller layer = ModuleLayer.defineModulesWithOneLoader(configuration, List.of(boot), PARENT);
        Module module = layer.layer().findModule("library").orElseThrow();
        layer.addReads(module, PARENT.getUnnamedModule());
        try {
            return Class.forName(name, true, module.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
