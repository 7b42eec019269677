package dev.cormorant.driver;

/**
 * Says that a transaction in which a statement failed was to be committed; it was rolled back.
 */
public final class RollbackOnlyException extends DriverException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public RollbackOnlyException(Failure failure) {
        super(failure);
    }
}
