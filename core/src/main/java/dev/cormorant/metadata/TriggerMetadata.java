package dev.cormorant.metadata;

import dev.cormorant.entity.TriggerEvent;
import dev.cormorant.entity.TriggerTiming;
import dev.cormorant.error.ValidationException;
import java.util.List;

/**
 * Statements that the database executes for each row of a table that is written.
 *
 * @param name its name
 * @param timing when it does its work
 * @param events what lets it do its work
 * @param when the condition for the rows that it is for, or empty
 * @param body what it does, with a semicolon behind each statement
 */
public record TriggerMetadata(String name, TriggerTiming timing, List<TriggerEvent> events, String when, String body) {
    /**
     * Makes it so that it can't change.
     *
     * @param name its name
     * @param timing when it does its work
     * @param events what lets it do its work
     * @param when the condition for the rows that it is for, or empty
     * @param body what it does, with a semicolon behind each statement
     * @throws ValidationException if name, events or body are missing
     */
    public TriggerMetadata {
        events = List.copyOf(events);
        if (name.isBlank() || events.isEmpty() || body.isBlank()) {
            throw new ValidationException("The trigger \"" + name
                    + "\" is not complete. Give it a name, at least one event" + " and a body.");
        }
    }
}
