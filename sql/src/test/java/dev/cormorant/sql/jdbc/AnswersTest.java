package dev.cormorant.sql.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.Rows;
import dev.cormorant.metadata.EntityDiscovery;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.UnderscoreNaming;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final EntityMetadata<Note> NOTE = EntityDiscovery.discover(
                    List.of(Note.class), List.of(), new UnderscoreNaming())
            .of(Note.class);

    private final Answers answers = new Answers(NOTE.idColumns(), 4);

    private static Rows rows(long... ids) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (long id : ids) {
            rows.add(Map.of("id", id));
        }
        return Rows.of(List.of("id"), rows);
    }

    private List<Object> keys() {
        return answers.rows().stream().map(values -> values[0]).toList();
    }

    @Test
    void numbersInAnyOrderAreBroughtIntoTheOrderOfTheRowsChunkByChunk() {
        answers.takeNumbered(rows(7, 9, 8), 3);
        answers.takeNumbered(rows(3, 2), 2);
        assertThat(keys()).containsExactly(7L, 8L, 9L, 2L, 3L);
    }

    @Test
    void missingAndRepeatedNumbersAreErrors() {
        assertThatThrownBy(() -> answers.takeNumbered(rows(1, 2), 3))
                .isInstanceOf(DriverException.class)
                .hasMessageContaining("An insert of 3 rows answered with 2 rows or with equal numbers for Note.id");
        assertThatThrownBy(() -> answers.takeNumbered(rows(1, 2, 2), 3)).isInstanceOf(DriverException.class);
    }

    @Test
    void listsWithoutArraysSurviveAsJson() {
        assertThat(ArrayText.read(ArrayText.write(List.of()), dev.cormorant.type.ValueKind.INT))
                .isEmpty();
        assertThat(ArrayText.read(" [ 1 , null,-2 ] ".strip(), dev.cormorant.type.ValueKind.INT))
                .containsExactly(1, null, -2);
        assertThatThrownBy(() -> ArrayText.read("[1, 2", dev.cormorant.type.ValueKind.INT))
                .isInstanceOf(dev.cormorant.error.ValidationException.class)
                .hasMessageStartingWith("A column that is mapped as a list holds text that is no JSON array");
    }

    @Entity
    static class Note {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;
    }
}
