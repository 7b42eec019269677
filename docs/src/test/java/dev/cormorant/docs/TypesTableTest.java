package dev.cormorant.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.h2.H2Platform;
import dev.cormorant.mariadb.MariaDbPlatform;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityDiscovery;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.UnderscoreNaming;
import dev.cormorant.mysql.MySqlPlatform;
import dev.cormorant.postgresql.PostgreSqlPlatform;
import dev.cormorant.sql.AbstractSqlPlatform;
import dev.cormorant.sqlite.SqlitePlatform;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of types in the guide is what the platforms declare. */
class TypesTableTest {
    private static final List<AbstractSqlPlatform> PLATFORMS = List.of(
            new SqlitePlatform(),
            new H2Platform(),
            new PostgreSqlPlatform(),
            new MySqlPlatform(),
            new MariaDbPlatform());

    /** What the columns of each type are called, as the page writes it. */
    private static Map<String, String> declared() throws NoSuchFieldException {
        EntityMetadata<?> entity = EntityDiscovery.discover(List.of(EveryType.class), List.of(), new UnderscoreNaming())
                .of(EveryType.class);
        Map<String, String> declared = new LinkedHashMap<>();
        for (PropertyMetadata property : entity.properties()) {
            if (!property.name().equals("key")) {
                Field field = EveryType.class.getDeclaredField(property.name());
                declared.put(EveryType.label(field), cells(property.columns().get(0)));
            }
        }
        return declared;
    }

    private static String cells(ColumnMetadata column) {
        return PLATFORMS.stream()
                .map(platform -> "`" + platform.getColumnTypeDeclarationSQL(column) + "`")
                .collect(Collectors.joining(" | "));
    }

    /** The types of each row of the table in the page, with its cells. */
    private static Map<String, String> shown() throws IOException {
        Map<String, String> shown = new LinkedHashMap<>();
        List<String> rows = Files.readAllLines(Path.of("mapping.md")).stream()
                .dropWhile(line -> !line.startsWith("| Java | SQLite |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        for (String row : rows) {
            String[] cells = row.substring(2, row.length() - 2).split(" \\| ", 2);
            Stream.of(cells[0].split(", ")).forEach(type -> shown.put(type, cells[1]));
        }
        return shown;
    }

    @Test
    void theTableHasEveryTypeAsThePlatformsDeclareIt() throws IOException, NoSuchFieldException {
        Map<String, String> declared = declared();
        List<String> rows = new ArrayList<>();
        declared.forEach((type, cells) -> rows.add("| " + type + " | " + cells + " |"));

        assertThat(shown())
                .as("the rows of mapping.md; right would be\n" + String.join("\n", rows))
                .isEqualTo(declared);
    }
}
