package dev.cormorant.entity;

import java.util.Locale;

/** What happens to the rows that point at a row that goes away or changes its key. */
public enum ReferentialAction {
    /** The statement fails. */
    NO_ACTION,
    /** The statement fails, and at once. */
    RESTRICT,
    /** They go away or change with it. */
    CASCADE,
    /** They point at nothing. */
    SET_NULL,
    /** They point at the default of their columns. */
    SET_DEFAULT;

    /**
     * The action as SQL calls it.
     *
     * @return such as {@code set null}
     */
    public String sql() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Finds the action that a database reports in words.
     *
     * @param text such as {@code SET NULL}
     * @return the action; {@link #NO_ACTION} for what is not known
     */
    public static ReferentialAction of(String text) {
        String wanted = text.trim().replace(' ', '_').toUpperCase(Locale.ROOT);
        for (ReferentialAction action : values()) {
            if (action.name().equals(wanted)) {
                return action;
            }
        }
        return NO_ACTION;
    }

    /**
     * Tells whether two actions come to the same; {@link #RESTRICT} is {@link #NO_ACTION} as far as the schema goes.
     *
     * @param other another one
     * @return true if so
     */
    public boolean sameAs(ReferentialAction other) {
        return this == other || (refuses() && other.refuses());
    }

    private boolean refuses() {
        return this == NO_ACTION || this == RESTRICT;
    }
}
