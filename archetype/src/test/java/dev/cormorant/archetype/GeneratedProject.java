package dev.cormorant.archetype;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;

/** A project as {@code mvn archetype:generate} writes it: with the same engine, from the templates that are packaged. */
record GeneratedProject(Path folder) {
    /** Writes all files. */
    static GeneratedProject in(Path folder, Path templates, Map<String, String> properties) throws IOException {
        VelocityEngine engine = new VelocityEngine();
        VelocityContext values = new VelocityContext();
        properties.forEach(values::put);
        try (Stream<Path> files = Files.walk(templates)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                StringWriter text = new StringWriter();
                engine.evaluate(values, text, file.toString(), Files.readString(file));
                Path target = folder.resolve(place(templates.relativize(file).toString(), properties));
                Files.createDirectories(target.getParent());
                Files.writeString(target, text.toString());
            }
        }
        return new GeneratedProject(folder);
    }

    private static String place(String file, Map<String, String> properties) {
        String folder = properties.getOrDefault("package", "").replace('.', '/') + "/";
        String place = file.replace("src/main/java/", "src/main/java/" + folder)
                .replace("src/test/java/", "src/test/java/" + folder);
        for (Map.Entry<String, String> property : properties.entrySet()) {
            place = place.replace("__" + property.getKey() + "__", property.getValue());
        }
        return place;
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Compiles main and test classes into one folder; gives what the compiler complained about, or nothing. */
    String compile(Path classes) throws IOException {
        Files.createDirectories(classes);
        List<Path> sources = files().stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<String> options = List.of("-d", classes.toString(), "--release", "17", "-proc:none", "-Xlint:all");
            boolean compiled = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            return compiled ? "" : complaints.toString();
        }
    }
}
