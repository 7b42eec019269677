package dev.cormorant.loading;

import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.Join;
import dev.cormorant.driver.Rows;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.unitofwork.EntityState;
import dev.cormorant.unitofwork.LoadGroup;
import dev.cormorant.unitofwork.ManagedEntity;
import dev.cormorant.unitofwork.RelationLoader;
import dev.cormorant.unitofwork.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one request into managed entities: the one of the request, and one for each join. */
final class RowAssembler {
    private final UnitOfWork unitOfWork;
    private final boolean refresh;
    private final RowSlot root;
    private final RowSlot[] joined;
    private final @Nullable ManagedEntity[] current;
    private final int width;
    private final RowReferences references;
    private final List<ManagedEntity> filled = new ArrayList<>();

    RowAssembler(UnitOfWork unitOfWork, RelationLoader loader, FindRequest request, boolean refresh) {
        this.unitOfWork = unitOfWork;
        this.refresh = refresh;
        this.references = new RowReferences(unitOfWork, loader);
        this.root = slot(0, unitOfWork, loader, request.entity(), null, -1);
        this.joined = new RowSlot[request.joins().size()];
        this.current = new ManagedEntity[joined.length + 1];
        int offset = request.entity().columns().size();
        for (int i = 0; i < joined.length; i++) {
            Join join = request.joins().get(i);
            ReferenceMetadata last = join.path().get(join.path().size() - 1);
            joined[i] = slot(offset, unitOfWork, loader, join.target(), last, parentOf(request.joins(), join));
            offset += join.target().columns().size();
        }
        this.width = offset;
    }

    private static RowSlot slot(
            int offset,
            UnitOfWork unitOfWork,
            RelationLoader loader,
            EntityMetadata<?> entity,
            @Nullable ReferenceMetadata reference,
            int parent) {
        return new RowSlot(offset, unitOfWork.identityMap().table(entity), new LoadGroup(loader), reference, parent);
    }

    private static int parentOf(List<Join> joins, Join join) {
        List<ReferenceMetadata> outer = join.path().subList(0, join.path().size() - 1);
        for (int i = 0; i < joins.size() && !outer.isEmpty(); i++) {
            if (joins.get(i).path().equals(outer)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** How many columns the entities take up. */
    int width() {
        return width;
    }

    /** The entities whose values came from these rows, in order. */
    List<ManagedEntity> filled() {
        return filled;
    }

    /** Reads the current row. */
    ManagedEntity read(Rows rows) {
        ManagedEntity entry = read(rows, root);
        if (entry == null) {
            throw new IllegalStateException(
                    "A row of " + root.table().binding().metadata().name() + " has no primary key.");
        }
        if (joined.length > 0) {
            current[0] = entry;
            for (int i = 0; i < joined.length; i++) {
                ManagedEntity target = read(rows, joined[i]);
                current[i + 1] = target;
                link(joined[i], target);
            }
        }
        return entry;
    }

    private void link(RowSlot slot, @Nullable ManagedEntity target) {
        ManagedEntity parent = current[slot.parent()];
        ReferenceMetadata reference = slot.reference();
        if (parent == null || reference == null || reference.isOwner()) {
            return;
        }
        unitOfWork.loaded(parent, reference, target);
    }

    private @Nullable ManagedEntity read(Rows rows, RowSlot slot) {
        ManagedEntity known;
        if (slot.hasLongKey()) {
            long key = slot.binding().longKeyAt(rows, slot.offset());
            if (key == 0 && rows.wasNull()) {
                return null;
            }
            known = slot.table().find(key);
            if (known == null) {
                return fillNew(rows, slot, key);
            }
        } else {
            Object key = slot.binding().keyAt(rows, slot.offset());
            if (key == null) {
                return null;
            }
            known = slot.table().find(key);
            if (known == null) {
                return fill(rows, slot, slot.table().make(key));
            }
        }
        return reread(rows, slot, known);
    }

    private ManagedEntity fillNew(Rows rows, RowSlot slot, long key) {
        ManagedEntity entry = slot.table().make(key);
        slot.binding().hydrate(entry.entity(), key, rows, slot.offset(), references);
        return filled(slot, entry);
    }

    private ManagedEntity reread(Rows rows, RowSlot slot, ManagedEntity known) {
        if (!known.isLoaded()) {
            UserEdits edits = refresh ? UserEdits.NONE : UserEdits.of(known);
            fill(rows, slot, known);
            edits.reapply(known);
        } else if (refresh && known.state() == EntityState.MANAGED) {
            unitOfWork.discardCollectionChanges(known);
            fill(rows, slot, known);
        }
        return known;
    }

    private ManagedEntity fill(Rows rows, RowSlot slot, ManagedEntity entry) {
        entry.binding().hydrate(entry.entity(), rows, slot.offset(), references);
        return filled(slot, entry);
    }

    private ManagedEntity filled(RowSlot slot, ManagedEntity entry) {
        unitOfWork.loaded(entry, slot.group());
        filled.add(entry);
        return entry;
    }
}
