package dev.cormorant.mysql;

import static java.util.Map.entry;

import dev.cormorant.driver.DriverException.Failure;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a message names, and adds what to do about it where the server doesn't say. */
final class MySqlMessages {
    /** The prefix of the connection's number, which one client library adds. */
    private static final Pattern PREFIX = Pattern.compile("^\\(conn=\\d+\\) ");

    /** The value that a unique constraint refuses; no message shows values. */
    private static final Pattern TAKEN = Pattern.compile("^Duplicate entry '.*' for key", Pattern.DOTALL);

    /** The first group that matched is the name: of a key, constraint, column, table or other object. */
    private static final Pattern NAMED = Pattern.compile("for key '(?:[^']*?\\.)?([^'.]+)'"
            + "|CONSTRAINT `([^`]+)` (?:FOREIGN KEY|failed)"
            + "|[Cc]heck constraint '([^']+)'|foreign key constraint '([^']+)'"
            + "|for column (?:`[^`]+`\\.)*[`']([^`']+)[`']"
            + "|(?:[Cc]olumn|Field|[Cc]olumn name|[Kk]ey name|[Ff]oreign key constraint name) '([^']+)'"
            + "|(?:Table|[Uu]nknown table|Unknown VIEW:|Unknown SEQUENCE:) '(?:[^'.]+\\.)?([^']+)'"
            + "|Can't DROP(?: [A-Z ]+)? [`']([^`']+)[`']"
            + "|(?:[Uu]nknown database|SAVEPOINT|FUNCTION|PROCEDURE) '?([^' ]+)");

    private static final Map<Integer, String> ADVICE = Map.ofEntries(
            entry(
                    1205,
                    "Another transaction held the lock for longer than innodb_lock_wait_timeout. The transaction can only be"
                            + " rolled back; do it again, and keep transactions that write short."),
            entry(1213, "The server chose this transaction as the victim and rolled it back. Do it again."),
            entry(3572, "The row is locked by another transaction, and the lock was asked for without waiting."),
            entry(1045, "Check user and password, and from which hosts the user may log in."),
            entry(1049, "schema().ensureDatabase() creates it; or let dbName name another one."),
            entry(
                    1153,
                    "One statement with its values must fit into the server's max_allowed_packet. Raise it, or write less at a"
                            + " time (batchSize)."),
            entry(1290, "The server only reads. Write to the primary."),
            entry(1836, "The server only reads. Write to the primary."),
            entry(1792, "Begin the transaction without readOnly to write in it."),
            entry(1406, "Nothing was cut; give the column a greater length, or store less."),
            entry(1021, "Make room on the server, and do it again."),
            entry(1114, "Make room on the server, and do it again."));

    private MySqlMessages() {}

    static Failure explain(int number, Failure failure) {
        String said = PREFIX.matcher(failure.text()).replaceFirst("");
        String text = TAKEN.matcher(said).replaceFirst("Duplicate entry for key");
        String advice = ADVICE.get(number);
        String told = advice == null ? text : sentence(text) + " " + advice;
        return new Failure(told, failure.statement(), named(text), failure.cause());
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static @Nullable String named(String text) {
        Matcher matcher = NAMED.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return null;
    }
}
