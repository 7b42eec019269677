package dev.cormorant.driver;

import dev.cormorant.metadata.CollectionMetadata;
import java.util.List;

/**
 * Asks to link and unlink the two sides of a many-to-many relation.
 *
 * @param relation the relation, seen from its owning side
 * @param removed the links to take away; none of them need be there
 * @param added the links to make
 * @param ignoreExisting whether a link that is already there is left alone instead of being an error
 */
public record PivotRequest(CollectionMetadata relation, List<Link> removed, List<Link> added, boolean ignoreExisting) {
    /**
     * One link.
     *
     * @param ownerKey the primary key of the owning side: a value, or a list of values for composite keys
     * @param targetKey the primary key of the other side, likewise
     */
    public record Link(Object ownerKey, Object targetKey) {}
}
