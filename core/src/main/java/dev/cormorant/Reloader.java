package dev.cormorant;

import dev.cormorant.config.LoadStrategy;
import dev.cormorant.error.NotFoundException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.loading.EntityLoader;
import dev.cormorant.loading.LoadOptions;
import dev.cormorant.loading.PopulateHint;
import dev.cormorant.loading.PopulateTree;
import dev.cormorant.query.LockMode;
import dev.cormorant.unitofwork.EntityState;
import dev.cormorant.unitofwork.ManagedEntity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads more of entities that are managed already: relations that they lack, or their rows anew. */
final class Reloader {
    private final EntityLoader loader;
    private final LoadStrategy strategy;
    private final NamedFilters filters;

    Reloader(EntityLoader loader, LoadStrategy strategy, NamedFilters filters) {
        this.loader = loader;
        this.strategy = strategy;
        this.filters = filters;
    }

    void populate(Collection<?> entities, List<String> paths) {
        List<ManagedEntity> entries = new ArrayList<>(entities.size());
        for (Object entity : entities) {
            entries.add(managed(entity));
        }
        if (!entries.isEmpty()) {
            PopulateTree tree = PopulateTree.of(
                    entries.get(0).binding().metadata(),
                    paths.stream().map(PopulateHint::of).toList());
            LoadOptions how = new LoadOptions(tree, strategy, false, null, filters.scope());
            loader.populate(entries, how);
        }
    }

    private ManagedEntity managed(Object entity) {
        ManagedEntity entry = loader.unitOfWork().find(entity);
        if (entry == null) {
            throw new ValidationException("This " + entity.getClass().getSimpleName()
                    + " is not managed by this entity manager. Find it here, or persist it.");
        }
        return entry;
    }

    void refresh(Object entity) {
        if (!loader.refresh(stored(entity, "refresh it from"), LockMode.NONE)) {
            throw new NotFoundException("The row of " + managed(entity) + " is gone, so it cannot be refreshed.");
        }
    }

    void lock(Object entity, LockMode mode) {
        ManagedEntity entry = stored(entity, "lock");
        if (entry.hasChanges()) {
            throw new ValidationException(
                    "The " + entry + " has changes that were not flushed, and locking it would take"
                            + " over what the database has. Lock it before you change it, or flush first.");
        }
        if (!loader.refresh(entry, mode)) {
            throw new NotFoundException(
                    "The row of " + entry + " could not be locked: it is gone, or was passed over.");
        }
    }

    private ManagedEntity stored(Object entity, String purpose) {
        ManagedEntity entry = managed(entity);
        if (entry.state() == EntityState.NEW) {
            throw new ValidationException("This " + entry.binding().metadata().name() + " is new: there is no row to "
                    + purpose + ". Flush it first.");
        }
        return entry;
    }
}
