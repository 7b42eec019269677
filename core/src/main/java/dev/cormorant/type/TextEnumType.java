package dev.cormorant.type;

import dev.cormorant.error.ValidationException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Enums stored as text: by the names of the constants, or by texts that the enum itself gives.
 */
final class TextEnumType extends Type<Enum<?>> {
    private final String[] texts;
    private final Map<String, Enum<?>> constants = new HashMap<>();

    TextEnumType(Class<?> enumClass, Enum<?>[] values, String[] texts) {
        super(enumClass, ValueKind.STRING);
        this.texts = texts.clone();
        for (int i = 0; i < values.length; i++) {
            constants.put(texts[i], values[i]);
        }
    }

    List<String> texts() {
        return Arrays.asList(texts.clone());
    }

    @Override
    public @Nullable Enum<?> read(RowReader row, int column) {
        String text = row.getString(column);
        if (text == null) {
            return null;
        }
        Enum<?> constant = constants.get(text);
        if (constant == null) {
            throw new ValidationException("The database holds '" + text + "', which is no value of "
                    + javaType().getName() + ". Known are: " + String.join(", ", texts) + ".");
        }
        return constant;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // the values stand in the order of the constants, and stay in memory
    public void write(ValueWriter writer, int index, Enum<?> value) {
        writer.setString(index, texts[value.ordinal()]);
    }
}
