package dev.cormorant.sql.jdbc;

import dev.cormorant.driver.WellFormedText;
import dev.cormorant.error.ValidationException;
import dev.cormorant.type.TimeFraction;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses text that the database cannot hold, and cuts times to what it keeps, before they are sent. */
final class ValueLimits {
    private final TimeFraction fraction;
    private final boolean nulCharacters;

    ValueLimits(JdbcDialect dialect) {
        this.fraction = new TimeFraction(dialect.getFractionDigits());
        this.nulCharacters = dialect.storesNulCharacters();
    }

    String checked(String value) {
        if (!nulCharacters && value.indexOf('\0') >= 0) {
            throw new ValidationException("The text holds the character NUL at position " + value.indexOf('\0')
                    + ", which this database cannot store. Remove it, or map the property to byte[].");
        }
        return WellFormedText.require(value);
    }

    <T extends Temporal> T cut(T value) {
        return fraction.cut(value);
    }

    List<? extends @Nullable Object> fitting(List<? extends @Nullable Object> values) {
        List<@Nullable Object> fitting = new ArrayList<>(values.size());
        for (Object value : values) {
            fitting.add(fitting(value));
        }
        return fitting;
    }

    private @Nullable Object fitting(@Nullable Object value) {
        if (value instanceof String text) {
            return checked(text);
        }
        return value instanceof Temporal time ? cut(time) : value;
    }
}
