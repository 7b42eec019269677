package dev.cormorant.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the guide as Java: blocks that declare types are classes of their own, all others are statements that run in
 * the order of the page.
 *
 * @param name the file name
 * @param types the sources of blocks that declare types
 * @param statements the other blocks
 */
record GuidePage(String name, List<String> types, List<GuideBlock> statements) {
    private static final Pattern BLOCK =
            Pattern.compile("^```(java|text|sql)\\n(.*?)^```\\n?", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern TYPE =
            Pattern.compile("^(?:public |final |abstract )*(?:class|record|interface|enum) (\\w+)", Pattern.MULTILINE);
    private static final Pattern ENTITY =
            Pattern.compile("^@Entity\\b.*?^(?:public |final )*class (\\w+)", Pattern.DOTALL | Pattern.MULTILINE);

    static GuidePage read(Path file) throws IOException {
        return of(file.getFileName().toString(), Files.readString(file));
    }

    static GuidePage of(String name, String text) {
        List<String> types = new ArrayList<>();
        List<GuideBlock> statements = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            if (!block.group(1).equals("java")) {
                show(statements, block.group(1), block.group(2));
            } else if (TYPE.matcher(block.group(2)).find()) {
                types.add(block.group(2));
            } else {
                statements.add(new GuideBlock(block.group(2)));
            }
        }
        return new GuidePage(name, types, statements);
    }

    /** What is shown comes of the statements above it. */
    private static void show(List<GuideBlock> statements, String language, String text) {
        if (statements.isEmpty()) {
            throw new IllegalStateException("No statements stand above what is shown:\n" + text);
        }
        int last = statements.size() - 1;
        statements.set(last, statements.get(last).showing(language, text));
    }

    /** The names of all declared entities. */
    List<String> entityNames() {
        List<String> names = new ArrayList<>();
        for (String source : types) {
            Matcher matcher = ENTITY.matcher(source);
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }
}
