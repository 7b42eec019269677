package dev.cormorant.query;

import dev.cormorant.metadata.EmbeddedMetadata;
import dev.cormorant.metadata.MemberAccess;
import dev.cormorant.metadata.PropertyMetadata;
import java.lang.reflect.AccessibleObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes an embeddable that a user gave to a query apart. Once per filter, never per row: so reflection will do. */
final class EmbeddedValues {
    private EmbeddedValues() {}

    /** The value of each column of the embeddable, in the order of {@link EmbeddedMetadata#columns()}. */
    static List<@Nullable Object> of(EmbeddedMetadata embedded, @Nullable Object value) {
        if (value == null) {
            return Collections.nCopies(embedded.columns().size(), null);
        }
        List<@Nullable Object> values = new ArrayList<>(embedded.columns().size());
        for (PropertyMetadata property : embedded.properties()) {
            Object part = read(property, value);
            if (property instanceof EmbeddedMetadata nested) {
                values.addAll(of(nested, part));
            } else {
                values.add(part);
            }
        }
        return values;
    }

    private static @Nullable Object read(PropertyMetadata property, Object holder) {
        MemberAccess member = property.member();
        AccessibleObject place = member.getter() != null ? member.getter() : Objects.requireNonNull(member.field());
        try {
            place.trySetAccessible();
            return member.getter() != null
                    ? member.getter().invoke(holder)
                    : Objects.requireNonNull(member.field()).get(holder);
        } catch (ReflectiveOperationException e) {
            throw new QueryException(property + " of the " + holder.getClass().getSimpleName()
                    + " given to the query cannot be read: " + e
                    + ". Compare its properties one by one, or open its package.");
        }
    }
}
