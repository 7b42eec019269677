package dev.cormorant.sql.ast;

import dev.cormorant.metadata.TableName;

/**
 * A table in a statement, under an alias that we made, or under its own name.
 *
 * @param table the table
 * @param alias a letter and a number; empty where the statement knows the table by its name
 */
public record Source(TableName table, String alias) {
    /**
     * A table under its own name, as inserts, updates and deletes know it.
     *
     * @param table the table
     * @return a source without an alias
     */
    public static Source of(TableName table) {
        return new Source(table, "");
    }

    /**
     * A table under an alias: the first letter of its name and a number.
     *
     * @param table the table
     * @param number a number that no other table of the statement has
     * @return a source
     */
    public static Source numbered(TableName table, int number) {
        char first = Character.toLowerCase(table.name().charAt(0));
        return new Source(table, (first >= 'a' && first <= 'z' ? first : 't') + Integer.toString(number));
    }

    /**
     * One of its columns.
     *
     * @param name the name of the column, unquoted
     * @return the column behind the name of this source
     */
    public Column column(String name) {
        return new Column(this, name);
    }
}
