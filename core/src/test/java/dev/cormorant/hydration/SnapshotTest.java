package dev.cormorant.hydration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.entity.EntityList;
import dev.cormorant.entity.EntitySet;
import dev.cormorant.entity.Ref;
import dev.cormorant.type.RowReader;
import dev.cormorant.type.Type;
import dev.cormorant.type.UseType;
import dev.cormorant.type.ValueKind;
import dev.cormorant.type.ValueWriter;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    enum Color {
        RED,
        GREEN
    }

    /** A type whose values change inside, and of which a snapshot keeps something else than values. */
    public static final class NotesType extends Type<StringBuilder> {
        public NotesType() {
            super(StringBuilder.class, ValueKind.STRING);
        }

        @Override
        public StringBuilder read(RowReader row, int column) {
            String text = row.getString(column);
            return text == null ? null : new StringBuilder(text);
        }

        @Override
        public void write(ValueWriter writer, int index, StringBuilder value) {
            writer.setString(index, value.toString());
        }

        @Override
        public Object snapshot(StringBuilder value) {
            return value.toString();
        }

        @Override
        public boolean matches(Object snapshot, StringBuilder value) {
            return value.compareTo(new StringBuilder((String) snapshot)) == 0;
        }

        @Override
        public boolean isImmutable() {
            return false;
        }
    }

    @Entity
    static class Book {
        @Id
        @GeneratedValue
        private Long id;

        private String title = "Rocannon";
        private boolean sold;
        private byte tiny;
        private short small;
        private char letter;
        private int pages = 200;
        private long weight;
        private float real;
        private double precise;
        private Integer year = 1966;
        private BigDecimal price = new BigDecimal("12.50");
        private Color color = Color.RED;
        private byte[] cover = {1, 2};
        private List<String> words = new ArrayList<>(List.of("ansible"));
        private int[] numbers = {1};

        @UseType(NotesType.class)
        private StringBuilder notes = new StringBuilder("good");

        @ManyToOne
        private Book sequelOf;

        @ManyToOne
        private Ref<Book> inspiredBy;

        @OneToOne
        private Book twin;

        @OneToOne(mappedBy = "twin")
        private Book twinOf;

        @OneToMany(mappedBy = "sequelOf")
        private List<Book> sequels = new ArrayList<>();

        @OneToMany(mappedBy = "inspiredBy")
        private Set<Book> inspirations = Set.of();
    }

    private final EntityBinding<Book> binding = Models.binding(Book.class);
    private final Cells cells = new Cells(binding);
    private Book book;
    private Snapshot snapshot;

    @BeforeEach
    void capture() {
        book = new Book();
        book.id = 1L;
        snapshot = binding.snapshot(book);
    }

    @Test
    void anEntityThatNobodyTouchedIsClean() {
        assertThat(binding.isClean(book, snapshot)).isTrue();
        assertThat(cells.dirty(book, snapshot)).isEmpty();
        assertThat(binding.collectionsTouched(book, snapshot)).isFalse();
    }

    @Test
    void eachPropertyIsSeenWhenItChanges() {
        sees("id", b -> b.id = 2L);
        sees("title", b -> b.title = "Orsinia");
        sees("title", b -> b.title = null);
        sees("sold", b -> b.sold = true);
        sees("tiny", b -> b.tiny = 1);
        sees("small", b -> b.small = 1);
        sees("letter", b -> b.letter = 'a');
        sees("pages", b -> b.pages++);
        sees("weight", b -> b.weight = 1L << 40);
        sees("real", b -> b.real = -0.0f);
        sees("precise", b -> b.precise = Double.NaN);
        sees("year", b -> b.year = null);
        sees("price", b -> b.price = new BigDecimal("12.51"));
        sees("color", b -> b.color = Color.GREEN);
        sees("cover", b -> b.cover[1] = 3);
        sees("cover", b -> b.cover = null);
        sees("words", b -> b.words.add("kemmer"));
        sees("numbers", b -> b.numbers[0] = 2);
        sees("notes", b -> b.notes.append("!"));
        sees("sequelOf", b -> b.sequelOf = new Book());
        sees("inspiredBy", b -> b.inspiredBy = Ref.of(new Book()));
        sees("twin", b -> b.twin = b);
    }

    private void sees(String property, Consumer<Book> change) {
        capture();
        change.accept(book);

        assertThat(cells.dirty(book, snapshot)).as(property).containsExactly(property);
        assertThat(binding.isClean(book, snapshot)).as(property).isFalse();
        assertThat(binding.collectionsTouched(book, snapshot)).as(property).isFalse();
        binding.refreshSnapshot(snapshot, book);
        assertThat(binding.isClean(book, snapshot)).as(property).isTrue();
    }

    @Test
    void equalValuesInOtherObjectsAreClean() {
        book.precise = Double.NaN;
        binding.refreshSnapshot(snapshot, book);
        book.title = new String("Rocannon");
        book.year = Integer.valueOf("1966");
        book.price = new BigDecimal("12.5");
        book.cover = new byte[] {1, 2};
        book.words = new ArrayList<>(List.of("ansible"));
        book.numbers = new int[] {1};
        book.notes = new StringBuilder("good");

        assertThat(binding.isClean(book, snapshot)).isTrue();
        assertThat(cells.dirty(book, snapshot)).isEmpty();
    }

    @Test
    void aRelationIsCleanAsLongAsItLeadsToTheSameInstance() {
        Book other = new Book();
        book.inspiredBy = Ref.of(other);
        binding.refreshSnapshot(snapshot, book);
        book.inspiredBy = Ref.of(other);

        assertThat(binding.isClean(book, snapshot)).isTrue();
        assertThat(binding.snapshotValue(snapshot, cells.property("inspiredBy")))
                .isSameAs(other);
    }

    @Test
    void anotherCollectionIsSeenThoughNoColumnDiffers() {
        book.sequels = new ArrayList<>();

        assertThat(binding.isClean(book, snapshot)).isFalse();
        assertThat(binding.collectionsTouched(book, snapshot)).isTrue();
        assertThat(cells.dirty(book, snapshot)).isEmpty();
    }

    @Test
    void anotherEntityOnTheInverseSideIsSeenThoughNoColumnDiffers() {
        book.twinOf = new Book();

        assertThat(binding.isClean(book, snapshot)).isFalse();
        assertThat(binding.collectionsTouched(book, snapshot)).isTrue();
        assertThat(cells.dirty(book, snapshot)).isEmpty();

        binding.refreshSnapshot(snapshot, book, cells.property("twinOf"));
        assertThat(binding.isClean(book, snapshot)).isTrue();
    }

    @Test
    void aModifiedCollectionIsSeenUntilItIsStored() {
        EntityList<Book> sequels = new EntityList<>(book, new Owner(), "Book.sequels");
        EntitySet<Book> inspirations = new EntitySet<>(book, new Owner(), "Book.inspirations");
        book.sequels = sequels;
        book.inspirations = inspirations;
        binding.refreshSnapshot(snapshot, book);
        assertThat(binding.isClean(book, snapshot)).isTrue();

        sequels.add(new Book());
        assertThat(binding.isClean(book, snapshot)).isFalse();
        assertThat(binding.collectionsTouched(book, snapshot)).isTrue();
        sequels.content().markStored();
        assertThat(binding.isClean(book, snapshot)).isTrue();

        inspirations.add(new Book());
        assertThat(binding.isClean(book, snapshot)).isFalse();
        inspirations.content().markStored();
        assertThat(binding.isClean(book, snapshot)).isTrue();
    }

    @Test
    void theSnapshotTellsWhatItKeeps() {
        Book other = new Book();
        book.sequelOf = other;
        binding.refreshSnapshot(snapshot, book);
        book.sequelOf = null;
        book.pages = 1;
        book.title = null;

        assertThat(binding.snapshotValue(snapshot, cells.property("sequelOf"))).isSameAs(other);
        assertThat(binding.snapshotValue(snapshot, cells.property("pages"))).isEqualTo(200);
        assertThat(binding.snapshotValue(snapshot, cells.property("title"))).isEqualTo("Rocannon");
        assertThat(binding.snapshotValue(snapshot, cells.property("sequels"))).isSameAs(book.sequels);
    }

    @Test
    void restoringPutsBackWhatTheSnapshotKeeps() {
        Book other = new Book();
        Ref<Book> inspiration = Ref.of(other);
        book.sequelOf = other;
        book.inspiredBy = inspiration;
        binding.refreshSnapshot(snapshot, book);
        List<Book> sequels = book.sequels;
        book.id = 7L;
        book.title = "x";
        book.pages = 3;
        book.year = null;
        book.price = null;
        book.cover[0] = 9;
        book.sequelOf = null;
        book.inspiredBy = null;
        book.sequels = new ArrayList<>();

        binding.restore(book, snapshot);

        assertThat(binding.isClean(book, snapshot)).isTrue();
        assertThat(book.id).isEqualTo(1L);
        assertThat(book.cover).containsExactly(1, 2);
        assertThat(book.inspiredBy).isSameAs(inspiration);
        assertThat(book.sequels).isSameAs(sequels);
    }

    @Test
    void restoringTwiceGivesTheSameThoughTheRestoredValueChanged() {
        book.cover[0] = 9;
        binding.restore(book, snapshot);
        book.cover[0] = 8;
        binding.restore(book, snapshot);

        assertThat(book.cover).containsExactly(1, 2);
    }

    @Test
    void restoringLeavesAloneWhatTheSnapshotKeepsNoValueOf() {
        book.notes.append("!");

        binding.restore(book, snapshot);

        assertThat(book.notes).hasToString("good!");
    }
}
