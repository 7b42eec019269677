package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.util.List;

/**
 * A view. Role: use.
 *
 * @param name where it is
 * @param sql the query that it stands for, without a semicolon
 * @param materialized whether its rows are kept
 * @param triggers what the database does instead of writing its rows
 */
public record ViewModel(TableName name, String sql, boolean materialized, List<TriggerModel> triggers) {
    /**
     * Makes it so that it can't change.
     *
     * @param name where it is
     * @param sql the query that it stands for, without a semicolon
     * @param materialized whether its rows are kept
     * @param triggers what the database does instead of writing its rows
     */
    public ViewModel {
        triggers = List.copyOf(triggers);
    }

    /**
     * A view without triggers.
     *
     * @param name where it is
     * @param sql the query that it stands for, without a semicolon
     * @param materialized whether its rows are kept
     */
    public ViewModel(TableName name, String sql, boolean materialized) {
        this(name, sql, materialized, List.of());
    }

    /**
     * The same with other triggers.
     *
     * @param others the triggers
     * @return a model
     */
    public ViewModel withTriggers(List<TriggerModel> others) {
        return new ViewModel(name, sql, materialized, others);
    }
}
