package dev.cormorant.examples.aviary;

import static java.util.stream.Collectors.joining;

import dev.cormorant.EntityManager;
import dev.cormorant.Page;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.examples.aviary.domain.Aviary;
import dev.cormorant.examples.aviary.domain.Bird;
import dev.cormorant.examples.aviary.domain.Habitat;
import dev.cormorant.examples.aviary.domain.Keeper;
import dev.cormorant.examples.aviary.domain.QAviary;
import dev.cormorant.examples.aviary.domain.QBird;
import dev.cormorant.examples.aviary.domain.QKeeper;
import dev.cormorant.examples.aviary.domain.Ring;
import dev.cormorant.examples.aviary.domain.Room;
import dev.cormorant.query.Filter;
import dev.cormorant.unitofwork.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What happens in the aviary. Nothing here knows which database it happens on. */
public final class Story {
    private Story() {}

    /** The chapters, in their order: each builds on what those before it have stored. */
    public static List<Chapter> chapters() {
        return List.of(
                new Chapter("Six birds move in", Story::moveIn),
                new Chapter("Who lives where, with which ring, and in whose care?", Story::visit),
                new Chapter("Whom of the marsh does Ada care for, that has chicks?", Story::adasMothers),
                new Chapter("The youngest two", Story::youngest),
                new Chapter("Which aviaries are high enough for a stork?", Story::highEnough),
                new Chapter("Bo moves to the coast, and gives back his ring", Story::move),
                new Chapter("Ada and Ben write about Cleo at the same time", Story::bothWrite),
                new Chapter("A second marsh?", Story::secondMarsh),
                new Chapter("All of the forest fly away", Story::flyAway),
                new Chapter("What is left", Story::visit));
    }

    private static String moveIn(EntityManager em) {
        Aviary marsh = new Aviary("Marsh", Habitat.MARSH, new Room(40, 25, 6));
        Aviary coast = new Aviary("Coast", Habitat.COAST, new Room(60, 30, 9));
        Aviary forest = new Aviary("Forest", Habitat.FOREST, new Room(30, 20, 12));
        Keeper ada = new Keeper("Ada");
        Keeper ben = new Keeper("Ben");
        Bird ria = new Bird("Ria", LocalDate.of(2019, 4, 30), marsh).withKeepers(ada, ben);
        em.persist(ria.withRing(new Ring("M-1", Instant.parse("2019-06-01T08:30:00Z"))));
        em.persist(ria.chick("Bo", LocalDate.of(2024, 5, 2))
                .withRing(new Ring("M-2", Instant.parse("2024-06-03T09:00:00Z")))
                .withKeepers(ben));
        em.persist(ria.chick("Cleo", LocalDate.of(2025, 5, 11)).withKeepers(ada));
        em.persist(new Bird("Kit", LocalDate.of(2021, 3, 9), coast));
        em.persist(new Bird("Oz", LocalDate.of(2020, 2, 29), forest).withKeepers(ada));
        em.persist(new Bird("Pia", LocalDate.of(2023, 7, 15), forest));
        em.flush();
        return "Marsh, Coast and Forest are " + marsh.id + ", " + coast.id + " and " + forest.id;
    }

    private static String visit(EntityManager em) {
        List<Aviary> aviaries = em.findAll(
                Aviary.class,
                options -> options.populate(QAviary.birds.ring, QAviary.birds.keepers)
                        .orderBy(QAviary.name.asc()));
        return joined("; ", aviaries, aviary -> aviary.name + ": " + joined(", ", aviary.birds, Story::describe));
    }

    private static String describe(Bird bird) {
        String ring = bird.ring == null ? "" : " " + bird.ring.code;
        String keepers = joined("+", bird.keepers, keeper -> keeper.name);
        return bird.name + ring + (keepers.isEmpty() ? "" : " (" + keepers + ")");
    }

    private static String adasMothers(EntityManager em) {
        Filter<Bird> filter = QBird.home
                .habitat
                .eq(Habitat.MARSH)
                .and(QBird.keepers.any(QKeeper.name.eq("Ada")))
                .and(QBird.chicks.any(QBird.hatched.gt(LocalDate.of(2024, 1, 1))));
        List<Bird> found = em.find(Bird.class, filter, options -> options.populate(QBird.chicks));
        return joined("; ", found, bird -> bird.name + " with " + joined(", ", bird.chicks, chick -> chick.name));
    }

    private static String youngest(EntityManager em) {
        Page<Bird> page = em.findAndCount(
                Bird.class,
                Filter.all(),
                options -> options.populate(QBird.mother, QBird.home)
                        .orderBy(QBird.hatched.desc())
                        .limit(2));
        List<String> found = page.items().stream()
                .map(bird -> bird.name + ", " + bird.hatched + ", "
                        + (bird.mother == null ? bird.home.name : "chick of " + bird.mother.name))
                .toList();
        return String.join("; ", found) + "; of " + page.total();
    }

    private static String highEnough(EntityManager em) {
        List<Aviary> found = em.find(
                Aviary.class, QAviary.room.height.ge(9), options -> options.orderBy(QAviary.room.height.desc()));
        return String.join(
                ", ",
                found.stream()
                        .map(aviary -> aviary.name + " " + aviary.room.height() + " m")
                        .toList());
    }

    private static String move(EntityManager em) {
        Bird bo = em.findOneOrFail(Bird.class, QBird.name.eq("Bo"), options -> options.populate(QBird.ring));
        bo.home = em.findOneOrFail(Aviary.class, QAviary.habitat.eq(Habitat.COAST));
        bo.ring = null;
        em.flush();
        return "version " + bo.version + ", rings: " + em.count(Ring.class, Filter.all());
    }

    private static String bothWrite(EntityManager ada) {
        EntityManager ben = ada.fork();
        Bird hers = ada.findOneOrFail(Bird.class, QBird.name.eq("Cleo"));
        Bird his = ben.findOneOrFail(Bird.class, QBird.name.eq("Cleo"));
        hers.name = "Cleopatra";
        ada.flush();
        his.name = "Clea";
        try {
            ben.flush();
            return "Ben overwrote Ada";
        } catch (OptimisticLockException e) {
            return "Ada wrote version " + hers.version + ", Ben is told that his is old";
        }
    }

    private static String secondMarsh(EntityManager em) {
        em.persist(new Aviary("Marsh", Habitat.MARSH, new Room(10, 10, 3)));
        try {
            em.flush();
            return "there are two";
        } catch (UniqueConstraintViolationException e) {
            return "refused: the name is taken";
        }
    }

    private static String flyAway(EntityManager em) {
        Aviary forest =
                em.findOneOrFail(Aviary.class, QAviary.name.eq("Forest"), options -> options.populate(QAviary.birds));
        forest.birds.forEach(em::remove);
        em.flush();
        return em.count(Bird.class, Filter.all()) + " birds, of whom " + em.count(Bird.class, QBird.keepers.isEmpty())
                + " are without a keeper";
    }

    /** Lists come in the order of the database unless a query says otherwise, so they are sorted here. */
    private static <T> String joined(String between, Collection<T> items, Function<T, String> text) {
        return items.stream().map(text).sorted().collect(joining(between));
    }
}
