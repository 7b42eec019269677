package dev.cormorant.policy;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the code lines of files and of method bodies. */
final class Sizes extends TreeScanner<@Nullable Void, JavaSource> {

    private static final int WORST = 5;

    private final List<Size> files = new ArrayList<>();
    private final List<Size> methods = new ArrayList<>();
    private BitSet codeLines = new BitSet();

    private Sizes() {}

    /** How large one thing is. */
    record Size(int lines, String place) {}

    static Sizes of(List<JavaSource> sources) {
        Sizes sizes = new Sizes();
        for (JavaSource source : sources) {
            sizes.codeLines = CodeLines.of(source.file().text());
            sizes.files.add(
                    new Size(sizes.codeLines.cardinality(), source.file().path()));
            sizes.scan(source.unit(), source);
        }
        return sizes;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree node, JavaSource source) {
        if (node.getBody() != null) {
            methods.add(new Size(bodyLines(node.getBody().getStatements(), source), place(node, source)));
        }
        return super.visitMethod(node, source);
    }

    /** The numbers that the ratchet holds, by name. */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new TreeMap<>();
        numbers.put("file.max", quantile(files, 1.0));
        numbers.put("file.p95", quantile(files, 0.95));
        numbers.put("method.max", quantile(methods, 1.0));
        numbers.put("method.p95", quantile(methods, 0.95));
        return numbers;
    }

    /** The largest of the things that a number is about, the largest first. */
    List<Size> worst(String number) {
        return (number.startsWith("file") ? files : methods)
                .stream()
                        .sorted(Comparator.comparingInt(Size::lines).reversed())
                        .limit(WORST)
                        .toList();
    }

    private int bodyLines(List<? extends StatementTree> statements, JavaSource source) {
        if (statements.isEmpty()) {
            return 0;
        }
        int first = source.firstLine(statements.get(0));
        int last = source.lastLine(statements.get(statements.size() - 1));
        return codeLines.get(first, last + 1).cardinality();
    }

    private static String place(MethodTree node, JavaSource source) {
        return source.place(node) + " " + node.getName();
    }

    private static int quantile(List<Size> sizes, double part) {
        List<Integer> sorted = sizes.stream().map(Size::lines).sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }
}
