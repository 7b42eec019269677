package dev.cormorant.testing.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.ServerException;
import dev.cormorant.kit.database.Fixture;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.query.Filter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Integers without a sign, which Java keeps in the next wider type. */
public abstract class MySqlUnsignedSpec {
    /** Another empty database at each call. */
    protected abstract TestDatabase database();

    private static final BigInteger GREATEST = new BigInteger("18446744073709551615");

    /** Something to count. */
    @Entity
    public static class Counter {
        @Id
        private int id;

        @Column(columnDefinition = "tinyint unsigned", nullable = false)
        private short tiny;

        @Column(columnDefinition = "int unsigned", nullable = false)
        private long whole;

        @Column(columnDefinition = "bigint unsigned", nullable = false)
        private BigInteger huge = BigInteger.ZERO;

        protected Counter() {}

        Counter(int id) {
            this.id = id;
        }
    }

    @Test
    void they_take_their_whole_range_and_nothing_below_zero() {
        try (Fixture fixture = Fixture.open(database(), config -> config.entities(Counter.class))) {
            assertThat(fixture.orm().schema().updateSql()).isEmpty();
            Counter counter = new Counter(1);
            counter.tiny = 255;
            counter.whole = 4_294_967_295L;
            counter.huge = GREATEST;
            EntityManager em = fixture.orm().em().fork();
            em.persist(counter);
            em.flush();

            assertThat(fixture.orm()
                            .em()
                            .fork()
                            .findOneOrFail(Counter.class, Filter.where("huge").eq(GREATEST)))
                    .usingRecursiveComparison()
                    .isEqualTo(counter);
            counter.whole = -1;
            assertThatThrownBy(em::flush).isInstanceOf(ServerException.class);
        }
    }
}
