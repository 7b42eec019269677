package dev.cormorant.policy;

import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds code that asks which database it talks to: a type test, a cast or a {@code Class} call naming a subtype of the
 * platform, connection or driver, outside the package family that owns this subtype.
 */
final class DriverTypeQuestions extends TreeScanner<@Nullable Void, @Nullable Void> {

    private static final String HOUSE = "dev.cormorant";
    private static final Set<String> CONTRACTS = Set.of("Platform", "Connection", "DatabaseDriver");
    private static final Set<String> CLASS_CALLS = Set.of("isInstance", "cast", "isAssignableFrom", "asSubclass");

    private final JavaSource source;
    private final List<String> found = new ArrayList<>();

    private DriverTypeQuestions(JavaSource source) {
        this.source = source;
    }

    static List<String> violations(List<JavaSource> sources) {
        List<String> all = new ArrayList<>();
        for (JavaSource source : sources) {
            DriverTypeQuestions scanner = new DriverTypeQuestions(source);
            scanner.scan(source.unit(), null);
            all.addAll(scanner.found);
        }
        return all;
    }

    @Override
    public @Nullable Void visitInstanceOf(InstanceOfTree node, @Nullable Void nothing) {
        judge(node, node.getType());
        return super.visitInstanceOf(node, nothing);
    }

    @Override
    public @Nullable Void visitTypeCast(TypeCastTree node, @Nullable Void nothing) {
        judge(node, node.getType());
        return super.visitTypeCast(node, nothing);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree node, @Nullable Void nothing) {
        if (node.getMethodSelect() instanceof MemberSelectTree call
                && CLASS_CALLS.contains(call.getIdentifier().toString())
                && call.getExpression() instanceof MemberSelectTree literal
                && literal.getIdentifier().contentEquals("class")) {
            judge(node, literal.getExpression());
        }
        return super.visitMethodInvocation(node, nothing);
    }

    private void judge(Tree place, @Nullable Tree type) {
        if (type == null) {
            return;
        }
        Tree raw = type instanceof ParameterizedTypeTree generic ? generic.getType() : type;
        String name = raw.toString();
        String simple = name.substring(name.lastIndexOf('.') + 1);
        if (isSubtypeName(simple) && !sameFamily(qualified(name, simple))) {
            found.add(source.place(place) + " asks for " + simple + "; ask the platform for a capability instead");
        }
    }

    private static boolean isSubtypeName(String simple) {
        return !CONTRACTS.contains(simple)
                && (simple.endsWith("Platform") || simple.endsWith("Connection") || simple.endsWith("Driver"));
    }

    private String qualified(String name, String simple) {
        if (name.contains(".") && Character.isLowerCase(name.charAt(0))) {
            return name;
        }
        for (String imported : source.imports()) {
            if (imported.endsWith("." + simple)) {
                return imported;
            }
        }
        return source.packageName() + "." + name;
    }

    /** Types from outside the house are none of its business. */
    private boolean sameFamily(String typeName) {
        return !typeName.startsWith(HOUSE + ".")
                || family(Dependencies.packageOf(typeName)).equals(family(source.packageName()));
    }

    private static String family(String packageName) {
        String[] words = packageName.split("\\.");
        return words.length > 2 ? words[2] : "";
    }
}
