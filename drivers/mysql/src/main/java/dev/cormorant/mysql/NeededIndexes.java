package dev.cormorant.mysql;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.ForeignKeyModel;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.IndexRename;
import dev.cormorant.sql.schema.SchemaHelper;
import dev.cormorant.sql.schema.TableChange;
import dev.cormorant.sql.schema.TableChange.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Drops an index that a foreign key needs only when its successor is there: MySQL refuses to drop the last one. Makes one
 * list of statements; not thread-safe.
 */
final class NeededIndexes {
    private final SchemaHelper helper;
    private final TableChange change;
    private final List<IndexModel> needed;
    private final List<IndexRename> renames = new ArrayList<>();

    NeededIndexes(SchemaHelper helper, TableChange change) {
        this.helper = helper;
        this.change = change;
        this.needed = change.indexes().dropped().stream().filter(this::isNeeded).toList();
    }

    private boolean isNeeded(IndexModel index) {
        return change.to().foreignKeys().stream()
                .filter(key -> !change.foreignKeys().added().contains(key))
                .map(ForeignKeyModel::columns)
                .anyMatch(columns -> columns.size() <= index.columns().size()
                        && columns.equals(index.columns().subList(0, columns.size())));
    }

    /** The other statements, and around them those for the needed indexes. */
    List<String> around(Function<TableChange, List<String>> others) {
        TableName table = change.table();
        List<IndexModel> dropped = new ArrayList<>(change.indexes().dropped());
        dropped.removeAll(needed);
        List<IndexModel> added =
                change.indexes().added().stream().map(this::beside).toList();
        List<String> out = new ArrayList<>(others.apply(change.withIndexes(new Replacement<>(dropped, added))));
        needed.forEach(index -> out.add(helper.getDropIndexSQL(table, index)));
        renames.forEach(rename -> out.add(helper.getRenameIndexSQL(table, rename)));
        return out;
    }

    /** The successor has another name while its own is taken. */
    private IndexModel beside(IndexModel index) {
        if (!has(needed, index.name())) {
            return index;
        }
        String name = helper.vocabulary().fitIdentifier(index.name() + "__new");
        for (int i = 2; has(change.from().indexes(), name); i++) {
            name = helper.vocabulary().fitIdentifier(index.name() + "__new" + i);
        }
        IndexModel beside = new IndexModel(name, index.parts(), index.unique(), index.form());
        renames.add(new IndexRename(beside, index.name()));
        return beside;
    }

    private static boolean has(List<IndexModel> indexes, String name) {
        return indexes.stream().anyMatch(index -> index.name().equals(name));
    }
}
