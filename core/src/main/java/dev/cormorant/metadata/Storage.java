package dev.cormorant.metadata;

import dev.cormorant.type.Type;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.EnumType;
import org.jspecify.annotations.Nullable;

/**
 * How a user wants the values of a property to be stored.
 *
 * @param json whether as one JSON document
 * @param type the type to use, or null
 * @param converter the converter to use, or null
 * @param unconverted whether converters that apply by themselves stay away
 * @param enumerated how an enum is stored, or null
 */
record Storage(
        boolean json,
        @Nullable Class<? extends Type<?>> type,
        @Nullable Class<? extends AttributeConverter<?, ?>> converter,
        boolean unconverted,
        @Nullable EnumType enumerated) {
    static final Storage PLAIN = new Storage(false, null, null, false, null);

    boolean isPlain() {
        return equals(PLAIN);
    }
}
