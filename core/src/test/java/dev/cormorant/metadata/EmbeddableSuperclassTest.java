package dev.cormorant.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddableSuperclassTest {
    @MappedSuperclass
    static class Located {
        String country;
    }

    @Embeddable
    static class Place extends Located {
        String city;
    }

    @Entity
    static class House {
        @Id
        Long id;

        @Embedded
        Place place;
    }

    static class Unmapped {
        @Column(name = "land")
        String country;
    }

    @Embeddable
    static class Spot extends Unmapped {
        String name;
    }

    @Entity
    static class Camp {
        @Id
        Long id;

        @Embedded
        Spot spot;
    }

    @Test
    void theMembersOfAMappedSuperclassBelongToTheEmbeddable() {
        EntityMetadata<House> house = EntityDiscovery.discover(List.of(House.class), List.of(), new UnderscoreNaming())
                .of(House.class);

        assertThat(house.columns())
                .extracting(ColumnMetadata::name)
                .containsExactly("id", "place_country", "place_city");
    }

    @Test
    void mappedMembersOfASuperclassThatIsNotMappedAreAFault() {
        assertThatThrownBy(() -> EntityDiscovery.discover(List.of(Camp.class), List.of(), new UnderscoreNaming()))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining(
                        "extends Unmapped, whose members carry annotations although it is no @MappedSuperclass");
    }
}
