package dev.cormorant.driver;

/**
 * Says that a statement was ended because a {@link Cancellation} asked for it.
 */
public final class StatementCancelledException extends ServerException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param failure what happened
     */
    public StatementCancelledException(Failure failure) {
        super(failure);
    }
}
