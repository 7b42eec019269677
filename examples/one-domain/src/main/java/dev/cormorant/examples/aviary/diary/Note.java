package dev.cormorant.examples.aviary.diary;

import dev.cormorant.examples.aviary.domain.Bird;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a keeper writes about a bird. The bird is stored elsewhere, so it is named by its key: there is no relation. */
@Entity
public class Note {
    @Id
    @GeneratedValue
    public @Nullable String id;

    public long birdId;

    public LocalDate day;

    public String text;

    public List<String> tags;

    private Note() {}

    public Note(Bird bird, LocalDate day, String text, String... tags) {
        this.birdId = bird.key();
        this.day = day;
        this.text = text;
        this.tags = List.of(tags);
    }
}
