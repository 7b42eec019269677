package dev.cormorant.driver;

import dev.cormorant.error.CormorantException;
import org.jspecify.annotations.Nullable;

/**
 * Says that the database, or the way to it, failed; its subclasses tell how.
 */
public class DriverException extends CormorantException {
    private static final long serialVersionUID = 1L;
    private final transient Failure failure;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public DriverException(Failure failure) {
        super(failure.message(), failure.cause());
        this.failure = failure;
    }

    /**
     * The statement that failed, without values.
     *
     * @return its text, or null if it was no statement
     */
    public @Nullable String statement() {
        return failure.statement();
    }

    /**
     * The constraint, table or column that the database named.
     *
     * @return its name, or null
     */
    public @Nullable String objectName() {
        return failure.objectName();
    }

    /**
     * What happened, as an exception converter found out.
     *
     * @param text what the database said
     * @param statement the statement that failed, or null
     * @param objectName the constraint, table or column that the database named, or null
     * @param cause what the client library threw, or null
     */
    public record Failure(
            String text,
            @Nullable String statement,
            @Nullable String objectName,
            @Nullable Throwable cause) {
        String message() {
            return statement == null ? text : text + " (while executing: " + statement + ")";
        }

        /**
         * The same in other words, such as without the values that the database told.
         *
         * @param other what is said instead
         * @return a failure
         */
        public Failure saying(String other) {
            return new Failure(other, statement, objectName, cause);
        }

        /**
         * The same with a hint to whoever has to mend it.
         *
         * @param advice full sentences
         * @return a failure
         */
        public Failure advising(String advice) {
            String said = text.strip();
            return saying(said + (said.endsWith(".") ? " " : ". ") + advice);
        }

        /**
         * The same with the object that the database named.
         *
         * @param name a constraint, table or column
         * @return a failure
         */
        public Failure naming(@Nullable String name) {
            return new Failure(text, statement, name, cause);
        }
    }
}
