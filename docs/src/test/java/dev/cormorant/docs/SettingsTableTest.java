package dev.cormorant.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.ConfigurationBuilder;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about the configuration has each setting, in code and as text. */
class SettingsTableTest {
    private static final Path KEYS = Path.of("../core/src/main/java/dev/cormorant/ConfigurationKeys.java");

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void thePageHasEverySetting() throws IOException {
        Set<String> settings = found(Pattern.compile("\"(\\w+(?:\\.\\w+)?)\"[,)]"), keys());
        for (Method method : ConfigurationBuilder.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                settings.add(method.getName());
            }
        }

        assertThat(settings).hasSizeGreaterThan(35);
        assertThat(found(Pattern.compile("`(\\w+(?:\\.\\w+)?)`"), Files.readString(Path.of("configuration.md"))))
                .containsAll(settings);
    }

    /** The list of the keys of text. */
    private static String keys() throws IOException {
        String source = Files.readString(KEYS);
        return source.substring(source.indexOf("KEYS = List.of("), source.indexOf("private ConfigurationKeys"));
    }
}
