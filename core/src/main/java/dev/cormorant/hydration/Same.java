package dev.cormorant.hydration;

import dev.cormorant.entity.EntityList;
import dev.cormorant.entity.EntitySet;
import dev.cormorant.entity.Ref;
import dev.cormorant.type.Type;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How generated code compares what a snapshot kept with what a property holds now. */
final class Same {
    private Same() {}

    static boolean same(boolean kept, boolean now) {
        return kept == now;
    }

    static boolean same(int kept, int now) {
        return kept == now;
    }

    static boolean same(long kept, long now) {
        return kept == now;
    }

    static boolean same(float kept, float now) {
        return Float.floatToIntBits(kept) == Float.floatToIntBits(now);
    }

    static boolean same(double kept, double now) {
        return Double.doubleToLongBits(kept) == Double.doubleToLongBits(now);
    }

    static boolean same(@Nullable Object kept, @Nullable Object now) {
        return Objects.equals(kept, now);
    }

    static boolean identical(@Nullable Object kept, @Nullable Object now) {
        return kept == now;
    }

    /** For types whose values may have changed inside. */
    @SuppressWarnings("unchecked")
    static boolean matches(@Nullable Object kept, @Nullable Object now, Type<?> type) {
        return (kept == null || now == null) ? kept == now : ((Type<Object>) type).matches(kept, now);
    }

    /** For types whose values can't change inside, and yet are compared in their own way. */
    static boolean identicalOrMatches(@Nullable Object kept, @Nullable Object now, Type<?> type) {
        return kept == now || matches(kept, now, type);
    }

    static boolean target(@Nullable Object kept, @Nullable Object now) {
        return kept == now || Ref.unwrap(kept) == Ref.unwrap(now);
    }

    /** Asks for the two classes rather than for their interface, which takes longer to find. */
    static boolean collection(@Nullable Object kept, @Nullable Object now) {
        if (kept != now) {
            return false;
        }
        if (now instanceof EntityList<?> list) {
            return !list.content().isModified();
        }
        return !(now instanceof EntitySet<?> set && set.content().isModified());
    }
}
