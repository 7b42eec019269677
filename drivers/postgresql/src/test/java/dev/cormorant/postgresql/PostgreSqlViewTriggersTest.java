package dev.cormorant.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.entity.Trigger;
import dev.cormorant.entity.TriggerEvent;
import dev.cormorant.entity.TriggerTiming;
import dev.cormorant.entity.View;
import dev.cormorant.kit.database.Fixture;
import dev.cormorant.sql.SqlSession;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import dev.cormorant.testing.server.TestServers;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The functions of triggers, which no view takes along by itself. */
class PostgreSqlViewTriggersTest {
    private Fixture fixture;

    @Entity
    @Table(name = "seat", schema = "hall")
    static class Seat {
        @Id
        @Nullable
        Long id;

        boolean gone;
    }

    @Entity
    @Table(name = "free_seat", schema = "hall")
    @View("select id from hall.seat where not gone")
    @Trigger(
            name = "take",
            timing = TriggerTiming.INSTEAD_OF,
            events = TriggerEvent.DELETE,
            body = "update hall.seat set gone = true where id = old.id;")
    static class FreeSeat {
        @Id
        @Nullable
        Long id;
    }

    @BeforeEach
    void open() {
        fixture = Fixture.open(
                new ServerDatabase(TestServers::postgresql), config -> config.entities(Seat.class, FreeSeat.class));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private SqlSchemaGenerator generator() {
        return (SqlSchemaGenerator) fixture.orm().schema();
    }

    private List<String> names(String sql) {
        return fixture.orm().em().fork().unwrap(SqlSession.class).queryRows(sql, row -> row.getString(0));
    }

    private List<String> functions() {
        return names("select proname::text from pg_proc where proname like '%seat%'");
    }

    @Test
    void aTriggerThatGoesTakesItsFunctionAlong() {
        assertThat(functions()).containsExactly("free_seat_take_fn");
        SchemaModel wanted = generator().wanted();
        SqlSchemaGenerator without = generator()
                .of(wanted.withViews(wanted.views().stream()
                        .map(view -> view.withTriggers(List.of()))
                        .toList()));
        without.update(options -> options.dropUnknown());
        assertThat(functions()).isEmpty();
        generator().update();
        assertThat(functions()).containsExactly("free_seat_take_fn");
    }

    @Test
    void aSchemaIsEmptyWithoutThem() {
        generator().drop();
        assertThat(functions()).isEmpty();
        assertThat(names("select nspname::text from pg_namespace where nspname = 'hall'"))
                .isEmpty();
    }
}
