package dev.cormorant.kit.schema;

import dev.cormorant.sql.schema.TriggerModel;
import org.jspecify.annotations.Nullable;

/**
 * A trigger of a random table.
 *
 * @param number what it counts by, so that another one has another body
 * @param asked the column that its condition asks for, or null for none
 */
record RandomTrigger(int number, @Nullable RandomColumn asked) {
    static final String LOG = "trigger_log";

    TriggerModel model(String table, RandomTypes types) {
        String when = asked == null ? "" : "new." + types.words.quoteIdentifier(asked.name) + " is not null";
        String body = "update " + types.words.quoteIdentifier(LOG) + " set n = n + " + number + ";";
        return new TriggerModel(table + "_trigger", "after insert", when, body);
    }
}
