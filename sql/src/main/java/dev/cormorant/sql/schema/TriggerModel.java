package dev.cormorant.sql.schema;

/**
 * A trigger of a table or a view. Role: use.
 *
 * @param name its name
 * @param moment when it does its work, in lower case, such as {@code after insert} or {@code instead of insert}
 * @param when the condition for the rows that it is for, or empty
 * @param body the statements, with a semicolon behind each
 * @param perStatement whether it does its work once for each statement, and not for each row
 */
public record TriggerModel(String name, String moment, String when, String body, boolean perStatement) {
    /**
     * A trigger for each row.
     *
     * @param name its name
     * @param moment when it does its work, in lower case, such as {@code after insert}
     * @param when the condition for the rows that it is for, or empty
     * @param body the statements, with a semicolon behind each
     */
    public TriggerModel(String name, String moment, String when, String body) {
        this(name, moment, when, body, false);
    }

    /**
     * How often it does its work.
     *
     * @return {@code for each row} or {@code for each statement}
     */
    public String frequency() {
        return perStatement ? "for each statement" : "for each row";
    }

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
