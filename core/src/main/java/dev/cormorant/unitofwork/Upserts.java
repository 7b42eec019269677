package dev.cormorant.unitofwork;

import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.UpsertRequest;
import dev.cormorant.error.ValidationException;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.Generation;
import dev.cormorant.metadata.IndexMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Internal: inserts entities or updates the rows that are there, past the unit of work, and manages them afterwards.
 */
public final class Upserts {
    private record Shape(EntityBinding<?> binding, List<ColumnMetadata> conflict) {}

    private final UnitOfWork unitOfWork;
    private final TransactionScope transactions;

    /**
     * Makes it for one unit of work.
     *
     * @param unitOfWork what manages the entities afterwards
     * @param transactions in which transaction
     */
    public Upserts(UnitOfWork unitOfWork, TransactionScope transactions) {
        this.unitOfWork = unitOfWork;
        this.transactions = transactions;
    }

    /**
     * Sends the entities in batches.
     *
     * @param entities instances of mapped classes that are not managed
     * @param driver by whom
     */
    public void send(List<Object> entities, DatabaseDriver<?> driver) {
        Map<Shape, List<InsertNode>> byShape = new LinkedHashMap<>();
        KeptTimes times = new KeptTimes(driver.getPlatform());
        for (Object entity : entities) {
            byShape.computeIfAbsent(shape(entity), any -> new ArrayList<>()).add(node(entity, times));
        }
        byShape.forEach(Upserts::refuseTwins);
        Sender sender =
                new Sender(driver, transactions.context(), driver.config().batchSize());
        for (Map.Entry<Shape, List<InsertNode>> group : byShape.entrySet()) {
            for (List<InsertNode> chunk : sender.chunks(group.getValue())) {
                send(group.getKey(), chunk, sender);
            }
            manage(group.getKey().binding(), group.getValue());
        }
        if (!transactions.isActive()) {
            transactions.undo().forget();
        }
    }

    /** Of two entities for one row, nobody could say which one is stored, and some databases refuse both. */
    private static void refuseTwins(Shape shape, List<InsertNode> nodes) {
        Set<List<@Nullable Object>> seen = new HashSet<>();
        for (InsertNode node : nodes) {
            List<@Nullable Object> values = new ArrayList<>();
            for (ColumnMetadata column : shape.conflict()) {
                values.add(shape.binding().columnValue(node.entry().entity(), column.position()));
            }
            if (!seen.add(values)) {
                throw new ValidationException("Two instances of "
                        + shape.binding().metadata().name() + " that are upserted together have the same "
                        + String.join(
                                ", ",
                                shape.conflict().stream()
                                        .map(ColumnMetadata::path)
                                        .toList())
                        + ", so both mean one row. Leave one of them out.");
            }
        }
    }

    private InsertNode node(Object entity, KeptTimes times) {
        if (unitOfWork.find(entity) != null) {
            throw new ValidationException(
                    "This " + unitOfWork.metadataOf(entity).name()
                            + " is managed already: change it and flush instead of upserting it.");
        }
        EntityMetadata<?> metadata = unitOfWork.metadataOf(entity);
        EntityBinding<?> binding = unitOfWork.bindings().of(metadata);
        ManagedEntity entry = new ManagedEntity(entity, binding, EntityState.NEW);
        GivenKeys.check(entry);
        times.cut(entry);
        List<String> missing = new ArrayList<>();
        RequiredValues.check(entry, missing);
        if (!missing.isEmpty()) {
            throw new ValidationException(
                    "Required values are missing: " + String.join(", ", missing) + ". Nothing was written.");
        }
        ScalarMetadata version = metadata.version();
        if (version != null) {
            int position = version.column().position();
            Object before = binding.columnValue(entity, position);
            transactions.undo().add(() -> binding.setColumn(entity, position, before));
            binding.setColumn(entity, position, Versions.next(version, before));
        }
        return new InsertNode(entry);
    }

    private Shape shape(Object entity) {
        EntityMetadata<?> metadata = unitOfWork.metadataOf(entity);
        EntityBinding<?> binding = unitOfWork.bindings().of(metadata);
        return new Shape(binding, conflict(entity, binding));
    }

    /** The key if it is set, otherwise the first unique columns that all have a value. */
    private static List<ColumnMetadata> conflict(Object entity, EntityBinding<?> binding) {
        EntityMetadata<?> metadata = binding.metadata();
        if (binding.key(entity) != null) {
            return metadata.idColumns();
        }
        for (ColumnMetadata column : metadata.columns()) {
            if (column.options().unique() && binding.columnValue(entity, column.position()) != null) {
                return List.of(column);
            }
        }
        for (IndexMetadata index : metadata.indexes()) {
            if (index.isUniqueKey() && allSet(entity, binding, index.columns())) {
                return index.columns();
            }
        }
        throw new ValidationException("This " + metadata.name()
                + " cannot be upserted: neither its primary key nor all columns of a unique constraint are set.");
    }

    private static boolean allSet(Object entity, EntityBinding<?> binding, List<ColumnMetadata> columns) {
        for (ColumnMetadata column : columns) {
            if (binding.columnValue(entity, column.position()) == null) {
                return false;
            }
        }
        return true;
    }

    private void send(Shape shape, List<InsertNode> nodes, Sender sender) {
        EntityMetadata<?> metadata = shape.binding().metadata();
        boolean keyed = shape.conflict().equals(metadata.idColumns());
        if (!keyed) {
            new Inserts(unitOfWork, transactions.undo()).makeKeys(shape.binding(), nodes, sender);
        }
        List<ColumnMetadata> columns = new ArrayList<>();
        List<ColumnMetadata> update = new ArrayList<>();
        for (ColumnMetadata column : metadata.columns()) {
            boolean id = metadata.idColumns().contains(column);
            if (column.options().insertable() && (keyed || !id || !isMadeByDatabase(metadata))) {
                columns.add(column);
                if (!id && column.options().updatable() && !shape.conflict().contains(column)) {
                    update.add(column);
                }
            }
        }
        EntityRows rows = new EntityRows(nodes, columns);
        sender.driver()
                .nativeUpsert(new UpsertRequest(metadata, columns, rows, shape.conflict(), update), sender.context());
        if (!keyed) {
            new UpsertedKeys(shape.binding(), shape.conflict(), transactions.undo()).find(nodes, sender);
        }
    }

    private static boolean isMadeByDatabase(EntityMetadata<?> metadata) {
        ScalarMetadata generated = metadata.generatedId();
        return generated != null && generated.generation() == Generation.IDENTITY;
    }

    private void manage(EntityBinding<?> binding, List<InsertNode> nodes) {
        for (InsertNode node : nodes) {
            Object entity = node.entry().entity();
            Object key = binding.key(entity);
            if (key != null && unitOfWork.identityMap().find(binding.metadata(), key) == null) {
                ManagedEntity entry = unitOfWork.manage(entity, binding);
                transactions.undo().add(() -> unitOfWork.detach(entry));
            }
        }
    }
}
