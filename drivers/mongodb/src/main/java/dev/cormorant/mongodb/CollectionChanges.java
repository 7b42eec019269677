package dev.cormorant.mongodb;

import dev.cormorant.driver.UpdateOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The commands that lead from the collections of a database to those of a mapping, and back. */
final class CollectionChanges {
    private final Map<String, List<IndexModel>> wanted;
    private final FoundCollections found;
    private final UpdateOptions options;
    private final List<SchemaCommand> forth = new ArrayList<>();
    private final List<SchemaCommand> back = new ArrayList<>();

    CollectionChanges(Map<String, List<IndexModel>> wanted, FoundCollections found, UpdateOptions options) {
        this.wanted = new LinkedHashMap<>(wanted);
        this.found = found;
        this.options = options;
        this.wanted.keySet().removeIf(options::skipsTable);
        this.wanted.forEach(this::change);
        if (options.dropsUnknown()) {
            found.names().forEach(this::dropUnknown);
        }
    }

    private void change(String collection, List<IndexModel> indexes) {
        List<IndexModel> present = found.indexesOf(collection);
        if (present == null) {
            forth.add(SchemaCommand.create(collection));
            indexes.forEach(index -> forth.add(SchemaCommand.index(collection, index)));
            back.add(SchemaCommand.drop(collection));
            return;
        }
        for (IndexModel index : present) {
            if (find(indexes, index.name()) == null && !options.isSafe()) {
                drop(collection, index);
            }
        }
        for (IndexModel index : indexes) {
            IndexModel same = find(present, index.name());
            if (same == null || !same.isSame(index)) {
                if (same != null) {
                    drop(collection, same);
                }
                forth.add(SchemaCommand.index(collection, index));
                back.add(0, SchemaCommand.dropIndex(collection, index.name()));
            }
        }
    }

    private void drop(String collection, IndexModel index) {
        forth.add(SchemaCommand.dropIndex(collection, index.name()));
        back.add(0, SchemaCommand.index(collection, index));
    }

    private void dropUnknown(String collection) {
        List<IndexModel> indexes = found.indexesOf(collection);
        boolean mapped = wanted.containsKey(collection) || collection.equals(Sequences.COLLECTION);
        if (indexes != null && !mapped && !options.skipsTable(collection)) {
            forth.add(SchemaCommand.drop(collection));
            back.add(SchemaCommand.create(collection));
            indexes.forEach(index -> back.add(SchemaCommand.index(collection, index)));
        }
    }

    private static @Nullable IndexModel find(List<IndexModel> indexes, String name) {
        return indexes.stream()
                .filter(index -> index.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    List<SchemaCommand> forth() {
        return forth;
    }

    List<SchemaCommand> back() {
        return back;
    }
}
