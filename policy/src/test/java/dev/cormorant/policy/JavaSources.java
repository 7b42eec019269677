package dev.cormorant.policy;

import java.util.List;
import java.util.function.Predicate;

/** Every Java file of the project, parsed once for all gates. */
final class JavaSources {

    private static final List<JavaSource> ALL = JavaSource.parse(SourceTree.matching(SourceFile::isJava));

    private JavaSources() {}

    static List<JavaSource> all() {
        return ALL;
    }

    static List<JavaSource> matching(Predicate<SourceFile> wanted) {
        return ALL.stream().filter(source -> wanted.test(source.file())).toList();
    }
}
