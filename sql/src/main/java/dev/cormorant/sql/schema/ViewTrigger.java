package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.util.stream.Stream;

/**
 * A trigger of a view, which comes after the view and goes before it. Role: use.
 *
 * @param view where the view is
 * @param trigger the trigger
 */
public record ViewTrigger(TableName view, TriggerModel trigger) {
    static Stream<ViewTrigger> of(ViewModel view) {
        return view.triggers().stream().map(trigger -> new ViewTrigger(view.name(), trigger));
    }
}
