package dev.cormorant.mongodb;

import dev.cormorant.error.ValidationException;
import java.math.BigDecimal;
import org.bson.BsonDecimal128;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNumber;
import org.bson.types.Decimal128;

/** Numbers as the server stores them, and back. */
final class BsonNumbers {
    private BsonNumbers() {}

    static BsonDecimal128 decimal(BigDecimal value) {
        try {
            return new BsonDecimal128(new Decimal128(value));
        } catch (NumberFormatException e) {
            throw new ValidationException("A decimal has " + value.precision()
                    + " digits, but MongoDB keeps 34 and exponents up to 6111. Round it, or store it as text.");
        }
    }

    static BigDecimal decimal(BsonNumber value) {
        if (value.isInt32() || value.isInt64()) {
            return BigDecimal.valueOf(value.longValue());
        }
        return value.isDouble()
                ? BigDecimal.valueOf(value.doubleValue())
                : value.decimal128Value().bigDecimalValue();
    }

    /** An integer, which may be stored as any number. */
    static long integer(BsonNumber value) {
        return value.isInt32() || value.isInt64()
                ? value.longValue()
                : decimal(value).longValueExact();
    }

    /** The smallest type that holds the number exactly. */
    static BsonNumber smallest(BigDecimal value) {
        if (value.scale() <= 0 && value.precision() - value.scale() <= 18) {
            long whole = value.longValueExact();
            return whole == (int) whole ? new BsonInt32((int) whole) : new BsonInt64(whole);
        }
        double real = value.doubleValue();
        boolean exact = Double.isFinite(real) && BigDecimal.valueOf(real).compareTo(value) == 0;
        return exact ? new BsonDouble(real) : decimal(value);
    }
}
