package dev.cormorant.kit.capability;

/** What every driver owes its caller, whatever its database can do. */
public enum Contract {
    /** Raw exceptions of a vendor's library help nobody. */
    TYPED_ERRORS(
            "typed-errors",
            "What a database or its library throws reaches the caller as a DriverException, or as another CormorantException."),
    /** What is declared by a platform. */
    DECLARED_IS_DONE("declared-is-done", "What a platform declares, its driver carries out."),
    /** All abstract methods. */
    COMPLETE("complete", "A driver has every method that the core calls, compiled for this version of it."),
    /** Rows have the columns that were asked for. */
    COLUMNS("columns", "A row has a value for each column of its request, in the order of the request, and no other."),
    /** Results of writes have the rows that were written. */
    WRITTEN_ROWS(
            "written-rows",
            "A write tells how many rows it wrote, and gives back one row of values for each inserted row."),
    /** Cursors and transactions give their connections back. */
    CONNECTIONS("connections", "Who closes a cursor or ends a transaction leaves no connection in use."),
    /** Cursors end. */
    CURSORS("cursors", "A cursor gives each row once, then none, and may be closed twice."),
    /** Opening, closing. */
    LIFE("life", "A connection opens when it is first needed, may be closed twice, and opens again."),
    /** Platforms do not change their minds. */
    STEADY("steady", "A driver always gives the same platform, and a platform always the same answers.");

    private final String anchor;
    private final String promise;

    Contract(String anchor, String promise) {
        this.anchor = anchor;
        this.promise = promise;
    }

    /**
     * What it promises.
     *
     * @return a sentence
     */
    public String promise() {
        return promise;
    }

    /**
     * Where it is explained.
     *
     * @return a page of the documentation, with the place there
     */
    public String page() {
        return "docs/driver-kit.md#" + anchor;
    }

    /**
     * Says that it was broken.
     *
     * @param failure what came out instead
     * @return a message
     */
    public String brokenBy(Throwable failure) {
        return broken(failure.getClass().getName() + ": " + failure.getMessage());
    }

    /**
     * Says that it was broken.
     *
     * @param instead what came out instead
     * @return a message
     */
    public String broken(String instead) {
        return "The driver breaks the contract \"" + promise + "\" It came out: " + instead + ". " + page()
                + " explains it.";
    }
}
