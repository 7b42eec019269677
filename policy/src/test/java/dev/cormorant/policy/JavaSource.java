package dev.cormorant.policy;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java file as the compiler's parser sees it; nothing is resolved. */
final class JavaSource {

    private final SourceFile file;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    private JavaSource(SourceFile file, CompilationUnitTree unit, SourcePositions positions) {
        this.file = file;
        this.unit = unit;
        this.positions = positions;
    }

    /** Parses the files in one go, in their order. */
    static List<JavaSource> parse(List<SourceFile> files) {
        Map<URI, InMemory> objects = new LinkedHashMap<>();
        files.forEach(file -> objects.put(InMemory.uri(file), new InMemory(file)));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask)
                compiler.getTask(null, null, JavaSource::refuseErrors, List.of("-proc:none"), null, objects.values());
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<JavaSource> sources = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(new JavaSource(objects.get(unit.getSourceFile().toUri()).file, unit, positions));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    /** Parses one file that exists in a test only. */
    static JavaSource planted(String path, String text) {
        return parse(List.of(new SourceFile(path, text))).get(0);
    }

    private static void refuseErrors(Diagnostic<? extends JavaFileObject> message) {
        if (message.getKind() == Diagnostic.Kind.ERROR) {
            throw new IllegalArgumentException(message.toString());
        }
    }

    SourceFile file() {
        return file;
    }

    CompilationUnitTree unit() {
        return unit;
    }

    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    /** The names after "import" and "import static", in the file's order. */
    List<String> imports() {
        List<String> names = new ArrayList<>();
        for (ImportTree line : unit.getImports()) {
            names.add(line.getQualifiedIdentifier().toString());
        }
        return names;
    }

    int firstLine(Tree tree) {
        return (int) unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    }

    int lastLine(Tree tree) {
        return (int) unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
    }

    /** Where a tree stands, as editors understand it. */
    String place(Tree tree) {
        return String.format(Locale.ROOT, "%s:%d", file.path(), firstLine(tree));
    }

    private static final class InMemory extends SimpleJavaFileObject {
        private final SourceFile file;

        InMemory(SourceFile file) {
            super(uri(file), Kind.SOURCE);
            this.file = file;
        }

        static URI uri(SourceFile file) {
            return URI.create("memory:///" + file.path());
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }
    }
}
