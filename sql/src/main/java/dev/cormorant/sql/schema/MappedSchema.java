package dev.cormorant.sql.schema;

import dev.cormorant.config.SchemaOptions;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.NamingStrategy;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.metadata.RoutineMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import dev.cormorant.metadata.TableName;
import dev.cormorant.metadata.ViewMetadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out which schema a mapping wants. Not thread-safe. */
final class MappedSchema {
    private final SchemaHelper helper;
    private final NamingStrategy naming;
    private final boolean constrained;
    private final Map<TableName, TableModel> tables = new LinkedHashMap<>();
    private final Set<TableName> sequences = new LinkedHashSet<>();
    private final Map<TableName, EnumModel> enums = new LinkedHashMap<>();
    private final List<ViewModel> views = new ArrayList<>();

    private MappedSchema(SchemaHelper helper, NamingStrategy naming, SchemaOptions options) {
        this.helper = helper;
        this.naming = naming;
        this.constrained = options.foreignKeys();
    }

    static SchemaModel of(EntityModel model, SchemaHelper helper, NamingStrategy naming, SchemaOptions options) {
        MappedSchema schema = new MappedSchema(helper, naming, options);
        for (EntityMetadata<?> entity : model.entities()) {
            new Refusals(helper, entity).check();
            schema.addEntity(entity);
        }
        for (EntityMetadata<?> entity : model.entities()) {
            entity.collections().forEach(collection -> schema.addPivot(entity, collection));
        }
        return schema.build(new MappedRoutines(helper).of(options.routines()));
    }

    private SchemaModel build(List<RoutineMetadata> routines) {
        return new SchemaModel(
                namespaces(routines),
                new ArrayList<>(enums.values()),
                new ArrayList<>(sequences),
                new ArrayList<>(tables.values()),
                new ViewOrder(views).sorted(),
                routines);
    }

    private List<String> namespaces(List<RoutineMetadata> routines) {
        Set<String> names = new LinkedHashSet<>();
        List<TableName> places = new ArrayList<>(tables.keySet());
        places.addAll(enums.keySet());
        places.addAll(sequences);
        views.forEach(view -> places.add(view.name()));
        routines.forEach(routine -> places.add(routine.name()));
        for (TableName place : places) {
            String schema = place.schema();
            if (schema != null && helper.supportsNamespaces()) {
                names.add(schema);
            }
        }
        return new ArrayList<>(names);
    }

    private void addEntity(EntityMetadata<?> entity) {
        ViewMetadata view = entity.view();
        if (view != null) {
            List<TriggerModel> triggers = new MappedTriggers(helper.vocabulary()).of(entity);
            views.add(new ViewModel(entity.table(), view.sql(), view.materialized(), triggers));
            return;
        }
        tables.put(entity.table(), table(entity.table()).ofEntity(entity));
        entity.columns().forEach(column -> addEnum(entity.table(), column));
        ScalarMetadata id = entity.generatedId();
        String sequence = id == null ? null : sequenceOf(id);
        if (sequence != null) {
            sequences.add(new TableName(entity.table().schema(), sequence));
        }
    }

    private MappedTable table(TableName name) {
        return new MappedTable(name, helper, naming, constrained);
    }

    private void addEnum(TableName table, ColumnMetadata column) {
        TableName name = MappedColumn.enumName(table, column);
        if (name != null && !column.options().items().isEmpty()) {
            enums.putIfAbsent(name, new EnumModel(name, column.options().items()));
        }
    }

    private @Nullable String sequenceOf(ScalarMetadata id) {
        return switch (id.generation()) {
            case SEQUENCE -> id.sequence();
            case IDENTITY -> helper.vocabulary().getAutoincrementSequence(id.column());
            case NONE, UUID -> null;
        };
    }

    private void addPivot(EntityMetadata<?> owner, CollectionMetadata collection) {
        PivotMetadata pivot = collection.pivot();
        if (pivot == null || !collection.isOwner()) {
            return;
        }
        TableName name = new TableName(pivot.schema(), pivot.table());
        tables.putIfAbsent(name, table(name).ofPivot(pivot, owner, collection.target()));
    }
}
