package dev.cormorant.metadata;

import dev.cormorant.entity.TriggerEvent;
import dev.cormorant.entity.TriggerLevel;
import dev.cormorant.entity.TriggerTiming;
import dev.cormorant.error.ValidationException;
import java.util.List;

/**
 * Statements that the database executes when a table is written, or instead of writing a view.
 *
 * @param name its name
 * @param timing when it does its work
 * @param events what lets it do its work
 * @param when the condition for the rows that it is for, or empty
 * @param body what it does, with a semicolon behind each statement
 * @param level how often it does its work
 */
public record TriggerMetadata(
        String name, TriggerTiming timing, List<TriggerEvent> events, String when, String body, TriggerLevel level) {
    /**
     * Makes it so that it can't change.
     *
     * @param name its name
     * @param timing when it does its work
     * @param events what lets it do its work
     * @param when the condition for the rows that it is for, or empty
     * @param body what it does, with a semicolon behind each statement
     * @param level how often it does its work
     * @throws ValidationException if name, events or body are missing
     */
    public TriggerMetadata {
        events = List.copyOf(events);
        if (name.isBlank() || events.isEmpty() || body.isBlank()) {
            throw new ValidationException("The trigger \"" + name
                    + "\" is not complete. Give it a name, at least one event" + " and a body.");
        }
    }

    /**
     * One that does its work for each row.
     *
     * @param name its name
     * @param timing when it does its work
     * @param events what lets it do its work
     * @param when the condition for the rows that it is for, or empty
     * @param body what it does, with a semicolon behind each statement
     */
    public TriggerMetadata(String name, TriggerTiming timing, List<TriggerEvent> events, String when, String body) {
        this(name, timing, events, when, body, TriggerLevel.ROW);
    }
}
