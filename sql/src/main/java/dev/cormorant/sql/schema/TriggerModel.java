package dev.cormorant.sql.schema;

/**
 * A trigger of a table, for each row. Role: use.
 *
 * @param name its name
 * @param moment when it does its work, in lower case, such as {@code after insert}
 * @param when the condition for the rows that it is for, or empty
 * @param body the statements, with a semicolon behind each
 */
public record TriggerModel(String name, String moment, String when, String body) {
    /**
     * The body without what surrounds it.
     *
     * @param block statements, perhaps between {@code begin} and {@code end}
     * @return the statements
     */
    public static String statements(String block) {
        return block.strip().replaceFirst("(?is)^begin\\b\\s*(.*?)\\s*\\bend\\s*;?$", "$1");
    }
}
