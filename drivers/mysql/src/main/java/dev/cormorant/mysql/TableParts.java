package dev.cormorant.mysql;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.CheckModel;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.ForeignKeyModel;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.PrimaryKeyModel;
import dev.cormorant.sql.schema.TableModel;
import dev.cormorant.sql.schema.TableNotes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of one table while its parts are read. */
final class TableParts {
    private static final String PRIMARY = "PRIMARY";
    private final TableName name;
    private final TableNotes notes;
    private final @Nullable String collation;
    private final List<ColumnModel> columns = new ArrayList<>();
    private final Map<String, IndexModel> indexes = new LinkedHashMap<>();
    private final Map<String, ForeignKeyModel> foreignKeys = new LinkedHashMap<>();
    private final List<CheckModel> checks = new ArrayList<>();

    TableParts(TableName name, String comment, @Nullable String collation) {
        this.name = name;
        this.notes = new TableNotes(comment.isEmpty() ? null : comment, "");
        this.collation = collation;
    }

    /** The collation of a column if it is not that of the table. */
    @Nullable
    String special(@Nullable String ofColumn) {
        return ofColumn == null || ofColumn.equals(collation) ? null : ofColumn;
    }

    void add(ColumnModel column) {
        columns.add(column);
    }

    void add(CheckModel check) {
        checks.add(check);
    }

    /** Adds an index of one part; those of the same name are one. */
    void add(IndexModel part) {
        indexes.merge(
                part.name(),
                part,
                (known, next) -> new IndexModel(
                        known.name(), joined(known.parts(), next.parts()), known.unique(), known.form()));
    }

    /** Adds a foreign key of one column; those of the same name are one. */
    void add(ForeignKeyModel part) {
        foreignKeys.merge(
                part.name(),
                part,
                (known, next) -> new ForeignKeyModel(
                        known.name(),
                        joined(known.columns(), next.columns()),
                        known.target(),
                        joined(known.targetColumns(), next.targetColumns()),
                        known.onDelete(),
                        known.onUpdate()));
    }

    private static <T> List<T> joined(List<T> first, List<T> next) {
        List<T> all = new ArrayList<>(first);
        all.addAll(next);
        return all;
    }

    TableModel build() {
        IndexModel key = indexes.get(PRIMARY);
        List<IndexModel> ours = indexes.values().stream()
                .filter(index -> !index.name().equals(PRIMARY) && !foreignKeys.containsKey(index.name()))
                .map(PartialIndexes::read)
                .toList();
        return new TableModel(
                name,
                columns,
                new PrimaryKeyModel(null, key == null ? List.of() : key.columns()),
                // The server makes an index for a foreign key that has none, and gives it the same name.
                ours,
                List.copyOf(foreignKeys.values()),
                checks,
                List.of(),
                notes);
    }
}
