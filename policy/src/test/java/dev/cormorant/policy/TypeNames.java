package dev.cormorant.policy;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds types whose name ends in a word that says nothing. */
final class TypeNames extends TreeScanner<@Nullable Void, @Nullable Void> {

    private static final Pattern EMPTY_WORD = Pattern.compile(".*(Impl|Utils?|Manager|Info|Data|Base|Helper)");
    private static final Pattern WORDS_OF_THE_FIELD = Pattern.compile(".*(EntityManager|SchemaHelper)");

    private final JavaSource source;
    private final List<String> found = new ArrayList<>();

    private TypeNames(JavaSource source) {
        this.source = source;
    }

    static List<String> violations(List<JavaSource> sources) {
        List<String> all = new ArrayList<>();
        for (JavaSource source : sources) {
            TypeNames scanner = new TypeNames(source);
            scanner.scan(source.unit(), null);
            all.addAll(scanner.found);
        }
        return all;
    }

    @Override
    public @Nullable Void visitClass(ClassTree node, @Nullable Void nothing) {
        String name = node.getSimpleName().toString();
        if (EMPTY_WORD.matcher(name).matches()
                && !WORDS_OF_THE_FIELD.matcher(name).matches()) {
            found.add(source.place(node) + " " + name + " ends in a word that says nothing");
        }
        return super.visitClass(node, nothing);
    }
}
