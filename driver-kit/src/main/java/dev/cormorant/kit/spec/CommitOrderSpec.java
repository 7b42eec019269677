package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Category;
import dev.cormorant.kit.library.Egg;
import dev.cormorant.kit.library.Hen;
import dev.cormorant.kit.library.Player;
import dev.cormorant.kit.library.Team;
import dev.cormorant.query.Filter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Foreign keys never point at what is not there yet or no longer. */
public abstract class CommitOrderSpec extends DatabaseSpec {
    private static Team teamWithCaptain() {
        Team team = new Team("Reds");
        team.captain = new Player("Ann", team);
        team.players.add(team.captain);
        return team;
    }

    @Test
    void parentsAreInsertedBeforeTheirChildrenInWhateverOrderTheyWerePersisted() {
        Author author = new Author("Ursula");
        Book book = new Book("One", author);

        sent(() -> store(book, author)).are("insert author", "insert book");
    }

    @Test
    void aClassIsInsertedAtOnceEvenIfSomeOfItCouldGoBefore() {
        Author stored = new Author("Stored");
        store(stored);
        EntityManager em = em();
        em.persist(new Book("One", em.getReference(Author.class, stored.getId())));
        em.persist(new Book("Two", new Author("Fresh")));

        sent(em::flush).are("insert author", "insert book");
    }

    @Test
    void aCircleIsClosedByAnUpdate() {
        Team team = teamWithCaptain();

        sent(() -> store(team)).are("insert team", "insert player", "update team");
        assertThat(sure(em().findOneOrFail(Team.class, team.id).captain).id).isEqualTo(sure(team.captain).id);
    }

    @Test
    void twoReferencesToTheSameNewTargetAreBothWritten() {
        Team team = teamWithCaptain();
        team.keeper = team.captain;

        sent(() -> store(team)).are("insert team", "insert player", "update team");
        Team found = em().findOneOrFail(Team.class, team.id);
        assertThat(found.keeper).isNotNull().isSameAs(found.captain);
    }

    @Test
    void twoReferencesOutOfACircleToTheSameNewTargetAreBothWritten() {
        Team team = new Team("Reds");
        Player player = new Player("Ann", new Team("Blues"));
        team.captain = player;
        team.keeper = player;

        sent(() -> store(team)).are("insert team", "insert player", "insert team");
        Team found = em().findOneOrFail(Team.class, team.id);
        assertThat(found.keeper).isNotNull().isSameAs(found.captain);
    }

    @Test
    void manyCirclesTakeFewStatements() {
        List<Object> teams = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            teams.add(teamWithCaptain());
        }

        sent(() -> store(teams.toArray())).areRunsOf("insert team", "insert player", "update team");
        assertThat(em().findAll(Team.class, with -> with.populate("captain")))
                .hasSize(20)
                .allMatch(team -> sure(team.captain).team == team);
    }

    @Test
    void aSecondFlushAfterACircleSendsNothing() {
        EntityManager em = em();
        em.persist(teamWithCaptain());
        em.flush();

        sent(em::flush).areNone();
    }

    @Test
    void anEntityMayReferToItself() {
        Category category = new Category("loop");
        category.parent = category;

        sent(() -> store(category)).are("insert category", "update category");
        Category found = em().findOneOrFail(Category.class, category.id);
        assertThat(found.parent).isSameAs(found);
    }

    @Test
    void chainsOfOneClassAreInsertedLinkByLink() {
        Category root = new Category("root");
        Category leaf = new Category("leaf", new Category("branch", root));

        sent(() -> store(leaf)).are("insert category", "insert category", "insert category");
        Category found = em().findOneOrFail(Category.class, Filter.where("name").eq("leaf"));
        assertThat(em().count(Category.class, Filter.where("parent.parent.name").eq("root")))
                .isEqualTo(1);
        assertThat(found.parent).isNotNull();
    }

    @Test
    void aCircleWithoutANullableRelationIsRefused() {
        Hen hen = new Hen();
        Egg egg = new Egg();
        hen.hatchedFrom = egg;
        egg.laidBy = hen;
        EntityManager em = em();
        em.persist(hen);

        refused(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessage("These new entities refer to each other in a circle in which no relation is nullable: "
                        + "Hen, Egg. Make one of the relations nullable.");
    }

    @Test
    void aCircleIsRemoved() {
        Team team = teamWithCaptain();
        store(team);
        EntityManager em = em();
        em.remove(em.findOneOrFail(Team.class, team.id));
        em.flush();

        assertThat(em().count(Team.class, Filter.all())).isZero();
        assertThat(em().count(Player.class, Filter.all())).isZero();
    }

    @Test
    void childrenAreDeletedBeforeTheirParentsInWhateverOrderTheyWereRemoved() {
        Author author = new Author("Ursula");
        Book book = new Book("One", author);
        store(book);
        EntityManager em = em();
        em.remove(em.findOneOrFail(Author.class, author.getId()));
        em.remove(em.findOneOrFail(Book.class, book.getId()));

        sent(em::flush).are("select book", "delete book", "delete author");
    }

    @Test
    void aChainOfOneClassIsDeletedLinkByLink() {
        Category root = new Category("root");
        Category leaf = new Category("leaf", new Category("branch", root));
        store(leaf);
        EntityManager em = em();
        em.findAll(Category.class).forEach(em::remove);
        em.flush();

        assertThat(em().count(Category.class, Filter.all())).isZero();
    }
}
