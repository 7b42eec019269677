package dev.cormorant.mongodb;

import dev.cormorant.metadata.ColumnMetadata;

/**
 * Where an entity stands in the documents of a query: they themselves, or what a lookup put into one of their fields.
 *
 * @param prefix what stands before the paths of its fields; empty for the documents themselves
 * @param fields its fields
 */
record Place(String prefix, Fields fields) {
    String path(ColumnMetadata column) {
        return prefix + fields.path(column);
    }

    String id() {
        return prefix + Fields.ID;
    }
}
