package dev.cormorant.sql.jdbc;

import dev.cormorant.driver.WellFormedText;
import dev.cormorant.error.ValidationException;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses values that the database would cut or that it cannot hold, before they are sent. */
final class ValueLimits {
    private static final int NANOSECOND_DIGITS = 9;
    private final int fractionDigits;
    private final int unit;
    private final boolean nulCharacters;

    ValueLimits(JdbcDialect dialect) {
        this.fractionDigits = dialect.getFractionDigits();
        this.unit = (int) Math.pow(10, NANOSECOND_DIGITS - Math.min(fractionDigits, NANOSECOND_DIGITS));
        this.nulCharacters = dialect.storesNulCharacters();
    }

    String checked(String value) {
        if (!nulCharacters && value.indexOf('\0') >= 0) {
            throw new ValidationException("The text holds the character NUL at position " + value.indexOf('\0')
                    + ", which this database cannot store. Remove it, or map the property to byte[].");
        }
        return WellFormedText.require(value);
    }

    <T extends Temporal> T checked(T value) {
        if (value.isSupported(ChronoField.NANO_OF_SECOND) && value.get(ChronoField.NANO_OF_SECOND) % unit != 0) {
            throw new ValidationException("The time has more than " + fractionDigits
                    + " digits in the fraction of its second, which is all that this database keeps. Cut it by"
                    + " truncatedTo(ChronoUnit.MICROS) or coarser before it is stored.");
        }
        return value;
    }

    List<? extends @Nullable Object> checked(List<? extends @Nullable Object> values) {
        for (Object value : values) {
            if (value instanceof String text) {
                checked(text);
            } else if (value instanceof Temporal time) {
                checked(time);
            }
        }
        return values;
    }
}
