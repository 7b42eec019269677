package dev.cormorant.driver;

import org.jspecify.annotations.Nullable;

/**
 * Turns what a client library throws into the documented exceptions. Stateless. Role: implement.
 */
@FunctionalInterface
public interface ExceptionConverter {
    /**
     * Converts one error; never throws.
     *
     * @param error what was thrown
     * @param statement the statement that failed, without values, or null
     * @return the most telling exception, with the original as its cause; the error itself if it is one already
     */
    DriverException convert(Throwable error, @Nullable String statement);
}
