package dev.cormorant.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.metadata.CallbackKind;
import dev.cormorant.metadata.EntityDiscovery;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.UnderscoreNaming;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallbacksTest {
    static final class Journal {
        private static int made;
        private final int number = ++made;

        private Journal() {}

        @PrePersist
        private void note(Object entity) {
            ((Noted) entity).heard.add("journal " + number);
        }
    }

    @MappedSuperclass
    abstract static class Noted {
        @Id
        long id;

        @jakarta.persistence.Transient
        final List<String> heard = new ArrayList<>();

        @PrePersist
        private void first() {
            heard.add("first");
        }
    }

    @Entity
    @EntityListeners(Journal.class)
    static class Book extends Noted {
        @PrePersist
        void second() {
            heard.add("second");
        }

        @PreUpdate
        void fail() {
            throw new IllegalStateException("mine");
        }

        @PreRemove
        private void failChecked() throws IOException {
            throw new IOException("yours");
        }
    }

    @Entity
    @EntityListeners(Journal.class)
    static class Shelf extends Noted {}

    private final EntityModel model =
            EntityDiscovery.discover(List.of(Book.class, Shelf.class), List.of(), new UnderscoreNaming());
    private final Callbacks books = Callbacks.of(model).get(model.of(Book.class));

    @Test
    void callbacksOfListenersSuperclassesAndTheEntityAreCalledInThisOrder() {
        Book book = new Book();

        books.call(CallbackKind.PRE_PERSIST, book);

        assertThat(book.heard).hasSize(3);
        assertThat(book.heard.get(0)).startsWith("journal");
        assertThat(book.heard.subList(1, 3)).containsExactly("first", "second");
    }

    @Test
    void aListenerOfSeveralEntitiesIsMadeOnce() {
        Callbacks shelves = Callbacks.of(model).get(model.of(Shelf.class));
        int made = Journal.made;
        Shelf shelf = new Shelf();

        shelves.call(CallbackKind.PRE_PERSIST, shelf);
        assertThat(shelf.heard).containsExactly("journal " + made, "first");

        Callbacks.of(model);
        assertThat(Journal.made).isEqualTo(made + 1);
    }

    @Test
    void aMomentWithoutCallbacksSaysSo() {
        assertThat(books.has(CallbackKind.PRE_PERSIST)).isTrue();
        assertThat(books.has(CallbackKind.POST_LOAD)).isFalse();
        books.call(CallbackKind.POST_LOAD, new Book());
    }

    @Test
    void anUncheckedExceptionArrivesAsItIs() {
        assertThatThrownBy(() -> books.call(CallbackKind.PRE_UPDATE, new Book()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("mine");
    }

    @Test
    void aCheckedExceptionArrivesAsTheCause() {
        assertThatThrownBy(() -> books.call(CallbackKind.PRE_REMOVE, new Book()))
                .isInstanceOf(CallbackException.class)
                .hasMessageContaining("The callback Book.failChecked threw java.io.IOException: yours")
                .hasCauseInstanceOf(IOException.class);
    }
}
