package dev.cormorant.entity;

/** When a foreign key or a unique constraint is checked. */
public enum Deferral {
    /** After each statement, always. */
    NONE(""),
    /** After each statement, unless a transaction asks for it to be later. */
    INITIALLY_IMMEDIATE("deferrable initially immediate"),
    /** At the end of the transaction. */
    INITIALLY_DEFERRED("deferrable initially deferred");

    private final String sql;

    Deferral(String sql) {
        this.sql = sql;
    }

    /**
     * What stands at the end of the clause of a constraint.
     *
     * @return SQL; empty for {@link #NONE}
     */
    public String sql() {
        return sql;
    }
}
