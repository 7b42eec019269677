package dev.cormorant.mongodb;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which field of a document goes to which position of a row. */
final class FieldTree {
    private final Map<String, FieldTree> fields = new HashMap<>();
    private int position = -1;

    /** Adds a field by its path. */
    void put(String path, int to) {
        FieldTree tree = this;
        for (String name : path.split("\\.")) {
            tree = tree.fields.computeIfAbsent(name, any -> new FieldTree());
        }
        tree.position = to;
    }

    @Nullable
    FieldTree find(String name) {
        return fields.get(name);
    }

    boolean isValue() {
        return position >= 0;
    }

    int position() {
        return position;
    }
}
