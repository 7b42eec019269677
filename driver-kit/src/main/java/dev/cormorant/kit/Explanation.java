package dev.cormorant.kit;

import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.error.CormorantException;
import dev.cormorant.kit.capability.Contract;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** Tells which contract a driver broke when something came out of it that no test expects. */
final class Explanation {
    private Explanation() {}

    static Throwable of(Throwable failure) {
        Contract broken = broken(failure);
        return broken == null ? failure : new AssertionError(broken.brokenBy(failure), failure);
    }

    private static @Nullable Contract broken(Throwable failure) {
        if (failure instanceof UnsupportedByDriverException) {
            return Contract.DECLARED_IS_DONE;
        }
        if (failure instanceof LinkageError) {
            return Contract.COMPLETE;
        }
        if (failure instanceof CormorantException || failure instanceof TestAbortedException) {
            return null;
        }
        if (failure instanceof AssertionError) {
            return String.valueOf(failure.getMessage()).contains("java.sql.SQL") ? Contract.TYPED_ERRORS : null;
        }
        return Contract.TYPED_ERRORS;
    }
}
