package dev.cormorant.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.IncompleteSchemaChangeException;
import dev.cormorant.entity.Json;
import dev.cormorant.kit.database.Fixture;
import dev.cormorant.mysql.spec.MySqlDatabase;
import dev.cormorant.sql.SqlSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What MySQL does that nobody expects, as the guide tells it. */
class MySqlKnownIssuesTest {
    /** Something to store. */
    @Entity
    public static class Thing {
        @Id
        private int id;

        @Column(length = 20, unique = true)
        private @Nullable String name;

        private int amount;

        @Json
        private @Nullable Map<String, Object> details;

        protected Thing() {}

        Thing(int id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    private Fixture fixture;

    @BeforeEach
    void open() {
        fixture = Fixture.open(new MySqlDatabase(), config -> config.entities(Thing.class));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private EntityManager em() {
        return fixture.orm().em().fork();
    }

    @Test
    void an_upsert_takes_any_unique_value_for_the_row() {
        em().upsert(new Thing(1, "same"));
        Thing other = new Thing(2, "same");
        other.amount = 7;
        em().upsert(other);

        assertThat(em().findAll(Thing.class)).singleElement().satisfies(thing -> {
            assertThat(thing.id).isEqualTo(1);
            assertThat(thing.amount).isEqualTo(7);
        });
    }

    @Test
    void numbers_beyond_64_bits_become_floating_point_in_documents() {
        Thing thing = new Thing(1, "big");
        thing.details = Map.of("number", new BigInteger("12345678901234567890123"), "long", Long.MAX_VALUE);
        EntityManager em = em();
        em.persist(thing);
        em.flush();

        assertThat(em().findOneOrFail(Thing.class, 1).details)
                .containsEntry("number", new BigDecimal("1.2345678901234568E+22"))
                .containsEntry("long", Long.MAX_VALUE);
    }

    @Test
    void a_failed_change_of_the_schema_says_what_is_done_and_the_next_one_does_the_rest() {
        SqlSession session = em().unwrap(SqlSession.class);
        session.execute("drop table thing");
        session.execute("create table thing (id int primary key, name varchar(20))");
        session.execute("insert into thing (id, name) values (1, 'twice'), (2, 'twice')");

        assertThatThrownBy(() -> fixture.orm().schema().update())
                .isInstanceOf(IncompleteSchemaChangeException.class)
                .hasMessageContaining("add column `amount`")
                .hasMessageContaining("Duplicate entry for key 'thing.thing_name_unique'")
                .hasMessageNotContaining("twice");
        session.execute("delete from thing where id = 2");
        fixture.orm().schema().update();

        assertThat(fixture.orm().schema().updateSql()).isEmpty();
        assertThat(em().findOneOrFail(Thing.class, 1).name).isEqualTo("twice");
    }
}
