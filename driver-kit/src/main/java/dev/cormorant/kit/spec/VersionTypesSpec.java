package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.unitofwork.OptimisticLockException;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A version of any class notices what was changed in between, however quickly one change follows another. */
public abstract class VersionTypesSpec extends DatabaseSpec {
    /** What all of them have. */
    @MappedSuperclass
    public abstract static class Versioned {
        @Id
        private int id = 1;

        int steps;

        abstract Object version();
    }

    /** By a small number. */
    @Entity
    public static class ByShort extends Versioned {
        @Version
        private short version;

        @Override
        Object version() {
            return version;
        }
    }

    /** By a number that is null at first. */
    @Entity
    public static class ByShortObject extends Versioned {
        @Version
        private @Nullable Short version;

        @Override
        Object version() {
            return String.valueOf(version);
        }
    }

    /** By a large number. */
    @Entity
    public static class ByLong extends Versioned {
        @Version
        private long version;

        @Override
        Object version() {
            return version;
        }
    }

    /** By a point in time. */
    @Entity
    public static class ByInstant extends Versioned {
        @Version
        private @Nullable Instant version;

        @Override
        Object version() {
            return String.valueOf(version);
        }
    }

    /** By a day and a time. */
    @Entity
    public static class ByDateTime extends Versioned {
        @Version
        private @Nullable LocalDateTime version;

        @Override
        Object version() {
            return String.valueOf(version);
        }
    }

    /** By a point in time with an offset. */
    @Entity
    public static class ByOffset extends Versioned {
        @Version
        private @Nullable OffsetDateTime version;

        @Override
        Object version() {
            return String.valueOf(version);
        }
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(
                ByShort.class, ByShortObject.class, ByLong.class, ByInstant.class, ByDateTime.class, ByOffset.class);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ByShort.class,
                ByShortObject.class,
                ByLong.class,
                ByInstant.class,
                ByDateTime.class,
                ByOffset.class
            })
    void noTwoChangesHaveTheSameVersion(Class<? extends Versioned> type) throws ReflectiveOperationException {
        Versioned one = type.getDeclaredConstructor().newInstance();
        EntityManager em = em();
        em.persist(one);
        em.flush();
        EntityManager stale = em();
        Versioned old = stale.findOneOrFail(type, 1);
        Set<Object> versions = new HashSet<>(Set.of(one.version()));
        for (int i = 0; i < 5; i++) {
            one.steps++;
            em.flush();
            assertThat(versions.add(one.version()))
                    .as("a new version after %s", versions)
                    .isTrue();
            assertThat(em().findOneOrFail(type, 1).version()).isEqualTo(one.version());
        }

        old.steps = 100;
        assertThatThrownBy(stale::flush).isInstanceOf(OptimisticLockException.class);

        stale.clear();
        stale.remove(stale.findOneOrFail(type, 1));
        one.steps++;
        em.flush();
        assertThatThrownBy(stale::flush).isInstanceOf(OptimisticLockException.class);
        em.remove(one);
        em.flush();
        assertThat(em().findOne(type, 1)).isEmpty();
    }
}
