package dev.cormorant.docs;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.processor.QueryClassProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The program that a page of the guide amounts to. */
final class GuideProgram {
    private static final String IMPORTS = """
            import dev.cormorant.*;
            import dev.cormorant.EntityManager;
            import com.mongodb.client.model.Aggregates;
            import dev.cormorant.config.*;
            import dev.cormorant.driver.*;
            import dev.cormorant.driver.Connection;
            import dev.cormorant.entity.*;
            import dev.cormorant.error.*;
            import dev.cormorant.h2.*;
            import dev.cormorant.mariadb.*;
            import dev.cormorant.kit.*;
            import dev.cormorant.kit.database.*;
            import dev.cormorant.kit.spec.*;
            import dev.cormorant.metadata.*;
            import dev.cormorant.mongodb.*;
            import dev.cormorant.mysql.*;
            import dev.cormorant.postgresql.*;
            import dev.cormorant.query.*;
            import dev.cormorant.query.Order;
            import dev.cormorant.sql.*;
            import dev.cormorant.sql.jdbc.*;
            import dev.cormorant.sql.render.*;
            import dev.cormorant.sql.schema.*;
            import dev.cormorant.sqlite.*;
            import dev.cormorant.type.*;
            import dev.cormorant.unitofwork.OptimisticLockException;
            import jakarta.persistence.*;
            import java.math.BigDecimal;
            import java.nio.file.Files;
            import java.time.*;
            import java.time.temporal.ChronoUnit;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.*;
            import java.util.stream.*;
            import javax.sql.DataSource;
            import org.bson.Document;
            import org.bson.types.ObjectId;
            """;

    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("^public (?:final |abstract )*(?:class|record|interface|enum) (\\w+)", Pattern.MULTILINE);

    private static final String OPEN = """
                public static void open(Consumer<ConfigurationBuilder> place) {
                    orm = Cormorant.init(config -> place.accept(config.entities(%s)
                            .onStatement(event -> SENT.add(event.statement()))));
                    orm.schema().ensureDatabase();
                    orm.schema().refresh();
                    em = orm.em().fork();
                }

                public static void close() {
                    if (orm != null) {
                        orm.schema().drop();
                        orm.close();
                    }
                }
            """;

    private final GuidePage page;
    private final Path folder;

    GuideProgram(GuidePage page, Path folder) {
        this.page = page;
        this.folder = folder;
    }

    /** Compiles the page; gives what the compiler complained about, or nothing. */
    String compile() throws IOException {
        List<Path> sources = writeSources();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    complaints,
                    files,
                    null,
                    List.of("-d", folder.toString(), "-nowarn", "-parameters"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new QueryClassProcessor()));
            return task.call() ? "" : complaints.toString();
        }
    }

    private List<Path> writeSources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (int i = 0; i < page.types().size(); i++) {
            sources.add(write("Types" + i, page.types().get(i)));
        }
        sources.add(write("Blocks", blocks()));
        return sources;
    }

    private Path write(String name, String source) throws IOException {
        Matcher type = PUBLIC_TYPE.matcher(source);
        Path file = folder.resolve((type.find() ? type.group(1) : name) + ".java");
        return Files.writeString(file, IMPORTS + source);
    }

    private String blocks() {
        StringBuilder out = new StringBuilder("public final class Blocks {\n");
        out.append("    public static Cormorant orm;\n    public static EntityManager em;\n");
        out.append("    public static final List<String> SENT = new CopyOnWriteArrayList<>();\n");
        for (int i = 0; i < page.statements().size(); i++) {
            out.append("    public static void block").append(i).append("() throws Exception {\n");
            out.append(page.statements().get(i).source().indent(8)).append("    }\n");
        }
        String entities =
                page.entityNames().stream().map(name -> name + ".class").collect(Collectors.joining(", "));
        return out.append(OPEN.formatted(entities)).append("}\n").toString();
    }

    /** Runs the statements of the page, in order; those that need an entity manager and make none get one. */
    void run(Consumer<ConfigurationBuilder> place) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> blocks = loader.loadClass("Blocks");
            try {
                for (int i = 0; i < page.statements().size(); i++) {
                    if (needsEntityManager(page.statements().get(i))
                            && blocks.getField("em").get(null) == null) {
                        blocks.getMethod("open", Consumer.class).invoke(null, place);
                    }
                    new GuideRun(page.statements().get(i), blocks).check(i);
                }
            } finally {
                blocks.getMethod("close").invoke(null);
            }
        }
    }

    private boolean needsEntityManager(GuideBlock statements) {
        return !statements.source().contains("Cormorant orm")
                && !page.entityNames().isEmpty();
    }
}
