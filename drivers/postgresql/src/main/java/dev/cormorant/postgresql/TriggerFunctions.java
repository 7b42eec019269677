package dev.cormorant.postgresql;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.TriggerModel;
import java.util.List;

/**
 * Writes triggers, each with the function that does its work: the server knows no others. Immutable.
 *
 * @see <a href="https://www.postgresql.org/docs/current/plpgsql-trigger.html">Trigger functions</a>
 */
final class TriggerFunctions {
    private final SqlVocabulary vocabulary;
    private final TableName table;

    TriggerFunctions(SqlVocabulary vocabulary, TableName table) {
        this.vocabulary = vocabulary;
        this.table = table;
    }

    /** By its name a function is known to belong to a trigger. */
    String name(String trigger) {
        return vocabulary.fitIdentifier(table.name() + "_" + trigger + "_fn");
    }

    List<String> create(TriggerModel trigger) {
        String condition = trigger.when().isEmpty() ? "" : " when (" + trigger.when() + ")";
        return List.of(
                "create or replace function " + quoted(trigger) + "() returns trigger language plpgsql as "
                        + vocabulary.escape(block(trigger)),
                "create trigger " + vocabulary.quoteIdentifier(trigger.name()) + " " + trigger.moment() + " on "
                        + vocabulary.quoteTable(table) + " " + trigger.frequency() + condition + " execute function "
                        + quoted(trigger) + "()");
    }

    List<String> drop(TriggerModel trigger) {
        return List.of(
                "drop trigger " + vocabulary.quoteIdentifier(trigger.name()) + " on " + vocabulary.quoteTable(table),
                "drop function " + quoted(trigger) + "()");
    }

    private String quoted(TriggerModel trigger) {
        return vocabulary.quoteTable(new TableName(table.schema(), name(trigger.name())));
    }

    private static String block(TriggerModel trigger) {
        String body = trigger.body().strip();
        return "begin " + body + (body.endsWith(";") ? "" : ";") + " " + answer(trigger.moment()) + " end";
    }

    /** The row that is written, which a body that answers by itself never comes to. */
    private static String answer(String moment) {
        return moment.endsWith("delete") ? "return old;" : "return new;";
    }

    /** The body of a function that {@link #create} made. */
    static String body(String source, String moment) {
        String statements = TriggerModel.statements(source);
        String answer = answer(moment);
        return statements.endsWith(answer)
                ? statements.substring(0, statements.length() - answer.length()).strip()
                : statements;
    }
}
