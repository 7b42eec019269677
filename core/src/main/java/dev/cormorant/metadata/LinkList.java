package dev.cormorant.metadata;

import java.util.List;

/**
 * Where a database without pivot tables keeps the links of a many-to-many relation: in the entity of the owning side, as
 * a list of the other side's keys.
 *
 * @param table the table of the owning side
 * @param column the name of the list
 * @param ownerKey the names of the columns of the key of the entity of this side
 * @param targetKey the names of the columns of the key of the entity of the other side
 * @param inverse whether this side is not the owning one
 */
public record LinkList(TableName table, String column, List<String> ownerKey, List<String> targetKey, boolean inverse) {
    /** The same list seen from the other side. */
    LinkList reversed() {
        return new LinkList(table, column, targetKey, ownerKey, !inverse);
    }
}
