package dev.cormorant.processor;

import java.util.ArrayList;
import java.util.List;

/** Small programs of a user, put beside a model. */
final class Programs {
    private Programs() {}

    /** What expressions give in a program in the package of the model that compiles without a warning. */
    static List<?> evaluate(String packageName, List<String> model, String... expressions) {
        String name = packageName.isEmpty() ? "Program" : packageName + ".Program";
        return (List<?>) Compilation.of(with(
                        model,
                        header(packageName)
                                + "class Program { static java.util.List<?> run() { return java.util.List.of(\n"
                                + String.join(",\n", expressions) + "); } }"))
                .clean()
                .run(name);
    }

    /** Compiles statements in a method in the package of the model, without a warning. */
    static Compilation compile(String packageName, List<String> model, String... statements) {
        return Compilation.of(with(
                        model,
                        header(packageName) + "class Program { void run() {\n" + String.join("\n", statements)
                                + "\n} }"))
                .clean();
    }

    private static String header(String packageName) {
        String home = packageName.isEmpty() ? "" : "package " + packageName + ";\n";
        return home + "import dev.cormorant.query.*;\n";
    }

    private static String[] with(List<String> model, String program) {
        List<String> sources = new ArrayList<>(model);
        sources.add(program);
        return sources.toArray(String[]::new);
    }
}
