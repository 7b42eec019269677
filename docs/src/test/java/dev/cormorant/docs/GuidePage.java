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
 * @param statements the sources of the other blocks
 */
record GuidePage(String name, List<String> types, List<String> statements) {
    private static final Pattern BLOCK = Pattern.compile("^```java\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern TYPE =
            Pattern.compile("^(?:public |final |abstract )*(?:class|record|interface|enum) (\\w+)", Pattern.MULTILINE);
    private static final Pattern ENTITY =
            Pattern.compile("^@Entity\\b.*?^(?:public |final )*class (\\w+)", Pattern.DOTALL | Pattern.MULTILINE);

    static GuidePage read(Path file) throws IOException {
        List<String> types = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(file));
        while (block.find()) {
            (TYPE.matcher(block.group(1)).find() ? types : statements).add(block.group(1));
        }
        return new GuidePage(file.getFileName().toString(), types, statements);
    }

    /** The names of all declared types. */
    List<String> typeNames() {
        return names(TYPE);
    }

    /** The names of the entities among them. */
    List<String> entityNames() {
        return names(ENTITY);
    }

    private List<String> names(Pattern pattern) {
        List<String> names = new ArrayList<>();
        for (String source : types) {
            Matcher matcher = pattern.matcher(source);
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }
}
