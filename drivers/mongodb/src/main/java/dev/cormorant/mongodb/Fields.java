package dev.cormorant.mongodb;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import java.util.List;

/** Where the columns of an entity are in its documents: the key is {@code _id}, or inside of it if it has several. */
final class Fields {
    static final String ID = "_id";

    private final EntityMetadata<?> entity;
    private final String[] paths;
    private final RowCodec codec;

    Fields(EntityMetadata<?> entity) {
        this.entity = entity;
        List<ColumnMetadata> columns = entity.columns();
        this.paths = new String[columns.size()];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = path(entity, columns.get(i));
        }
        FieldTree tree = new FieldTree();
        readInto(tree, "", 0);
        this.codec = new RowCodec(tree, paths.length);
    }

    private static String path(EntityMetadata<?> entity, ColumnMetadata column) {
        if (!entity.idColumns().contains(column)) {
            return column.name();
        }
        return entity.idColumns().size() == 1 ? ID : ID + "." + idField(column.name());
    }

    /** The name of one of several columns of a key; a document cannot be spread over more than one level here. */
    static String idField(String column) {
        return column.replace('.', '_');
    }

    EntityMetadata<?> entity() {
        return entity;
    }

    String collection() {
        return entity.table().name();
    }

    String path(ColumnMetadata column) {
        return paths[column.position()];
    }

    /** What reads the columns of the entity and nothing else. */
    RowCodec codec() {
        return codec;
    }

    int width() {
        return paths.length;
    }

    /** Adds all columns to what is read, from a position on. */
    final void readInto(FieldTree tree, String prefix, int offset) {
        for (int i = 0; i < paths.length; i++) {
            tree.put(prefix + paths[i], offset + i);
        }
    }
}
