package dev.cormorant.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What users write with query classes, compiled without a warning and run. */
class QueryClassTest {
    private static List<?> library(String... expressions) {
        return Programs.evaluate("library", List.of(Library.SOURCES), expressions);
    }

    @Test
    void valuesOfTheEntityAreNamedByTheirProperty() {
        assertThat(library(
                        "QAuthor.id.path()",
                        "QAuthor.name.path()",
                        "QAuthor.born.path()",
                        "QAuthor.photo.path()",
                        "QAuthor.scores.path()"))
                .isEqualTo(List.of("id", "name", "born", "photo", "scores"));
    }

    @Test
    void embeddedValuesAreReachedByTheirFieldsToAnyDepth() {
        assertThat(library(
                        "QAuthor.address.path()",
                        "QAuthor.address.city.path()",
                        "QAuthor.address.place.latitude.path()",
                        "QBook.author.address.place.path()",
                        "QTag.books.author.address.city.path()"))
                .isEqualTo(List.of(
                        "address",
                        "address.city",
                        "address.place.latitude",
                        "author.address.place",
                        "books.author.address.city"));
    }

    @Test
    void relationsAreFieldsForTwoStepsAndThenAFieldAfterEachMethod() {
        assertThat(library(
                        "QAuthor.books.path()",
                        "QAuthor.books.tags.path()",
                        "QAuthor.books.tags.name.path()",
                        "QBook.author.name.path()",
                        "QAuthor.books.tags.owner().path()",
                        "QAuthor.books.tags.owner().books.path()",
                        "QAuthor.books.tags.owner().books.tags().owner.name.path()",
                        "QBook.sequel.sequel.sequel().sequel.sequel().title.path()"))
                .isEqualTo(List.of(
                        "books",
                        "books.tags",
                        "books.tags.name",
                        "author.name",
                        "books.tags.owner",
                        "books.tags.owner.books",
                        "books.tags.owner.books.tags.owner.name",
                        "sequel.sequel.sequel.sequel.sequel.title"));
    }

    @Test
    void filtersAndOrdersAreTheSameAsThoseByStringPaths() {
        List<?> typedThenByString = library(
                "QAuthor.name.like(\"U%\").and(QAuthor.books.any(QBook.price.gt(10)))",
                "Filter.where(\"name\").like(\"U%\").and(Filter.where(\"books\").any(Filter.where(\"price\").gt(10)))",
                "QAuthor.address.city.eq(\"x\")",
                "Filter.where(\"address.city\").eq(\"x\")",
                "QAuthor.address.eq(new Address(\"x\", null))",
                "Filter.where(\"address\").eq(new Address(\"x\", null))",
                "QAuthor.genre.in(Genre.FICTION, Genre.POETRY)",
                "Filter.where(\"genre\").in(Genre.FICTION, Genre.POETRY)",
                "QAuthor.books.tags.owner().name.isNull()",
                "Filter.where(\"books.tags.owner.name\").isNull()",
                "QBook.author.hasKey(1L)",
                "Filter.where(\"author\").eq(1L)",
                "QAuthor.age.between(1, 2L)",
                "Filter.where(\"age\").between(1, 2L)",
                "QAuthor.scores.number(\"go\").asc()",
                "Order.asc(\"scores\").member(JsonKind.NUMBER, \"go\")",
                "QAuthor.scores.hasMember(\"go\")",
                "Filter.where(\"scores\").hasMember(\"go\")",
                "QAuthor.name.lower().eq(\"x\")",
                "Filter.where(\"name\").lower().eq(\"x\")",
                "QAuthor.name.asc()",
                "Order.asc(\"name\")",
                "QBook.author.born.desc()",
                "Order.desc(\"author.born\")");
        for (int i = 0; i < typedThenByString.size(); i += 2) {
            assertThat(typedThenByString.get(i)).isEqualTo(typedThenByString.get(i + 1));
        }
    }

    @Test
    void populateHintsBeginInTheEntityThatIsFoundHoweverDeepTheyGo() {
        String program = """
            package library;
            import dev.cormorant.query.*;
            import java.util.*;
            class Program {
                @SafeVarargs
                static <T> List<String> populate(Class<T> entity, RelationPath<? super T>... hints) {
                    List<String> paths = new ArrayList<>();
                    for (RelationPath<? super T> hint : hints) {
                        paths.add(hint.path());
                    }
                    return paths;
                }
                static List<String> run() {
                    return populate(Author.class, QAuthor.books, QAuthor.books.tags, QAuthor.books.tags.owner(),
                            QAuthor.books.tags.owner().books.author(), QAuthor.books.sequel.sequel());
                }
            }
            """;
        assertThat(Compilation.of(Library.and(program)).clean().run("library.Program"))
                .isEqualTo(List.of(
                        "books",
                        "books.tags",
                        "books.tags.owner",
                        "books.tags.owner.books.author",
                        "books.sequel.sequel"));
    }

    @Test
    void theEntityManagerTakesThem() {
        String program = """
            package library;
            import dev.cormorant.EntityManager;
            import dev.cormorant.query.Filter;
            import java.util.*;
            class Program {
                static List<Author> find(EntityManager em) {
                    em.findOneOrFail(Author.class, QAuthor.address.city.eq("Portland"));
                    em.count(Book.class, Filter.where("author.name").eq("Ursula"));
                    return em.find(
                            Author.class,
                            QAuthor.name.like("U%").and(QAuthor.books.any(QBook.price.gt(10))),
                            options -> options.populate(QAuthor.books, QAuthor.books.tags.owner())
                                    .orderBy(QAuthor.name.asc(), QAuthor.born.desc().nullsLast())
                                    .limit(20));
                }
            }
            """;
        assertThat(Compilation.of(Library.and(program)).clean().generated("library.QAuthor"))
                .isTrue();
    }

    @Test
    void theGeneratedFileSaysWhatItIsForAndIsPlainAscii() {
        String source = Compilation.of(Library.SOURCES).clean().source("library.QAuthor");
        assertThat(source)
                .contains("/** The properties of {@link Author} as typed paths for queries. */\n@Generated(")
                .contains("import dev.cormorant.query.StringPath;")
                .contains("    public static final StringPath<Author> name = new StringPath<>(\"name\");\n")
                .contains("    public static final QBook.ToMany<Author> books = new QBook.ToMany<>(\"books\");\n")
                .contains("    private QAuthor() {}\n")
                .doesNotContain("import java.lang", "import library");
        assertThat(source.chars()).allMatch(character -> character < 128);
    }
}
