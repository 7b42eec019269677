package dev.cormorant.sql.schema;

import dev.cormorant.driver.UpdateOptions;
import java.util.ArrayList;
import java.util.List;

/** Adds to the wanted triggers of a table or a view the found ones that shall stay although no mapping wants them. */
final class KeptTriggers {
    private KeptTriggers() {}

    static List<TriggerModel> widen(List<TriggerModel> wanted, List<TriggerModel> found, UpdateOptions options) {
        if (options.ignoresTriggers()) {
            return found;
        }
        return options.dropsUnknown() ? wanted : withUnknown(wanted, found);
    }

    private static List<TriggerModel> withUnknown(List<TriggerModel> wanted, List<TriggerModel> found) {
        List<TriggerModel> triggers = new ArrayList<>(wanted);
        found.stream()
                .filter(trigger ->
                        wanted.stream().noneMatch(other -> other.name().equals(trigger.name())))
                .forEach(triggers::add);
        return triggers;
    }
}
