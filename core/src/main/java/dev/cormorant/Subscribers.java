package dev.cormorant;

import dev.cormorant.metadata.CallbackKind;
import dev.cormorant.unitofwork.EventListener;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/** The subscribers of one program, by what they hear. Immutable. */
final class Subscribers {
    private static final Map<CallbackKind, BiConsumer<EntitySubscriber, EntityEvent>> MOMENTS =
            new EnumMap<>(CallbackKind.class);

    static {
        MOMENTS.put(CallbackKind.PRE_PERSIST, EntitySubscriber::prePersist);
        MOMENTS.put(CallbackKind.POST_PERSIST, EntitySubscriber::postPersist);
        MOMENTS.put(CallbackKind.PRE_UPDATE, EntitySubscriber::preUpdate);
        MOMENTS.put(CallbackKind.POST_UPDATE, EntitySubscriber::postUpdate);
        MOMENTS.put(CallbackKind.PRE_REMOVE, EntitySubscriber::preRemove);
        MOMENTS.put(CallbackKind.POST_REMOVE, EntitySubscriber::postRemove);
        MOMENTS.put(CallbackKind.POST_LOAD, EntitySubscriber::postLoad);
    }

    /**
     * One that hears of entities.
     *
     * @param subscriber who hears
     * @param classes of what; empty for all
     */
    record Hearer(EntitySubscriber subscriber, Set<Class<?>> classes) {
        boolean hears(Class<?> entity) {
            for (Class<?> one : classes) {
                if (one.isAssignableFrom(entity)) {
                    return true;
                }
            }
            return classes.isEmpty();
        }

        void tell(CallbackKind kind, EntityEvent event) {
            Objects.requireNonNull(MOMENTS.get(kind)).accept(subscriber, event);
        }
    }

    private final List<Hearer> ofEntities = new ArrayList<>();
    private final List<FlushSubscriber> ofFlushes = new ArrayList<>();
    private final List<TransactionSubscriber> ofTransactions = new ArrayList<>();

    Subscribers(List<Subscriber> all) {
        for (Subscriber subscriber : new LinkedHashSet<>(all)) {
            if (subscriber instanceof EntitySubscriber hearing) {
                ofEntities.add(new Hearer(hearing, Set.copyOf(hearing.entities())));
            }
            if (subscriber instanceof FlushSubscriber hearing) {
                ofFlushes.add(hearing);
            }
            if (subscriber instanceof TransactionSubscriber hearing) {
                ofTransactions.add(hearing);
            }
        }
    }

    List<Hearer> ofEntities() {
        return ofEntities;
    }

    List<FlushSubscriber> ofFlushes() {
        return ofFlushes;
    }

    List<TransactionSubscriber> ofTransactions() {
        return ofTransactions;
    }

    /** What tells them of one entity manager. */
    EventListener listener(EntityManager em) {
        boolean nobody = ofEntities.isEmpty() && ofFlushes.isEmpty() && ofTransactions.isEmpty();
        return nobody ? EventListener.NONE : new Announcer(this, em);
    }
}
