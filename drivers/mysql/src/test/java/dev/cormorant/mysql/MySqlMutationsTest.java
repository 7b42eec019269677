package dev.cormorant.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.kit.database.Fixture;
import dev.cormorant.mysql.spec.MySqlDatabase;
import dev.cormorant.sql.SqlSession;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.junit.jupiter.api.Test;

/** The form in which updates and deletes read their own table, since the server refuses the usual one. */
class MySqlMutationsTest {
    /** Something to map. */
    @Entity
    public static class Thing {
        @Id
        private int id;
    }

    @Test
    void keys_are_found_by_a_query_inside_another() {
        try (Fixture fixture = Fixture.open(new MySqlDatabase(), config -> config.entities(Thing.class))) {
            SqlSession session = fixture.orm().em().fork().unwrap(SqlSession.class);
            session.execute("create table node (id int primary key, other int, parent int)");
            session.execute("insert into node values (1, 1, null), (2, 1, 1), (3, 1, 2)");

            assertThat(session.execute(
                            "delete from `node` where (`id`) in (select * from (select n0.`id` from `node` n0 "
                                    + "inner join `node` n1 on n0.`parent` = n1.`id` where n1.`parent` = ?) found)",
                            1))
                    .isEqualTo(1);
            assertThat(session.execute("update `node` set `other` = 2 where (`id`, `other`) in (select * from (select "
                            + "n0.`id`, n0.`other` from `node` n0 where not (exists (select 1 from `node` n1 where "
                            + "n1.`parent` = n0.`id`))) found)"))
                    .isEqualTo(1);
        }
    }
}
