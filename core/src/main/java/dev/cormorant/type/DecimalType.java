package dev.cormorant.type;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Exact decimals; 1.5 and 1.50 are the same value, since databases do not agree on whether they keep the difference.
 */
final class DecimalType extends Type<BigDecimal> {
    DecimalType() {
        super(BigDecimal.class, ValueKind.DECIMAL);
    }

    @Override
    public @Nullable BigDecimal read(RowReader row, int column) {
        return row.getDecimal(column);
    }

    @Override
    public void write(ValueWriter writer, int index, BigDecimal value) {
        writer.setDecimal(index, value);
    }

    @Override
    public boolean matches(Object snapshot, BigDecimal value) {
        return snapshot == value || ((BigDecimal) snapshot).compareTo(value) == 0;
    }

    @Override
    public boolean isImmutable() {
        return false;
    }

    @Override
    public boolean isPlain() {
        return true;
    }
}
