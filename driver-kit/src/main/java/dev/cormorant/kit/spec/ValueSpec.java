package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cormorant.EntityManager;
import dev.cormorant.error.CormorantException;
import dev.cormorant.kit.library.Scalars;
import dev.cormorant.query.Filter;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How specifications of types speak about values. */
public abstract class ValueSpec extends DatabaseSpec {
    /** Stores each value, finds it again, finds the entity by it, and replaces it by null. */
    @SafeVarargs
    final <V> void exact(
            String property, BiConsumer<Scalars, @Nullable V> set, Function<Scalars, @Nullable V> get, V... values) {
        for (V value : values) {
            Scalars scalars = new Scalars();
            set.accept(scalars, value);
            store(scalars);
            EntityManager em = em();
            Scalars found = em.findOneOrFail(Scalars.class, scalars.id);
            assertThat(get.apply(found)).as("%s %s", property, value).isEqualTo(value);
            sent(em::flush).areNone();
            assertThat(em().find(Scalars.class, Filter.where(property).eq(value)))
                    .as("%s = %s", property, value)
                    .extracting(one -> one.id)
                    .contains(scalars.id);
            set.accept(found, null);
            em.flush();
            assertThat(get.apply(em().findOneOrFail(Scalars.class, scalars.id))).isNull();
        }
    }

    /** Stores a value or refuses it by a typed error, but never stores another one. */
    final <V> void exactOrRefused(BiConsumer<Scalars, @Nullable V> set, Function<Scalars, @Nullable V> get, V value) {
        Scalars scalars = new Scalars();
        set.accept(scalars, value);
        long before = em().count(Scalars.class, Filter.all());
        Throwable refused = catchThrowable(() -> store(scalars));
        if (refused == null) {
            assertThat(get.apply(em().findOneOrFail(Scalars.class, scalars.id))).isEqualTo(value);
        } else {
            assertThat(refused).isInstanceOf(CormorantException.class);
            assertThat(em().count(Scalars.class, Filter.all())).isEqualTo(before);
        }
    }
}
