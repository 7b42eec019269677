package dev.cormorant.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Cormorant;
import dev.cormorant.entity.Partition;
import dev.cormorant.entity.PartitionMethod;
import dev.cormorant.entity.Partitioned;
import dev.cormorant.kit.database.Fixture;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.sql.SqlSession;
import dev.cormorant.testing.server.TestServers;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL itself says and does about partitions. */
class PostgreSqlPartitionsTest {
    private Fixture fixture;

    @Entity
    @Table(name = "numbered")
    @Partitioned(method = PartitionMethod.HASH, columns = "id", count = 2)
    static class Numbered {
        @Id
        @GeneratedValue
        @Nullable
        Long id;
    }

    @Entity
    @Table(name = "pointing")
    static class Pointing {
        @Id
        @Nullable
        Long id;

        @ManyToOne
        @Nullable
        Numbered numbered;
    }

    @Entity
    @Table(name = "timed")
    @Partitioned(
            method = PartitionMethod.RANGE,
            columns = "moment",
            partitions = {
                @Partition(name = "timed_2025", values = "from ('2025-01-01') to ('2026-01-01')"),
                @Partition(name = "timed_2026", values = "from ('2026-01-01Z') to (maxvalue)")
            })
    static class Timed {
        @Id
        @Nullable
        Instant moment;
    }

    @Entity
    @Table(name = "by_hand")
    static class ByHand {
        @Id
        @Nullable
        Long id;
    }

    @BeforeEach
    void open() {
        fixture = Fixture.open(
                new ServerDatabase(TestServers::postgresql),
                config -> config.entities(Numbered.class, Pointing.class, Timed.class, ByHand.class));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Cormorant orm() {
        return fixture.orm();
    }

    private SqlSession sql() {
        return orm().em().fork().unwrap(SqlSession.class);
    }

    private long next() {
        Numbered numbered = new Numbered();
        orm().em().fork().transactional(em -> em.persist(numbered));
        return numbered.id == null ? 0 : numbered.id;
    }

    @Test
    void aTableThatIsMadeAnewGivesNoNumberTwice() {
        next();
        next();
        sql().execute("delete from numbered");
        sql().execute("alter table numbered rename column id to old_id");
        sql().execute("drop table numbered_p1 cascade");
        sql().execute("create table numbered_other partition of numbered for values with (modulus 4, remainder 1)");
        orm().schema().update();
        assertThat(orm().schema().updateSql()).isEmpty();
        assertThat(next()).isEqualTo(3);
    }

    @Test
    void olderServersNumberPartitionedTablesToo() {
        TestDatabase older = new ServerDatabase(TestServers::postgresqlPrevious);
        try (Fixture other = Fixture.open(older, config -> config.entities(Numbered.class))) {
            assertThat(other.orm().schema().updateSql()).isEmpty();
            Numbered one = new Numbered();
            other.orm().em().fork().transactional(em -> em.persist(one));
            assertThat(one.id).isEqualTo(1);
        }
    }

    @Test
    void aForeignKeyToAPartitionedTableIsOne() {
        assertThat(orm().schema().updateSql()).isEmpty();
        sql().execute("alter table pointing drop constraint pointing_numbered_id_foreign");
        orm().schema().update();
        assertThat(orm().schema().updateSql()).isEmpty();
    }

    @Test
    void momentsAreComparedAsTheServerWritesThem() {
        assertThat(orm().schema().updateSql()).isEmpty();
        sql().execute("insert into timed (moment) values ('2026-05-01Z')");
        assertThat(sql().queryRows("select count(*) from timed_2026", row -> row.getLong(0)))
                .containsExactly(1L);
    }

    @Test
    void whatWasPartitionedByHandStaysSo() {
        sql().execute("drop table by_hand");
        sql().execute("create table by_hand (id bigint not null primary key) partition by range (id)");
        sql().execute("create table by_hand_1 partition of by_hand for values from (0) to (10) partition by hash (id)");
        sql().execute("create table by_hand_1_0 partition of by_hand_1 for values with (modulus 1, remainder 0)");
        sql().execute("insert into by_hand (id) values (1)");
        assertThat(orm().schema().updateSql()).isEmpty();
        orm().schema().update(options -> options.dropUnknown());
        assertThat(orm().schema().updateSql(options -> options.dropUnknown())).isEmpty();
        assertThat(sql().queryRows(
                                "select relkind::text from pg_class where relname like 'by_hand%' and relkind in ('r', 'p')",
                                row -> row.getString(0)))
                .isEqualTo(List.of("r"));
        assertThat(sql().queryRows("select id from by_hand", row -> row.getLong(0)))
                .containsExactly(1L);
    }
}
