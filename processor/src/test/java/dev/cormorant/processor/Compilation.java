package dev.cormorant.processor;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Compiles sources in process as a user's build would, all warnings being errors, and keeps what came out. */
final class Compilation {
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");

    private static final Path OUTPUTS = outputs();

    private final Path output;
    private final List<Diagnostic<? extends JavaFileObject>> diagnostics;

    private Compilation(Path output, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        this.output = output;
        this.diagnostics = diagnostics;
    }

    static Compilation of(String... sources) {
        return with(new Options(List.of(), List.of(), new QueryClassProcessor()), sources);
    }

    /**
     * What differs from build to build.
     *
     * @param libraries output folders of earlier compilations
     * @param flags more flags for the compiler
     * @param processors annotation processors; none at all if empty
     */
    record Options(List<Compilation> libraries, List<String> flags, Processor... processors) {}

    static Compilation with(Options options, String... sources) {
        try {
            return compile(options, sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Compilation compile(Options options, String... sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Path output = Files.createTempDirectory(OUTPUTS, "output");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath(options.libraries()));
            List<String> flags = new ArrayList<>(List.of("-Xlint:all,-processing,-options,-auxiliaryclass", "-Werror"));
            flags.addAll(options.flags());
            if (options.processors().length == 0) {
                flags.add("-proc:none");
            }
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    flags,
                    null,
                    Stream.of(sources).map(Source::new).toList());
            task.setProcessors(List.of(options.processors()));
            task.setLocale(Locale.ROOT);
            task.call();
        }
        return new Compilation(output, diagnostics.getDiagnostics());
    }

    private static Path outputs() {
        try {
            Path folder = Files.createTempDirectory("cormorant-processor");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> classPath(List<Compilation> libraries) {
        List<Path> paths = new ArrayList<>();
        libraries.forEach(library -> paths.add(library.output));
        for (Class<?> type : List.of(dev.cormorant.query.Path.class, Entity.class, NullMarked.class)) {
            try {
                paths.add(Path.of(
                        type.getProtectionDomain().getCodeSource().getLocation().toURI()));
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
        return paths;
    }

    List<Diagnostic<? extends JavaFileObject>> diagnostics() {
        return diagnostics;
    }

    /** This compilation, if the compiler had nothing to say at all. */
    Compilation clean() {
        if (!diagnostics.isEmpty()) {
            throw new AssertionError("The compiler said: " + diagnostics);
        }
        return this;
    }

    boolean generated(String qualifiedName) {
        return Files.exists(sourceOf(qualifiedName));
    }

    String source(String qualifiedName) {
        try {
            return Files.readString(sourceOf(qualifiedName));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path sourceOf(String qualifiedName) {
        return output.resolve(qualifiedName.replace('.', '/') + ".java");
    }

    Class<?> load(String qualifiedName) {
        try {
            URL[] urls = {output.toUri().toURL()};
            return Class.forName(qualifiedName, false, new URLClassLoader(urls, Compilation.class.getClassLoader()));
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs the static method {@code run} of a class. */
    Object run(String qualifiedName) {
        try {
            Method run = load(qualifiedName).getDeclaredMethod("run");
            run.setAccessible(true);
            return run.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("memory:///" + fileName(text)), Kind.SOURCE);
            this.text = text;
        }

        private static String fileName(String text) {
            Matcher home = PACKAGE.matcher(text);
            String folder = home.find() ? home.group(1).replace('.', '/') + "/" : "";
            Matcher type = TYPE.matcher(text);
            if (text.startsWith("module ") || !type.find()) {
                return "module-info.java";
            }
            return folder + type.group(1) + ".java";
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
