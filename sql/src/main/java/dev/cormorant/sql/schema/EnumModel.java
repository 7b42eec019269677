package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.util.List;

/**
 * A type of the database whose values are listed. Role: use.
 *
 * @param name where it is
 * @param items its values in order
 */
public record EnumModel(TableName name, List<String> items) {
    /**
     * Makes it so that it can't change.
     *
     * @param name where it is
     * @param items its values in order
     */
    public EnumModel {
        items = List.copyOf(items);
    }
}
