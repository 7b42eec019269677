package dev.cormorant.metadata;

import dev.cormorant.entity.TriggerLevel;
import dev.cormorant.entity.TriggerTiming;
import org.jspecify.annotations.Nullable;

/** Checks that triggers act on rows that there are: around a row of a table, and instead of one of a view. */
final class TriggerCheck {
    private TriggerCheck() {}

    static void check(EntityDefinition entity, FaultList faults) {
        for (TriggerMetadata trigger : entity.rules().triggers()) {
            String fault = fault(trigger, entity.view());
            if (!fault.isEmpty()) {
                faults.add(entity.name(), "has the trigger \"%s\" %s", trigger.name(), fault);
            }
        }
    }

    private static String fault(TriggerMetadata trigger, @Nullable ViewMetadata view) {
        boolean instead = trigger.timing() == TriggerTiming.INSTEAD_OF;
        if (view == null) {
            return instead ? "instead of a write, which only views have. Let it act before or after it." : "";
        } else if (view.materialized()) {
            return "on a materialized view, which nobody writes. Take it away.";
        } else if (!instead) {
            return "before or after a write, which views do not have. Let it act instead of it.";
        }
        return trigger.level() == TriggerLevel.ROW
                ? ""
                : "instead of a whole statement, which no view has. Let it act for each row.";
    }
}
