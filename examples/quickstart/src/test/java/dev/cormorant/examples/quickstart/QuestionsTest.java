package dev.cormorant.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.config.StatementEvent;
import dev.cormorant.examples.quickstart.world.World;
import dev.cormorant.sqlite.SqliteDriver;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The answers, and how many statements each takes. */
class QuestionsTest {
    private final SqlLog log = new SqlLog();
    private Cormorant orm;

    @BeforeEach
    void open() {
        orm = Cormorant.init(config -> config.driver(SqliteDriver.class)
                .dbName(":memory:")
                .entities(World.entities())
                .onStatement(log));
        orm.schema().create();
        EntityManager em = orm.em().fork();
        new WorldImport(em).apply();
        em.flush();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private Question.Answer ask(int number) {
        return Questions.all().get(number - 1).ask(orm, log);
    }

    private static List<String> sql(Question.Answer answer) {
        return answer.statements().stream().map(StatementEvent::statement).toList();
    }

    @Test
    void filteringAcrossRelationsTakesOneStatement() {
        Question.Answer answer = ask(1);

        assertThat(answer.table().rows()).contains(List.of("AT", "Austria"), List.of("DE", "Germany"));
        assertThat(answer.table().rows()).doesNotContain(List.of("CH", "Switzerland"));
        assertThat(answer.statements()).hasSize(1);
    }

    @Test
    void populatingTakesOneStatementForEachRelation() {
        Question.Answer answer = ask(2);

        assertThat(answer.table().rows()).hasSize(8).contains(List.of("San Marino", "Euro", "Italian"));
        assertThat(answer.statements()).hasSize(3);
    }

    @Test
    void aPageTakesTwoStatementsAndItsRelationsNone() {
        Question.Answer answer = ask(3);

        assertThat(answer.table().rows())
                .hasSize(6)
                .first()
                .isEqualTo(List.of("Pacific/Kiritimati", "Pacific", "+14:00"));
        assertThat(answer.statements()).hasSize(2);
    }

    @Test
    void countsAreMadeByTheDatabase() {
        Question.Answer answer = ask(4);

        assertThat(answer.table().rows()).hasSize(3);
        assertThat(sql(answer)).hasSize(3).allSatisfy(sql -> assertThat(sql).startsWith("select count(*)"));
    }

    @Test
    void anUpdateSetsTheOneColumnThatChanged() {
        Question.Answer answer = ask(5);

        assertThat(answer.table().rows()).containsExactly(List.of("bn", "Bangla", "Bengali"));
        assertThat(sql(answer)).hasSize(2).last().isEqualTo("update `language` set `name` = ? where `code` = ?");
    }

    @Test
    void theSecondOfTwoEditorsIsRefused() {
        Question.Answer answer = ask(6);

        assertThat(answer.table().rows())
                .containsExactly(
                        List.of("first", "Türkiye", "stored as version 2"),
                        List.of("second", "Turkiye", "refused: version 1 is gone"));
        assertThat(answer.statements()).hasSize(4);
    }

    @Test
    void aDeletedEntityIsGone() {
        Question.Answer answer = ask(7);
        int before = Integer.parseInt(answer.table().rows().get(0).get(1));

        assertThat(answer.table().rows().get(1)).containsExactly("after", String.valueOf(before - 1));
        assertThat(answer.statements()).hasSize(4);
    }
}
