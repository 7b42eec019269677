package dev.cormorant.hydration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WideEntityTest {
    private static String entity(int texts) {
        StringBuilder source = new StringBuilder(
                "import jakarta.persistence.*; @Entity public class Wide { @Id long id; double real; ");
        for (int i = 0; i < texts; i++) {
            source.append("private String text")
                    .append(i)
                    .append("; private int number")
                    .append(i)
                    .append("; ");
        }
        return source.append('}').toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 31, 32, 35, 150, 1000})
    void everyPropertyOfAWideEntityIsReadWrittenAndCompared(int texts, @TempDir Path folder) {
        check(Compiled.in(folder, "Wide.java", entity(texts)).inChildLoader("Wide"), texts);
    }

    private static <T> void check(Class<T> type, int texts) {
        EntityBinding<T> binding = Models.binding(type);
        Cells cells = new Cells(binding);
        Map<String, Object> values = new HashMap<>(Map.of("id", 1L, "real", 0.5));
        for (int i = 0; i < texts; i++) {
            values.put("text" + i, "t" + i);
            values.put("number" + i, i);
        }
        T entity = binding.newInstance();

        binding.hydrate(entity, cells.row(values), 0, Cells.NOBODY);

        Snapshot snapshot = binding.snapshot(entity);
        assertThat(binding.isClean(entity, snapshot)).isTrue();
        for (int i = 0; i < texts; i++) {
            assertThat(cells.written(entity, "text" + i)).isEqualTo("t" + i);
            assertThat(binding.get(entity, cells.property("number" + i))).isEqualTo(i);
            assertThat(binding.snapshotValue(snapshot, cells.property("number" + i)))
                    .isEqualTo(i);
            binding.setColumn(entity, cells.position("number" + i), -1);
            assertThat(binding.isClean(entity, snapshot)).isFalse();
            assertThat(cells.dirty(entity, snapshot)).containsExactly("number" + i);
            binding.restore(entity, snapshot);
        }
        assertThat(binding.isClean(entity, snapshot)).isTrue();
    }
}
