package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.config.LoadStrategy;
import dev.cormorant.entity.Ref;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Biography;
import dev.cormorant.kit.library.Car;
import dev.cormorant.kit.library.Engine;
import dev.cormorant.kit.library.Profile;
import dev.cormorant.query.Filter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One-to-one relations, seen from the side that has the foreign key and from the other. */
public abstract class OneToOneSpec extends DatabaseSpec {
    private Author authorWithProfile() {
        Author author = new Author("Ursula");
        author.setProfile(new Profile("born 1929", author));
        store(author);
        return author;
    }

    private Car carWithEngine() {
        Car car = new Car("ZH 1");
        car.engine = Ref.of(new Engine(90));
        store(car);
        return car;
    }

    @Test
    void bothSidesAreStoredThroughTheInverseOne() {
        EntityManager em = em();
        Author author = new Author("Ursula");
        author.setProfile(new Profile("born 1929", author));
        em.persist(author);

        sent(em::flush).are("insert author", "insert profile");
        Profile found = em().findOneOrFail(
                        Profile.class, Filter.all().and(Filter.where("bio").isNotNull()));
        assertThat(sure(found.getAuthor()).getId()).isEqualTo(author.getId());
    }

    @Test
    void theInverseSideAloneIsEnough() {
        Author author = new Author("Ursula");
        Profile profile = new Profile("born 1929");
        author.setProfile(profile);
        store(author);

        assertThat(profile.getAuthor()).isSameAs(author);
        assertThat(em().count(Profile.class, Filter.where("author").eq(author))).isEqualTo(1);
    }

    @Test
    void theInverseSideIsKnownWithoutAnotherStatement() {
        long id = authorWithProfile().getId();
        EntityManager em = em();

        sent(() -> assertThat(sure(em.findOneOrFail(Author.class, id).getProfile())
                                .getBio())
                        .isEqualTo("born 1929"))
                .are("select author");
        sent(em::flush).areNone();
    }

    @Test
    void theInverseSideIsKnownWithEachStrategy() {
        authorWithProfile();
        for (LoadStrategy strategy : LoadStrategy.values()) {
            List<Author> found =
                    em().findAll(Author.class, with -> with.strategy(strategy).populate("profile"));

            assertThat(sure(found.get(0).getProfile()).getBio())
                    .as("%s", strategy)
                    .isEqualTo("born 1929");
            assertThat(sure(found.get(0).getProfile()).getAuthor()).isSameAs(found.get(0));
        }
    }

    @Test
    void theInverseSideIsNullWhenThereIsNone() {
        store(new Author("Ursula"));

        assertThat(em().findAll(Author.class).get(0).getProfile()).isNull();
    }

    @Test
    void aNewInverseSideReplacesTheOldOne() {
        long id = authorWithProfile().getId();
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, id);
        Profile old = sure(author.getProfile());
        author.setProfile(new Profile("reborn"));
        em.flush();

        assertThat(old.getAuthor()).isNull();
        assertThat(em().count(Profile.class, Filter.where("author").isNull())).isEqualTo(1);
        assertThat(sure(em().findOneOrFail(Author.class, id).getProfile()).getBio())
                .isEqualTo("reborn");
        sent(em::flush).areNone();
    }

    @Test
    void aNewOwnerReplacesTheOldOne() {
        long id = authorWithProfile().getId();
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, id);
        Profile old = sure(author.getProfile());
        old.setAuthor(null);
        Profile fresh = new Profile("reborn", author);
        em.persist(fresh);
        em.flush();

        assertThat(author.getProfile()).isSameAs(fresh);
        sent(em::flush).areNone();
    }

    @Test
    void theInverseSideCanBeEmptied() {
        long id = authorWithProfile().getId();
        EntityManager em = em();
        em.findOneOrFail(Author.class, id).setProfile(null);

        sent(em::flush).are("update profile").set("author_id");
        sent(em::flush).areNone();
        assertThat(em().findOneOrFail(Author.class, id).getProfile()).isNull();
    }

    @Test
    void aQueryDoesNotOverwriteAnInverseSideThatWasChanged() {
        long id = authorWithProfile().getId();
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, id);
        Profile fresh = new Profile("reborn");
        author.setProfile(fresh);
        em.findAll(Author.class);

        assertThat(author.getProfile()).isSameAs(fresh);
    }

    @Test
    void profilesSwapTheirAuthors() {
        Author one = authorWithProfile();
        Author two = new Author("Stanislaw");
        two.setProfile(new Profile("born 1921", two));
        store(two);
        EntityManager em = em();
        Profile first = em.findOneOrFail(Profile.class, sure(one.getProfile()).getId());
        Profile second = em.findOneOrFail(Profile.class, sure(two.getProfile()).getId());
        Author kept = sure(first.getAuthor());
        first.setAuthor(second.getAuthor());
        second.setAuthor(kept);
        em.flush();

        assertThat(em().count(
                                Profile.class,
                                Filter.where("author")
                                        .eq(two)
                                        .and(Filter.where("bio").eq("born 1929"))))
                .isEqualTo(1);
    }

    @Test
    void aReplacedOrphanIsRemovedBeforeItsSuccessorIsInserted() {
        long id = carWithEngine().id;
        EntityManager em = em();
        Car car = em.findOneOrFail(Car.class, id);
        car.engine = Ref.of(new Engine(120));

        sent(em::flush).are("delete engine", "insert engine");
        sent(em::flush).areNone();
        assertThat(sure(em().findOneOrFail(Car.class, id).engine).get().power).isEqualTo(120);
    }

    @Test
    void anOrphanOfAToOneRelationIsRemoved() {
        long id = carWithEngine().id;
        EntityManager em = em();
        em.findOneOrFail(Car.class, id).engine = null;

        sent(em::flush).are("delete engine");
        sent(em::flush).areNone();
    }

    @Test
    void removingTheInverseSideRemovesTheOther() {
        long id = carWithEngine().id;
        EntityManager em = em();
        em.remove(em.findOneOrFail(Car.class, id));

        sent(em::flush).are("delete engine", "delete car");
    }

    @Test
    void aRelationMayBeTheWholeKey() {
        Author author = new Author("Ursula");
        store(new Biography(author, "She wrote."));
        EntityManager em = em();
        Biography found = em.findOneOrFail(Biography.class, author.getId());
        found.text = "She still wrote.";
        sent(em::flush).are("update biography").set("text");

        assertThat(sure(found.author).getId()).isEqualTo(author.getId());
        em.remove(found);
        sent(em::flush).are("delete biography");
    }
}
