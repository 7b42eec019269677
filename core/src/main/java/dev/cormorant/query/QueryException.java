package dev.cormorant.query;

import dev.cormorant.error.CormorantException;

/**
 * Says that a query does not fit the mapping; nothing was sent to the database.
 */
public final class QueryException extends CormorantException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with a message for people.
     *
     * @param message which path or value is wrong, in which entity, and what to do
     */
    public QueryException(String message) {
        super(message);
    }
}
