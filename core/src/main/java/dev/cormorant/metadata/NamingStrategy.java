package dev.cormorant.metadata;

import java.util.List;

/**
 * Makes the names that a mapping leaves open. Implementations are stateless.
 */
public interface NamingStrategy {
    /**
     * Names the table of an entity.
     *
     * @param entity the simple name of the class
     * @return such as {@code book_review} for {@code BookReview}
     */
    String tableName(String entity);

    /**
     * Names the column of a property.
     *
     * @param property the name of the property
     * @return such as {@code first_name} for {@code firstName}
     */
    String columnName(String property);

    /**
     * Names the column of a property of an embeddable.
     *
     * @param property the property that holds the embeddable
     * @param column the column that the property of the embeddable would have by itself
     * @return such as {@code address_city}
     */
    default String embeddedColumnName(String property, String column) {
        return columnName(property) + "_" + column;
    }

    /**
     * Names a foreign key column.
     *
     * @param property the name of the relation, or of the entity's table in a pivot table
     * @param referencedColumn the column that it points at
     * @return such as {@code author_id}
     */
    String joinColumnName(String property, String referencedColumn);

    /**
     * Names the pivot table of a many-to-many relation.
     *
     * @param ownerTable the table of the owning side
     * @param property the owning property
     * @return such as {@code book_tags}
     */
    String joinTableName(String ownerTable, String property);

    /**
     * Names an index or a constraint.
     *
     * @param table the table
     * @param columns its columns in order
     * @param kind {@code index}, {@code unique}, {@code foreign}, {@code check} or {@code pkey}
     * @return such as {@code book_author_id_index}
     */
    String indexName(String table, List<String> columns, String kind);
}
