package dev.cormorant.type;

import dev.cormorant.error.ValidationException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Enums stored as integers: by the order of the constants, or by numbers that the enum itself gives.
 */
final class NumberEnumType extends Type<Enum<?>> {
    private final int[] numbers;
    private final Map<Integer, Enum<?>> constants = new HashMap<>();

    NumberEnumType(Class<?> enumClass, ValueKind kind, Enum<?>[] values, int[] numbers) {
        super(enumClass, kind);
        this.numbers = numbers.clone();
        for (int i = 0; i < values.length; i++) {
            constants.put(numbers[i], values[i]);
        }
    }

    @Override
    public @Nullable Enum<?> read(RowReader row, int column) {
        int number = row.getInt(column);
        if (row.wasNull()) {
            return null;
        }
        Enum<?> constant = constants.get(number);
        if (constant == null) {
            throw new ValidationException("The database holds " + number + ", which is no value of "
                    + javaType().getName() + ". Known are: " + Arrays.toString(numbers) + ".");
        }
        return constant;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // the values stand in the order of the constants, and stay in memory
    public void write(ValueWriter writer, int index, Enum<?> value) {
        writer.setInt(index, numbers[value.ordinal()]);
    }
}
