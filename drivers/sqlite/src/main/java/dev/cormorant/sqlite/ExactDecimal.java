package dev.cormorant.sqlite;

import dev.cormorant.error.ValidationException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Stores decimals as SQLite's numbers without ever changing their value. */
final class ExactDecimal {
    /** What a binary floating point number of 64 bits keeps of every decimal. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final BigDecimal MAX_LONG = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal MIN_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final int MAX_EXPONENT = 290;

    private ExactDecimal() {}

    static void bind(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() <= 0 && plain.compareTo(MAX_LONG) <= 0 && plain.compareTo(MIN_LONG) >= 0) {
            statement.setLong(index, plain.longValueExact());
            return;
        }
        if (plain.precision() > DIGITS.getPrecision() || Math.abs((long) plain.scale()) > MAX_EXPONENT) {
            throw new ValidationException("SQLite can't store the decimal with " + plain.precision()
                    + " significant digits and " + plain.scale() + " after the point exactly: it keeps "
                    + DIGITS.getPrecision() + ". Round the value, or map the property to a long of the smallest unit"
                    + " or to a String.");
        }
        statement.setDouble(index, plain.doubleValue());
    }

    static @Nullable BigDecimal read(@Nullable String text) throws SQLException {
        if (text == null) {
            return null;
        }
        try {
            BigDecimal value = new BigDecimal(text);
            return value.scale() == 0 ? value : value.round(DIGITS);
        } catch (NumberFormatException e) {
            throw new SQLException("The column holds \"" + text + "\", which is no decimal number.", e);
        }
    }
}
