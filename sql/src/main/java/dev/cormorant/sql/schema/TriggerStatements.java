package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.util.List;

/** The SQL of triggers. Role: implement, through a {@link SchemaHelper}. */
public interface TriggerStatements extends SchemaFeatures {
    /**
     * Creates a trigger.
     *
     * @param table the table, or a view
     * @param trigger the trigger
     * @return the statements in order
     */
    default List<String> getCreateTriggerSQL(TableName table, TriggerModel trigger) {
        String condition = trigger.when().isEmpty() ? "" : " when (" + trigger.when() + ")";
        return List.of("create trigger " + vocabulary().quoteIdentifier(trigger.name()) + " " + trigger.moment()
                + " on " + vocabulary().quoteTable(table) + " " + trigger.frequency() + condition + " "
                + getTriggerBlock(trigger));
    }

    /**
     * What a trigger does.
     *
     * @param trigger the trigger
     * @return the statements between {@code begin} and {@code end}
     */
    default String getTriggerBlock(TriggerModel trigger) {
        String body = trigger.body().strip();
        return "begin " + body + (body.endsWith(";") ? "" : ";") + " end";
    }

    /**
     * Drops a trigger.
     *
     * @param table the table, or a view
     * @param trigger the trigger
     * @return the statements in order
     */
    default List<String> getDropTriggerSQL(TableName table, TriggerModel trigger) {
        return List.of("drop trigger " + vocabulary().quoteTable(new TableName(table.schema(), trigger.name())));
    }
}
