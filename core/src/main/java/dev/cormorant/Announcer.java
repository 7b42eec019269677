package dev.cormorant;

import dev.cormorant.event.PropertyChange;
import dev.cormorant.metadata.CallbackKind;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.unitofwork.EventListener;
import dev.cormorant.unitofwork.ManagedEntity;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells subscribers what happens in one entity manager, one after the other. */
final class Announcer implements EventListener {
    private static final Logger LOG = LoggerFactory.getLogger("cormorant.subscriber");

    private final Subscribers subscribers;
    private final EntityManager em;

    Announcer(Subscribers subscribers, EntityManager em) {
        this.subscribers = subscribers;
        this.em = em;
    }

    @Override
    public boolean hears(CallbackKind kind, EntityMetadata<?> entity) {
        for (Subscribers.Hearer hearer : subscribers.ofEntities()) {
            if (hearer.hears(entity.type())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void onEntity(CallbackKind kind, ManagedEntity entry, Supplier<Map<String, PropertyChange>> changes) {
        for (Subscribers.Hearer hearer : subscribers.ofEntities()) {
            if (hearer.hears(entry.entity().getClass())) {
                hearer.tell(kind, new EntityEvent(em, entry.entity(), changes.get()));
            }
        }
    }

    @Override
    public boolean hearsFlushes() {
        return !subscribers.ofFlushes().isEmpty();
    }

    @Override
    public void beforeFlush() {
        subscribers.ofFlushes().forEach(subscriber -> subscriber.beforeFlush(em));
    }

    @Override
    public void onFlush(List<ManagedEntity> inserts, List<ManagedEntity> updates, List<ManagedEntity> removals) {
        FlushEvent event = event(inserts, updates, removals);
        subscribers.ofFlushes().forEach(subscriber -> subscriber.onFlush(event));
    }

    @Override
    public void afterFlush(List<ManagedEntity> inserts, List<ManagedEntity> updates, List<ManagedEntity> removals) {
        FlushEvent event = event(inserts, updates, removals);
        subscribers.ofFlushes().forEach(subscriber -> subscriber.afterFlush(event));
    }

    private FlushEvent event(List<ManagedEntity> inserts, List<ManagedEntity> updates, List<ManagedEntity> removals) {
        return new FlushEvent(em, entities(inserts), entities(updates), entities(removals));
    }

    private static List<Object> entities(List<ManagedEntity> entries) {
        return entries.stream().map(ManagedEntity::entity).toList();
    }

    @Override
    public void afterBegin() {
        subscribers.ofTransactions().forEach(subscriber -> subscriber.afterBegin(em));
    }

    @Override
    public void beforeCommit() {
        subscribers.ofTransactions().forEach(subscriber -> subscriber.beforeCommit(em));
    }

    @Override
    public void afterCommit() {
        tellInAnyCase(TransactionSubscriber::afterCommit);
    }

    @Override
    public void afterRollback() {
        tellInAnyCase(TransactionSubscriber::afterRollback);
    }

    private void tellInAnyCase(BiConsumer<TransactionSubscriber, EntityManager> event) {
        for (TransactionSubscriber subscriber : subscribers.ofTransactions()) {
            try {
                event.accept(subscriber, em);
            } catch (RuntimeException e) {
                LOG.error(
                        "{} failed after the end of a transaction, which stands.",
                        subscriber.getClass().getName(),
                        e);
            }
        }
    }
}
