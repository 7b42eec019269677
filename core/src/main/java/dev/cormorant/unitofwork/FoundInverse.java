package dev.cormorant.unitofwork;

import dev.cormorant.entity.Ref;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.hydration.Snapshot;
import dev.cormorant.metadata.ReferenceMetadata;
import org.jspecify.annotations.Nullable;

/** An inverse one-to-one relation of one entity, whose other side a query has found out. */
record FoundInverse(ManagedEntity entry, ReferenceMetadata inverse) {

    /** Lets the relation point to what was found; one that was changed since is the user's and stays. */
    void point(@Nullable ManagedEntity target, OtherSide otherSide) {
        Snapshot snapshot = entry.snapshot();
        if (snapshot == null || isChanged(snapshot)) {
            return;
        }
        EntityBinding<?> binding = entry.binding();
        if (target == null) {
            binding.set(entry.entity(), inverse, null);
        } else {
            otherSide.point(binding, inverse, entry.entity(), target.entity());
        }
        binding.refreshSnapshot(snapshot, entry.entity(), inverse);
    }

    private boolean isChanged(Snapshot snapshot) {
        Object now = Ref.unwrap(entry.binding().get(entry.entity(), inverse));
        return now != entry.binding().snapshotValue(snapshot, inverse);
    }
}
