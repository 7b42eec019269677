package dev.cormorant.sql.schema;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.Generation;
import dev.cormorant.metadata.IndexMetadata;
import dev.cormorant.metadata.NamingStrategy;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out which table an entity or a many-to-many relation wants. Makes one table; not thread-safe. */
final class MappedTable {
    private final TableName table;
    private final SqlVocabulary vocabulary;
    private final NamingStrategy naming;
    private final Map<String, ColumnModel> columns = new LinkedHashMap<>();
    private final List<String> keyColumns = new ArrayList<>();
    private final List<IndexModel> indexes = new ArrayList<>();
    private final List<ForeignKeyModel> foreignKeys = new ArrayList<>();
    private final List<CheckModel> checks = new ArrayList<>();

    MappedTable(TableName table, SqlVocabulary vocabulary, NamingStrategy naming) {
        this.table = table;
        this.vocabulary = vocabulary;
        this.naming = naming;
    }

    TableModel ofEntity(EntityMetadata<?> entity) {
        keyColumns.addAll(names(entity.idColumns()));
        entity.columns().forEach(column -> addColumn(column, isNumbered(entity, column)));
        for (ColumnMetadata column : entity.columns()) {
            if (column.options().unique()) {
                addIndex(null, List.of(column.name()), true);
            }
        }
        for (IndexMetadata index : entity.indexes()) {
            addIndex(index.name(), names(index.columns()), index.unique());
        }
        entity.references().stream().filter(ReferenceMetadata::isOwner).forEach(this::addReference);
        return build();
    }

    TableModel ofPivot(PivotMetadata pivot, EntityMetadata<?> owner, EntityMetadata<?> target) {
        keyColumns.addAll(names(pivot.ownerColumns()));
        keyColumns.addAll(names(pivot.targetColumns()));
        pivot.ownerColumns().forEach(column -> addColumn(column, false));
        pivot.targetColumns().forEach(column -> addColumn(column, false));
        addForeignKey(pivot.ownerColumns(), owner, ReferentialAction.CASCADE, ReferentialAction.CASCADE);
        addForeignKey(pivot.targetColumns(), target, ReferentialAction.CASCADE, ReferentialAction.CASCADE);
        return build();
    }

    private TableModel build() {
        if (vocabulary.indexForeignKeys()) {
            foreignKeys.stream().map(ForeignKeyModel::columns).forEach(this::addForeignKeyIndex);
        }
        PrimaryKeyModel key = new PrimaryKeyModel(null, keyColumns);
        return new TableModel(table, new ArrayList<>(columns.values()), key, indexes, foreignKeys, checks, List.of());
    }

    private static boolean isNumbered(EntityMetadata<?> entity, ColumnMetadata column) {
        ScalarMetadata id = entity.generatedId();
        return id != null
                && id.generation() == Generation.IDENTITY
                && id.column().name().equals(column.name());
    }

    private void addColumn(ColumnMetadata column, boolean numbered) {
        String name = column.name();
        String type = vocabulary.getColumnTypeDeclarationSQL(column);
        String declaration = numbered ? vocabulary.getAutoincrementSQL(column) : type;
        // A column that draws from a sequence is for the database one with a default.
        boolean counts = numbered && vocabulary.getAutoincrementSequence(column) == null;
        ColumnDefinition parts = ColumnDefinition.parse(counts ? type : declaration);
        boolean nullable = column.options().nullable() && !keyColumns.contains(name);
        columns.putIfAbsent(
                name, new ColumnModel(name, parts.type(), declaration, nullable, counts, parts.defaultValue()));
        addItemsCheck(column);
    }

    private void addItemsCheck(ColumnMetadata column) {
        List<String> items = column.options().items();
        if (!items.isEmpty()) {
            String list =
                    String.join(", ", items.stream().map(vocabulary::escape).toList());
            checks.add(new CheckModel(
                    name(List.of(column.name()), "check"),
                    vocabulary.quoteIdentifier(column.name()) + " in (" + list + ")"));
        }
    }

    private void addReference(ReferenceMetadata reference) {
        List<String> names = names(reference.columns());
        if (reference.isOneToOne()) {
            addIndex(null, names, true);
        }
        if (!reference.hasConstraint()) {
            addForeignKeyIndex(names);
        } else if (reference.isId()) {
            addForeignKey(
                    reference.columns(), reference.target(), ReferentialAction.CASCADE, ReferentialAction.CASCADE);
        } else {
            ReferentialAction onDelete =
                    reference.isRequired() ? ReferentialAction.NO_ACTION : ReferentialAction.SET_NULL;
            addForeignKey(reference.columns(), reference.target(), onDelete, ReferentialAction.NO_ACTION);
        }
    }

    private void addForeignKey(
            List<ColumnMetadata> from,
            EntityMetadata<?> target,
            ReferentialAction onDelete,
            ReferentialAction onUpdate) {
        List<String> names = names(from);
        foreignKeys.add(new ForeignKeyModel(
                name(names, "foreign"), names, target.table(), names(target.idColumns()), onDelete, onUpdate));
    }

    private void addForeignKeyIndex(List<String> names) {
        boolean covered =
                startsWith(keyColumns, names) || indexes.stream().anyMatch(index -> startsWith(index.columns(), names));
        if (vocabulary.indexForeignKeys() && !covered) {
            addIndex(null, names, false);
        }
    }

    private void addIndex(@Nullable String givenName, List<String> names, boolean unique) {
        if (unique && names.equals(keyColumns)) {
            return;
        }
        String name = givenName == null || givenName.isEmpty()
                ? name(names, unique ? "unique" : "index")
                : vocabulary.fitIdentifier(givenName);
        if (indexes.stream().noneMatch(index -> index.name().equals(name))) {
            indexes.add(new IndexModel(name, names, unique));
        }
    }

    private String name(List<String> names, String kind) {
        return vocabulary.fitIdentifier(naming.indexName(table.name(), names, kind));
    }

    private static boolean startsWith(List<String> list, List<String> beginning) {
        return list.size() >= beginning.size()
                && list.subList(0, beginning.size()).equals(beginning);
    }

    private static List<String> names(List<ColumnMetadata> columns) {
        return columns.stream().map(ColumnMetadata::name).toList();
    }
}
