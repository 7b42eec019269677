package dev.cormorant.hydration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.ValidationException;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeysTest {
    @Entity
    static class ByLong {
        private String before;

        @Id
        @GeneratedValue
        private Long id;
    }

    @Entity
    static class ByInt {
        @Id
        @GeneratedValue
        private int id;
    }

    @Entity
    static class ByOwnInt {
        @Id
        private int id;
    }

    @Entity
    static class ByUuid {
        @Id
        private UUID id;
    }

    @Embeddable
    record Place(String shelf, int position) {}

    @Entity
    static class ByPlace {
        @EmbeddedId
        private Place place;
    }

    @Test
    void aLongKeyNeedsNoBox() {
        EntityBinding<ByLong> binding = Models.binding(ByLong.class);
        ByLong entity = new ByLong();
        assertThat(binding.hasLongKey()).isTrue();
        assertThat(binding.key(entity)).isNull();
        assertThat(binding.hasKey(entity)).isFalse();
        assertThat(binding.longKey(entity)).isZero();

        binding.setKey(entity, 1L << 40);

        assertThat(entity.id).isEqualTo(1L << 40);
        assertThat(binding.longKey(entity)).isEqualTo(1L << 40);
        assertThat(binding.key(entity)).isEqualTo(1L << 40);
        assertThat(binding.hasKey(entity)).isTrue();
        int column = new Cells(binding).position("id");
        Object[] row = new Object[3];
        row[1 + column] = 1L << 41;
        assertThat(binding.longKeyAt(new MemoryRow(row), 1)).isEqualTo(1L << 41);
        assertThat(binding.keyAt(new MemoryRow(row), 1)).isEqualTo(1L << 41);
        MemoryRow none = new MemoryRow(null, null);
        assertThat(binding.longKeyAt(none, 0)).isZero();
        assertThat(none.wasNull()).isTrue();
        assertThat(binding.keyAt(none, 0)).isNull();
    }

    @Test
    void zeroInAGeneratedPrimitiveIsNoKeyYet() {
        EntityBinding<ByInt> binding = Models.binding(ByInt.class);
        ByInt entity = new ByInt();

        assertThat(binding.key(entity)).isNull();
        assertThat(binding.hasKey(entity)).isFalse();
        binding.setKey(entity, 7);
        assertThat(binding.key(entity)).isEqualTo(7);
        assertThat(binding.longKey(entity)).isEqualTo(7);
        assertThat(binding.longKeyAt(new MemoryRow(8), 0)).isEqualTo(8);
    }

    @Test
    void zeroThatTheUserGaveIsAKey() {
        EntityBinding<ByOwnInt> binding = Models.binding(ByOwnInt.class);

        assertThat(binding.key(new ByOwnInt())).isEqualTo(0);
        assertThat(binding.hasKey(new ByOwnInt())).isTrue();
    }

    @Test
    void anyOtherClassIsAKeyAsItIs() {
        EntityBinding<ByUuid> binding = Models.binding(ByUuid.class);
        ByUuid entity = new ByUuid();
        UUID key = new UUID(1, 2);
        assertThat(binding.hasLongKey()).isFalse();
        assertThat(binding.hasKey(entity)).isFalse();

        binding.setKey(entity, key);

        assertThat(binding.key(entity)).isSameAs(key);
        assertThat(binding.keyAt(new MemoryRow(key), 0)).isSameAs(key);
        assertThatThrownBy(() -> binding.longKey(entity)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> binding.setKey(entity, "1"))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("ByUuid.id is a UUID and can't hold a java.lang.String");
    }

    @Test
    void aKeyOfSeveralColumnsIsTheListOfTheirValues() {
        EntityBinding<ByPlace> binding = Models.binding(ByPlace.class);
        ByPlace entity = new ByPlace();
        assertThat(binding.key(entity)).isNull();

        binding.setKey(entity, List.of("A", 3));

        assertThat(entity.place).isEqualTo(new Place("A", 3));
        assertThat(binding.key(entity)).isEqualTo(List.of("A", 3));
        assertThat(binding.keyAt(new MemoryRow("A", 3), 0)).isEqualTo(List.of("A", 3));
        assertThat(binding.keyAt(new MemoryRow("A", null), 0)).isNull();
        assertThatThrownBy(() -> binding.setKey(entity, "A"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The key of ByPlace has 2 columns: give it as a list of their values, not as a String.");
    }

    @Test
    void aKeyThatWasReadAlreadyIsNotReadAgain() {
        EntityBinding<ByLong> longs = Models.binding(ByLong.class);
        ByLong byLong = new ByLong();
        Object[] row = new Object[2];
        row[new Cells(longs).position("before")] = "x";
        longs.hydrate(byLong, 1L << 40, new MemoryRow(row), 0, Cells.NOBODY);
        assertThat(byLong.id).isEqualTo(1L << 40);
        assertThat(byLong.before).isEqualTo("x");

        ByInt byInt = new ByInt();
        Models.binding(ByInt.class).hydrate(byInt, 7, new MemoryRow(), 0, Cells.NOBODY);
        assertThat(byInt.id).isEqualTo(7);

        EntityBinding<ByUuid> uuids = Models.binding(ByUuid.class);
        MemoryRow key = new MemoryRow(new UUID(1, 2));
        assertThatThrownBy(() -> uuids.hydrate(new ByUuid(), 1, key, 0, Cells.NOBODY))
                .isInstanceOf(IllegalStateException.class);
    }
}
