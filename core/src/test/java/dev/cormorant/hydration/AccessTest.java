package dev.cormorant.hydration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.metadata.access.InaccessibleMemberException;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTest {
    private static final String ENTITY = """
            package library.closed;
            import jakarta.persistence.*;
            @Entity class Shelf {
                enum Size { SMALL, LARGE }
                @Embeddable record Place(String room, int number) {}
                @Id private long id;
                private String name;
                private Size size;
                @Embedded private Place place;
                @ManyToOne private Shelf next;
                private Shelf() {}
            }
            """;

    @MappedSuperclass
    abstract static class Named {
        @Id
        private long id;

        private String name;
    }

    @Entity
    private static final class Hidden extends Named {
        private String own;

        private Hidden() {}
    }

    @Entity
    static class Accounted {
        private long key;
        private String shouted;
        private int reads;

        @Id
        private long getId() {
            return key;
        }

        private void setId(long id) {
            this.key = id;
        }

        String getName() {
            reads++;
            return shouted == null ? null : shouted.toLowerCase(java.util.Locale.ROOT);
        }

        void setName(String name) {
            this.shouted = name == null ? null : name.toUpperCase(java.util.Locale.ROOT);
        }
    }

    @Entity
    static class Angry {
        @Id
        private long id;

        Angry() throws java.io.IOException {
            throw new java.io.IOException("not today");
        }
    }

    @Test
    void privateMembersAreReachedInSuperclassesToo() {
        EntityBinding<Hidden> binding = Models.binding(Hidden.class);
        Cells cells = new Cells(binding);
        Hidden entity = binding.newInstance();

        binding.hydrate(entity, cells.row(Map.of("id", 3L, "name", "x", "own", "y")), 0, Cells.NOBODY);

        assertThat(((Named) entity).id).isEqualTo(3);
        assertThat(((Named) entity).name).isEqualTo("x");
        assertThat(binding.get(entity, cells.property("own"))).isEqualTo("y");
    }

    @Test
    void accessorsAreCalledWhereTheMappingSaysSo() {
        EntityBinding<Accounted> binding = Models.binding(Accounted.class);
        Cells cells = new Cells(binding);
        Accounted entity = binding.newInstance();

        binding.hydrate(entity, cells.row(Map.of("id", 3L, "name", "Low")), 0, Cells.NOBODY);

        assertThat(entity.key).isEqualTo(3);
        assertThat(entity.shouted).isEqualTo("LOW");
        assertThat(cells.written(entity, "name")).isEqualTo("low");
        assertThat(entity.reads).isEqualTo(1);
        Snapshot snapshot = binding.snapshot(entity);
        assertThat(binding.isClean(entity, snapshot)).isTrue();
        entity.shouted = "HIGH";
        assertThat(cells.dirty(entity, snapshot)).containsExactly("name");
    }

    @Test
    void whatAConstructorThrowsArrivesAsItIs() {
        EntityBinding<Angry> binding = Models.binding(Angry.class);

        assertThatThrownBy(binding::newInstance)
                .isInstanceOf(java.io.IOException.class)
                .hasMessage("not today");
    }

    @Test
    void anEntityOfAChildClassLoaderIsReached(@TempDir Path folder) {
        works(Compiled.in(folder, "library/closed/Shelf.java", ENTITY).inChildLoader("library.closed.Shelf"));
    }

    @Test
    void anEntityOfAnOpenModuleIsReached(@TempDir Path folder) {
        Compiled compiled = Compiled.in(
                folder,
                "module-info.java",
                "module library { opens library.closed; }",
                "library/closed/Shelf.java",
                ENTITY);

        works(compiled.inModule("library.closed.Shelf"));
    }

    @Test
    void aClosedModuleIsAnErrorThatNamesTheMissingLine(@TempDir Path folder) {
        Compiled compiled =
                Compiled.in(folder, "module-info.java", "module library {}", "library/closed/Shelf.java", ENTITY);
        Class<?> closed = compiled.inModule("library.closed.Shelf");

        assertThatThrownBy(() -> Models.binding(closed))
                .isInstanceOf(InaccessibleMemberException.class)
                .hasMessageContaining("library.closed.Shelf")
                .hasMessageContaining("add `opens library.closed;` to the module-info of library");
    }

    private static <T> void works(Class<T> type) {
        EntityBinding<T> binding = Models.binding(type);
        Cells cells = new Cells(binding);
        T shelf = binding.newInstance();
        T next = binding.newInstance();
        binding.setKey(next, 2L);
        MemoryRow row =
                cells.row(Map.of("id", 1L, "name", "top", "size", "LARGE", "place.room", "attic", "place.number", 4));

        binding.hydrate(shelf, row, 0, (reference, rows, column) -> next);

        assertThat(binding.key(shelf)).isEqualTo(1L);
        assertThat(cells.written(shelf, "name")).isEqualTo("top");
        assertThat(cells.written(shelf, "size")).isEqualTo("LARGE");
        assertThat(cells.written(shelf, "place.number")).isEqualTo(4);
        assertThat(cells.written(shelf, "next")).isEqualTo(2L);
        Snapshot snapshot = binding.snapshot(shelf);
        assertThat(binding.isClean(shelf, snapshot)).isTrue();
        binding.setColumn(shelf, cells.position("place.room"), "cellar");
        assertThat(cells.dirty(shelf, snapshot)).containsExactly("place.room");
        binding.restore(shelf, snapshot);
        assertThat(binding.isClean(shelf, snapshot)).isTrue();
    }
}
