package dev.cormorant.examples.aviary.diary;

import dev.cormorant.EntityManager;
import dev.cormorant.examples.aviary.domain.Bird;
import dev.cormorant.examples.aviary.domain.QBird;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Works with both ORMs. Each has its own entity managers and transactions; no transaction spans both, so the order of two
 * flushes says what is left if the second fails.
 */
public final class Diary {
    private final EntityManager aviary;
    private final EntityManager notes;

    /** A diary over one entity manager of each ORM. */
    public Diary(EntityManager aviary, EntityManager notes) {
        this.aviary = aviary;
        this.notes = notes;
    }

    /** Stores a bird, then the first note about it: if the diary is away, there is a bird without a note. */
    public void welcome(Bird bird, String text) {
        aviary.persist(bird);
        aviary.flush();
        notes.persist(new Note(bird, bird.hatched, text, "welcome"));
        notes.flush();
    }

    /** The notes with a tag, and the birds that they are about: one query in each database, however many there are. */
    public List<String> tagged(String tag) {
        List<Note> found =
                notes.find(Note.class, QNote.tags.containsAny(tag), options -> options.orderBy(QNote.day.asc()));
        List<Long> keys = found.stream().map(note -> note.birdId).distinct().toList();
        Map<Long, Bird> birds = new HashMap<>();
        aviary.find(Bird.class, QBird.id.in(keys), options -> options.populate(QBird.home))
                .forEach(bird -> birds.put(bird.key(), bird));
        return found.stream().map(note -> line(note, birds.get(note.birdId))).toList();
    }

    private static String line(Note note, @Nullable Bird bird) {
        String whom = bird == null ? "a bird that is gone" : bird.name + " of the " + bird.home.name;
        return note.day + ", " + whom + ": " + note.text;
    }

    /** Removes the notes about a bird, then the bird: if the aviary is away, no note is about a bird that is gone. */
    public void farewell(Bird bird) {
        notes.nativeDelete(Note.class, QNote.birdId.eq(bird.key()));
        aviary.remove(bird);
        aviary.flush();
    }
}
