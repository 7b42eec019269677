package dev.cormorant.hydration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddablesTest {
    @Embeddable
    record Point(double x, double y, char mark, Integer height) {}

    @Embeddable
    record Photo(String name, byte[] pixels) {}

    @Embeddable
    static class Address {
        private String city;
        private int zip;

        @Embedded
        private Point place;

        private Address() {}

        Address(String city, int zip, Point place) {
            this.city = city;
            this.zip = zip;
            this.place = place;
        }
    }

    @Entity
    static class House {
        @Id
        private long id;

        @Embedded
        private Address address;

        @Embedded
        private Point corner;

        @Embedded
        private Photo photo;
    }

    private final EntityBinding<House> binding = Models.binding(House.class);
    private final Cells cells = new Cells(binding);
    private House house;
    private Snapshot snapshot;

    @BeforeEach
    void build() {
        house = new House();
        house.id = 1;
        house.address = new Address("Bonn", 53111, new Point(1, 2, 'a', null));
        house.corner = new Point(3, 4, 'b', 5);
        house.photo = new Photo("front", new byte[] {1});
        snapshot = binding.snapshot(house);
    }

    @Test
    void embeddablesComeBackFromTheRowThatTheyWereWrittenTo() {
        House after = binding.newInstance();

        binding.hydrate(after, cells.writtenRow(house), 0, Cells.NOBODY);

        assertThat(after.address.city).isEqualTo("Bonn");
        assertThat(after.address.zip).isEqualTo(53111);
        assertThat(after.address.place).isEqualTo(new Point(1, 2, 'a', null));
        assertThat(after.corner).isEqualTo(house.corner);
        assertThat(after.photo.pixels()).containsExactly(1);
        assertThat(binding.isClean(house, snapshot)).isTrue();
        assertThat(cells.dirty(after, snapshot)).isEmpty();
    }

    @Test
    void anEmbeddableIsNullWhenAllOfItsColumnsAre() {
        binding.hydrate(house, cells.row(Map.of("id", 1L)), 0, Cells.NOBODY);

        assertThat(house.address).isNull();
        assertThat(house.corner).isNull();
        assertThat(house.photo).isNull();
        assertThat(cells.written(house, "address.place.x")).isNull();
        assertThat(binding.columnValue(house, cells.position("address.city"))).isNull();
    }

    @Test
    void oneValueFarInsideIsEnoughForAnEmbeddable() {
        Map<String, Object> inside = Map.of(
                "id", 1L, "address.zip", 0, "address.place.x", 0.0, "address.place.y", 0.0, "address.place.mark", "c");

        binding.hydrate(house, cells.row(inside), 0, Cells.NOBODY);

        assertThat(house.address.city).isNull();
        assertThat(house.address.place).isEqualTo(new Point(0, 0, 'c', null));
    }

    @Test
    void aNullForAPrimitiveOfAnEmbeddableThatExistsIsAnError() {
        assertThatThrownBy(() ->
                        binding.hydrate(house, cells.row(Map.of("id", 1L, "address.city", "Rom")), 0, Cells.NOBODY))
                .isInstanceOf(NullColumnException.class)
                .hasMessageContaining("House.address.zip is a primitive int");
        assertThatThrownBy(() -> binding.hydrate(
                        house, cells.row(Map.of("id", 1L, "corner.x", 1.0, "corner.y", 1.0)), 0, Cells.NOBODY))
                .isInstanceOf(NullColumnException.class)
                .hasMessageContaining("House.corner.mark is a primitive char");
    }

    @Test
    void onlyTheColumnsThatDifferAreDirty() {
        house.address.zip = 1;
        house.address.place = new Point(1, 9, 'a', null);
        house.corner = new Point(3, 4, 'b', 6);
        house.photo.pixels()[0] = 2;

        assertThat(binding.isClean(house, snapshot)).isFalse();
        assertThat(cells.dirty(house, snapshot))
                .containsExactly("address.place.y", "address.zip", "corner.height", "photo.pixels");
    }

    @Test
    void equalEmbeddablesInOtherObjectsAreClean() {
        house.address = new Address("Bonn", 53111, new Point(1, 2, 'a', null));
        house.corner = new Point(3, 4, 'b', 5);
        house.photo = new Photo("front", new byte[] {1});

        assertThat(binding.isClean(house, snapshot)).isTrue();
        assertThat(cells.dirty(house, snapshot)).isEmpty();
    }

    @Test
    void anEmbeddableThatAppearsOrVanishesDiffersInItsValues() {
        house.corner = null;
        assertThat(cells.dirty(house, snapshot))
                .containsExactly("corner.height", "corner.mark", "corner.x", "corner.y");
        assertThat(binding.isClean(house, snapshot)).isFalse();

        binding.refreshSnapshot(snapshot, house);
        house.corner = new Point(1, 1, 'x', null);
        assertThat(cells.dirty(house, snapshot)).containsExactly("corner.mark", "corner.x", "corner.y");
        assertThat(binding.isClean(house, snapshot)).isFalse();
    }

    @Test
    void anEmbeddableWithoutAnyValueIsTheSameAsNone() {
        house.photo = null;
        binding.refreshSnapshot(snapshot, house);
        house.photo = new Photo(null, null);

        assertThat(binding.isClean(house, snapshot)).isTrue();
        binding.refreshSnapshot(snapshot, house);
        house.photo = null;
        assertThat(binding.isClean(house, snapshot)).isTrue();
    }

    @Test
    void theSnapshotTellsTheOldEmbeddable() {
        Address address = house.address;
        house.address.city = "Rom";
        house.corner = null;

        assertThat(binding.snapshotValue(snapshot, cells.property("corner"))).isEqualTo(new Point(3, 4, 'b', 5));
        Address old = (Address) binding.snapshotValue(snapshot, cells.property("address"));
        assertThat(old).isNotSameAs(address);
        assertThat(old.city).isEqualTo("Bonn");
    }

    @Test
    void restoringGivesTheOldEmbeddableItsOldValues() {
        Address address = house.address;
        address.city = "Rom";
        house.address = new Address("Oslo", 1, null);
        house.corner = null;
        house.photo.pixels()[0] = 7;

        binding.restore(house, snapshot);

        assertThat(house.address).isSameAs(address);
        assertThat(address.city).isEqualTo("Bonn");
        assertThat(house.corner).isEqualTo(new Point(3, 4, 'b', 5));
        assertThat(house.photo.pixels()).containsExactly(1);
        assertThat(binding.isClean(house, snapshot)).isTrue();
    }

    @Test
    void oneColumnOfAnEmbeddableCanBeSet() {
        Address address = house.address;
        binding.setColumn(house, cells.position("address.zip"), 9);
        binding.setColumn(house, cells.position("address.place.y"), 7.0);
        binding.setColumn(house, cells.position("corner.height"), null);

        assertThat(house.address).isSameAs(address);
        assertThat(address.zip).isEqualTo(9);
        assertThat(address.place).isEqualTo(new Point(1, 7, 'a', null));
        assertThat(house.corner).isEqualTo(new Point(3, 4, 'b', null));
    }

    @Test
    void settingOneColumnMakesAnEmbeddableThatIsNotThere() {
        house.address = null;
        house.corner = null;

        binding.setColumn(house, cells.position("address.place.x"), 7.0);
        binding.setColumn(house, cells.position("corner.x"), 8.0);

        assertThat(house.address.place.x()).isEqualTo(7);
        assertThat(house.corner).isEqualTo(new Point(8, 0, '\0', null));
    }
}
