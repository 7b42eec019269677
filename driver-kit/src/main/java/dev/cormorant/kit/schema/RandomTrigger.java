package dev.cormorant.kit.schema;

import dev.cormorant.sql.schema.TriggerModel;
import org.jspecify.annotations.Nullable;

/**
 * A trigger of a random table or its view.
 *
 * @param number what it counts by, so that another one has another body
 * @param asked the column that its condition asks for, or null for none
 */
record RandomTrigger(int number, @Nullable RandomColumn asked) {
    static final String LOG = "trigger_log";

    TriggerModel after(String table, RandomTypes types) {
        return model(table + "_trigger", "after insert", types);
    }

    TriggerModel insteadOf(String table, RandomTypes types) {
        return model(table + "_writer", "instead of insert", types);
    }

    private TriggerModel model(String name, String moment, RandomTypes types) {
        String when = asked == null ? "" : "new." + types.words.quoteIdentifier(asked.name) + " is not null";
        String body = "update " + types.words.quoteIdentifier(LOG) + " set n = n + " + number + ";";
        return new TriggerModel(name, moment, when, body);
    }
}
