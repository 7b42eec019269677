package dev.cormorant.sql.jdbc;

import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows some errors of a database. Role: use, in the list that a {@link SqlStateConverter} is made of. Immutable. */
@FunctionalInterface
public interface ErrorRule {
    /**
     * Chooses the exception for an error.
     *
     * @param error what the JDBC driver threw
     * @param failure what the exception will tell
     * @return the exception, or null for an error that the rule does not know
     */
    @Nullable
    DriverException find(SQLException error, Failure failure);

    /**
     * Knows errors by the vendor's codes.
     *
     * @param exception makes the exception
     * @param codes all codes of that meaning
     * @return a rule
     */
    static ErrorRule code(Function<Failure, DriverException> exception, int... codes) {
        return (error, failure) ->
                Arrays.stream(codes).anyMatch(code -> code == error.getErrorCode()) ? exception.apply(failure) : null;
    }

    /**
     * Knows errors by their SQL states.
     *
     * @param exception makes the exception
     * @param states all states of that meaning
     * @return a rule
     */
    static ErrorRule state(Function<Failure, DriverException> exception, String... states) {
        List<String> known = List.of(states);
        return (error, failure) ->
                error.getSQLState() != null && known.contains(error.getSQLState()) ? exception.apply(failure) : null;
    }

    /**
     * Knows errors by what they say.
     *
     * @param exception makes the exception
     * @param pattern a regular expression that is found in the message; its first group, if there is one, is the name of the
     *     constraint, table or column
     * @return a rule
     */
    static ErrorRule message(Function<Failure, DriverException> exception, String pattern) {
        Pattern compiled = Pattern.compile(pattern, Pattern.DOTALL);
        return (error, failure) -> {
            Matcher matcher = compiled.matcher(String.valueOf(error.getMessage()));
            if (!matcher.find()) {
                return null;
            }
            String name = matcher.groupCount() == 0 ? null : matcher.group(1);
            return exception.apply(name == null ? failure : failure.naming(name.trim()));
        };
    }

    /**
     * Knows the same errors and says what to do about them.
     *
     * @param advice full sentences
     * @return a rule
     */
    default ErrorRule advising(String advice) {
        return (error, failure) -> find(error, failure.advising(advice));
    }
}
