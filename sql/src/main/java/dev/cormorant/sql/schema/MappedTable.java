package dev.cormorant.sql.schema;

import dev.cormorant.entity.ReferentialAction;
import dev.cormorant.metadata.CheckMetadata;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.ForeignKeyMetadata;
import dev.cormorant.metadata.Generation;
import dev.cormorant.metadata.NamingStrategy;
import dev.cormorant.metadata.PartitioningMetadata;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import dev.cormorant.metadata.TableName;
import dev.cormorant.metadata.TableRules;
import dev.cormorant.sql.render.SqlVocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Works out which table an entity or a many-to-many relation wants. Makes one table; not thread-safe. */
final class MappedTable {
    private final TableName table;
    private final SchemaHelper helper;
    private final SqlVocabulary vocabulary;
    private final NamingStrategy naming;
    private final boolean constrained;
    private final Map<String, ColumnModel> columns = new LinkedHashMap<>();
    private final List<String> keyColumns = new ArrayList<>();
    private final List<IndexModel> indexes = new ArrayList<>();
    private final List<ForeignKeyModel> foreignKeys = new ArrayList<>();
    private final List<CheckModel> checks = new ArrayList<>();

    MappedTable(TableName table, SchemaHelper helper, NamingStrategy naming, boolean constrained) {
        this.table = table;
        this.helper = helper;
        this.vocabulary = helper.vocabulary();
        this.naming = naming;
        this.constrained = constrained;
    }

    TableModel ofEntity(EntityMetadata<?> entity) {
        keyColumns.addAll(names(entity.idColumns()));
        entity.columns().forEach(column -> addColumn(column, isNumbered(entity, column)));
        for (ColumnMetadata column : entity.columns()) {
            if (column.options().unique()) {
                addIndex("", parts(List.of(column.name())), true, IndexForm.PLAIN);
            }
        }
        entity.indexes()
                .forEach(index -> addIndex(
                        index.name(), MappedIndex.parts(index), index.unique(), MappedIndex.form(index.rules())));
        entity.references().stream().filter(ReferenceMetadata::isOwner).forEach(this::addReference);
        entity.rules().checks().forEach(check -> addCheck(List.of(), check));
        TableModel model = build(entity.rules()).withTriggers(new MappedTriggers(vocabulary).of(entity));
        PartitioningMetadata parts = entity.rules().partitioning();
        return parts == null ? model : new MappedPartitions(entity, parts, vocabulary).of(model);
    }

    TableModel ofPivot(PivotMetadata pivot, EntityMetadata<?> owner, EntityMetadata<?> target) {
        keyColumns.addAll(names(pivot.ownerColumns()));
        keyColumns.addAll(names(pivot.targetColumns()));
        pivot.ownerColumns().forEach(column -> addColumn(column, false));
        pivot.targetColumns().forEach(column -> addColumn(column, false));
        addForeignKey(pivot.ownerColumns(), owner, pivot.ownerKey(), ReferentialAction.CASCADE);
        addForeignKey(pivot.targetColumns(), target, pivot.targetKey(), ReferentialAction.CASCADE);
        return build(TableRules.NONE);
    }

    private TableModel build(TableRules rules) {
        if (vocabulary.indexForeignKeys()) {
            foreignKeys.stream().map(ForeignKeyModel::columns).forEach(this::addForeignKeyIndex);
        }
        String comment = rules.comment().isEmpty() || !helper.supportsComments() ? null : rules.comment();
        return new TableModel(
                table,
                new ArrayList<>(columns.values()),
                new PrimaryKeyModel(null, keyColumns),
                indexes,
                constrained ? foreignKeys : List.of(),
                checks,
                List.of(),
                new TableNotes(comment, rules.options()));
    }

    private static boolean isNumbered(EntityMetadata<?> entity, ColumnMetadata column) {
        ScalarMetadata id = entity.generatedId();
        return id != null
                && id.generation() == Generation.IDENTITY
                && id.column().name().equals(column.name());
    }

    private void addColumn(ColumnMetadata column, boolean numbered) {
        boolean nullable = column.options().nullable() && !keyColumns.contains(column.name());
        columns.putIfAbsent(column.name(), new MappedColumn(helper, table, column).model(numbered, nullable));
        addItemsCheck(column);
        column.options().rules().checks().forEach(check -> addCheck(List.of(column.name()), check));
    }

    private void addItemsCheck(ColumnMetadata column) {
        List<String> items = column.options().items();
        boolean listed = column.options().rules().nativeEnum() != null || !helper.usesEnumCheckConstraints();
        if (!items.isEmpty() && !listed) {
            String list =
                    String.join(", ", items.stream().map(vocabulary::escape).toList());
            addCheck(
                    List.of(column.name()),
                    new CheckMetadata("", vocabulary.quoteIdentifier(column.name()) + " in (" + list + ")"));
        }
    }

    private void addCheck(List<String> names, CheckMetadata check) {
        String given = check.name().isEmpty() ? name(names, "check") : vocabulary.fitIdentifier(check.name());
        String free = given;
        for (int i = 2; isTaken(free); i++) {
            free = vocabulary.fitIdentifier(given + "_" + i);
        }
        checks.add(new CheckModel(free, check.condition()));
    }

    private boolean isTaken(String check) {
        return checks.stream().anyMatch(other -> other.name().equals(check));
    }

    private void addReference(ReferenceMetadata reference) {
        List<String> names = names(reference.columns());
        if (reference.isOneToOne()) {
            addIndex("", parts(names), true, IndexForm.PLAIN);
        }
        if (reference.isId()) {
            addForeignKey(reference.columns(), reference.target(), reference.foreignKey(), ReferentialAction.CASCADE);
        } else {
            addForeignKey(reference);
        }
    }

    private void addForeignKey(ReferenceMetadata reference) {
        ForeignKeyMetadata said = reference.foreignKey();
        ReferentialAction implied = reference.isRequired() ? ReferentialAction.NO_ACTION : ReferentialAction.SET_NULL;
        ForeignKeyMetadata whole = new ForeignKeyMetadata(
                said.constraint(),
                said.name(),
                Objects.requireNonNullElse(said.onDelete(), implied),
                Objects.requireNonNullElse(said.onUpdate(), ReferentialAction.NO_ACTION),
                said.deferral());
        addForeignKey(reference.columns(), reference.target(), whole, ReferentialAction.NO_ACTION);
    }

    private void addForeignKey(
            List<ColumnMetadata> from, EntityMetadata<?> target, ForeignKeyMetadata said, ReferentialAction implied) {
        List<String> names = names(from);
        if (!said.constraint()) {
            addForeignKeyIndex(names);
            return;
        }
        foreignKeys.add(new ForeignKeyModel(
                said.name().isEmpty() ? name(names, "foreign") : vocabulary.fitIdentifier(said.name()),
                names,
                target.table(),
                names(target.idColumns()),
                Objects.requireNonNullElse(said.onDelete(), implied),
                Objects.requireNonNullElse(said.onUpdate(), implied),
                said.deferral()));
    }

    private void addForeignKeyIndex(List<String> names) {
        boolean covered = startsWith(keyColumns, names)
                || indexes.stream().anyMatch(index -> index.isPlain() && startsWith(index.columns(), names));
        if (vocabulary.indexForeignKeys() && !covered) {
            addIndex("", parts(names), false, IndexForm.PLAIN);
        }
    }

    private void addIndex(String givenName, List<IndexPart> parts, boolean unique, IndexForm form) {
        if (unique && parts.equals(parts(keyColumns)) && form.where() == null) {
            return;
        }
        String name = givenName.isEmpty()
                ? name(MappedIndex.words(parts), unique ? "unique" : "index")
                : vocabulary.fitIdentifier(givenName);
        if (indexes.stream().noneMatch(index -> index.name().equals(name))) {
            indexes.add(new IndexModel(name, parts, unique, form));
        }
    }

    private static List<IndexPart> parts(List<String> names) {
        return names.stream().map(IndexPart::column).toList();
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
