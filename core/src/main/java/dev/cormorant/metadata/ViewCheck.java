package dev.cormorant.metadata;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks that a view has nothing that only tables have. Of triggers, {@link TriggerCheck} knows more.
 */
final class ViewCheck {
    private ViewCheck() {}

    static void check(EntityDefinition entity, FaultList faults) {
        if (entity.view() == null) {
            return;
        }
        List<String> useless = new ArrayList<>();
        add(useless, !entity.indexes().isEmpty(), "indexes");
        add(useless, !entity.rules().checks().isEmpty(), "checks");
        add(useless, entity.rules().partitioning() != null, "partitions");
        if (!useless.isEmpty()) {
            faults.add(
                    entity.name(),
                    "is a view with %s, which only tables have. Take them away, or map the table below it.",
                    String.join(" and ", useless));
        }
    }

    private static void add(List<String> names, boolean there, String name) {
        if (there) {
            names.add(name);
        }
    }
}
