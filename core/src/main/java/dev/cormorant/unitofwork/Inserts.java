package dev.cormorant.unitofwork;

import dev.cormorant.driver.InsertRequest;
import dev.cormorant.driver.WriteResult;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.Generation;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import dev.cormorant.type.ValueKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Inserts new entities in their order, takes over the keys that the database makes, and closes the cycles. */
final class Inserts {
    private final UnitOfWork unitOfWork;
    private final FlushUndo undo;

    Inserts(UnitOfWork unitOfWork, FlushUndo undo) {
        this.unitOfWork = unitOfWork;
        this.undo = undo;
    }

    void send(List<ManagedEntity> entries, Sender sender) {
        if (entries.isEmpty()) {
            return;
        }
        List<InsertNode> deferred = new ArrayList<>();
        for (List<InsertNode> batch : InsertOrder.of(unitOfWork, entries)) {
            for (List<InsertNode> part : MadeValues.parts(batch)) {
                send(batch.get(0).entry().binding(), part, sender);
            }
            for (InsertNode node : batch) {
                if (!node.deferred().isEmpty()) {
                    deferred.add(node);
                }
            }
        }
        closeCycles(deferred, sender);
    }

    private void send(EntityBinding<?> binding, List<InsertNode> batch, Sender sender) {
        EntityMetadata<?> metadata = binding.metadata();
        unitOfWork.identityMap().table(metadata).expect(batch.size());
        startVersions(binding, batch);
        ScalarMetadata generated = metadata.generatedId();
        List<InsertNode> keyed = new ArrayList<>(batch.size());
        List<InsertNode> keyless = new ArrayList<>();
        for (InsertNode node : batch) {
            (generated == null || node.entry().hasKey() ? keyed : keyless).add(node);
        }
        if (generated != null && generated.generation() != Generation.IDENTITY && !keyless.isEmpty()) {
            makeKeys(binding, keyless, sender);
            keyed.addAll(keyless);
            keyless = List.of();
        }
        for (List<InsertNode> chunk : sender.chunks(keyed)) {
            send(new InsertRequest(metadata, insertable(chunk, null), rows(chunk, null), List.of()), sender);
            register(chunk);
        }
        for (List<InsertNode> chunk : sender.chunks(keyless)) {
            insertKeyless(binding, Objects.requireNonNull(generated), chunk, sender);
        }
    }

    private static EntityRows rows(List<InsertNode> nodes, @Nullable ScalarMetadata left) {
        return new EntityRows(nodes, insertable(nodes, left));
    }

    /** The columns that get values: all those of a part get the same. */
    private static List<ColumnMetadata> insertable(List<InsertNode> nodes, @Nullable ScalarMetadata left) {
        ManagedEntity first = nodes.get(0).entry();
        EntityMetadata<?> metadata = first.binding().metadata();
        List<ColumnMetadata> columns = new ArrayList<>(metadata.columns().size());
        for (ColumnMetadata column : metadata.columns()) {
            boolean isLeft = left != null && left.column().equals(column);
            if (column.options().insertable() && !isLeft && !MadeValues.isLeftOut(first, column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static WriteResult send(InsertRequest request, Sender sender) {
        return request.rows().size() == 1
                ? sender.driver().nativeInsert(request, sender.context())
                : sender.driver().nativeInsertMany(request, sender.context());
    }

    private void insertKeyless(EntityBinding<?> binding, ScalarMetadata id, List<InsertNode> nodes, Sender sender) {
        EntityMetadata<?> metadata = binding.metadata();
        EntityRows rows = rows(nodes, id);
        InsertRequest request = new InsertRequest(metadata, insertable(nodes, id), rows, id.columns());
        WriteResult result = send(request, sender);
        List<@Nullable Object[]> returned = result.returned();
        setKeys(nodes, id, i -> returned.get(i)[0]);
        register(nodes);
    }

    /** Makes the keys that are not left to the insert. */
    void makeKeys(EntityBinding<?> binding, List<InsertNode> nodes, Sender sender) {
        ScalarMetadata id = binding.metadata().generatedId();
        if (id == null || id.generation() == Generation.IDENTITY) {
            return;
        }
        if (id.generation() == Generation.UUID) {
            boolean isText = id.type().javaType() != UUID.class;
            setKeys(nodes, id, i -> isText ? UUID.randomUUID().toString() : UUID.randomUUID());
            return;
        }
        long[] values = sender.driver().nextSequenceValues(id.sequence(), nodes.size(), sender.context());
        boolean isLong = id.type().kind() == ValueKind.LONG;
        setKeys(nodes, id, i -> isLong ? (Object) values[i] : (Object) Math.toIntExact(values[i]));
    }

    private void setKeys(List<InsertNode> nodes, ScalarMetadata id, IntFunction<@Nullable Object> keys) {
        int position = id.column().position();
        @Nullable Object[] before = new @Nullable Object[nodes.size()];
        for (int i = 0; i < before.length; i++) {
            before[i] = columnValue(nodes.get(i), position);
        }
        undo.add(() -> setColumn(nodes, position, i -> before[i]));
        setColumn(nodes, position, keys);
    }

    private static @Nullable Object columnValue(InsertNode node, int position) {
        return node.entry().binding().columnValue(node.entry().entity(), position);
    }

    private static void setColumn(List<InsertNode> nodes, int position, IntFunction<@Nullable Object> values) {
        for (int i = 0; i < nodes.size(); i++) {
            ManagedEntity entry = nodes.get(i).entry();
            entry.binding().setColumn(entry.entity(), position, values.apply(i));
        }
    }

    private void register(List<InsertNode> nodes) {
        EntityTable table =
                unitOfWork.identityMap().table(nodes.get(0).entry().binding().metadata());
        undo.add(() -> unregister(nodes, table));
        for (InsertNode node : nodes) {
            table.put(node.entry());
        }
    }

    private static void unregister(List<InsertNode> nodes, EntityTable table) {
        for (InsertNode node : nodes) {
            table.remove(node.entry());
            node.entry().forgetKey();
        }
    }

    private void startVersions(EntityBinding<?> binding, List<InsertNode> batch) {
        ScalarMetadata version = binding.metadata().version();
        if (version == null) {
            return;
        }
        int position = version.column().position();
        for (InsertNode node : batch) {
            Object entity = node.entry().entity();
            Object before = binding.columnValue(entity, position);
            if (before == null || (before instanceof Number number && number.longValue() == 0)) {
                undo.add(() -> binding.setColumn(entity, position, before));
                binding.setColumn(entity, position, Versions.next(version, null));
            }
        }
    }

    private static void closeCycles(List<InsertNode> deferred, Sender sender) {
        List<UpdateNode> updates = new ArrayList<>(deferred.size());
        for (InsertNode node : deferred) {
            BitSet columns = new BitSet();
            for (ReferenceMetadata reference : node.deferred()) {
                for (ColumnMetadata column : reference.columns()) {
                    columns.set(column.position());
                }
            }
            updates.add(UpdateNode.of(node.entry(), columns));
        }
        new Updates().send(updates, sender);
    }
}
