package dev.cormorant.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Cormorant;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.SyntaxErrorException;
import dev.cormorant.entity.Partition;
import dev.cormorant.entity.PartitionMethod;
import dev.cormorant.entity.Partitioned;
import dev.cormorant.kit.database.Fixture;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.sql.SqlSession;
import dev.cormorant.sql.schema.PartitionModel;
import dev.cormorant.sql.schema.PartitioningModel;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import dev.cormorant.sql.schema.TableModel;
import dev.cormorant.testing.server.TestServers;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL itself says and does about partitions. */
class PostgreSqlPartitionsTest {
    private final ServerDatabase database = new ServerDatabase(TestServers::postgresql);
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
        fixture = Fixture.open(database, config -> config.entities(Numbered.class, Timed.class, ByHand.class));
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
        assertThat(logged(() -> orm().schema().update()))
                .containsOnlyOnce(
                        "WARN cormorant.schema - The table numbered is made anew, since its rows have to be sorted"
                                + " into partitions in another way. All rows are copied; what no mapping names, such as"
                                + " rights, goes with the old table.");
        assertThat(logged(() -> assertThat(orm().schema().updateSql()).isEmpty()))
                .isEmpty();
        assertThat(next()).isEqualTo(3);
    }

    /** What the logger of the tests, which writes warnings to the standard error, was told meanwhile. */
    private static String logged(Runnable work) {
        PrintStream usual = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setErr(usual);
        }
        return told.toString(StandardCharsets.UTF_8);
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
    void momentsAreComparedAsTheServerWritesThem() {
        assertThat(orm().schema().updateSql()).isEmpty();
        sql().execute("insert into timed (moment) values ('2026-05-01Z')");
        assertThat(sql().queryRows("select count(*) from timed_2026", row -> row.getLong(0)))
                .containsExactly(1L);
    }

    /** The trial of values that seem to differ ends its own session. */
    @Test
    void aConnectionThatIsLostWhileValuesAreComparedIsAnError() {
        SqlSchemaGenerator generator = deadly();
        assertThatThrownBy(generator::updateSql).isInstanceOf(ConnectionException.class);
        assertThatThrownBy(generator::update).isInstanceOf(ConnectionException.class);
        assertThat(orm().schema().updateSql()).isEmpty();
    }

    private SqlSchemaGenerator deadly() {
        SqlSchemaGenerator generator = (SqlSchemaGenerator) orm().schema();
        String end = "(case when pg_terminate_backend(pg_backend_pid()) then '2025-01-01'::timestamptz end)";
        return with(
                generator,
                new PartitionModel("timed_2025", "from " + end + " to ('2026-01-01')"),
                new PartitionModel("timed_2026", "from ('2026-01-01') to (maxvalue)"));
    }

    private static SqlSchemaGenerator with(SqlSchemaGenerator generator, PartitionModel... partitions) {
        SchemaModel wanted = generator.wanted();
        return generator.of(wanted.withTables(wanted.tables().stream()
                .map(table -> table.name().name().equals("timed") ? into(table, List.of(partitions)) : table)
                .toList()));
    }

    private static TableModel into(TableModel table, List<PartitionModel> partitions) {
        PartitioningModel now = Objects.requireNonNull(table.notes().partitioning());
        return table.withNotes(table.notes().into(now.into(partitions)));
    }

    @Test
    void whoMayNotMakeTemporaryTablesIsToldSoInsteadOfMakingTheTableAnew() {
        String owner = "owner_" + UUID.randomUUID().toString().replace("-", "");
        sql().execute("create role " + owner);
        sql().execute("do $$ begin execute 'revoke temporary on database ' || current_database() || ' from public';"
                + " end $$");
        sql().execute("alter table timed owner to " + owner);
        Cormorant other = Cormorant.init(config -> {
            database.at(config);
            config.entities(Timed.class)
                    .onCreateConnection(Connection.class, connection -> execute(connection, "set role " + owner));
        });
        try {
            assertThatThrownBy(() -> other.schema().updateSql())
                    .isInstanceOf(SyntaxErrorException.class)
                    .hasMessageContaining("permission denied to create temporary tables");
        } finally {
            other.close();
            sql().execute("drop owned by " + owner + " cascade");
            sql().execute("drop role " + owner);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
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
                                "select relkind::text from pg_class where relname like 'by_hand%' and relkind in ('r',"
                                        + " 'p')",
                                row -> row.getString(0)))
                .isEqualTo(List.of("r"));
        assertThat(sql().queryRows("select id from by_hand", row -> row.getLong(0)))
                .containsExactly(1L);
    }
}
