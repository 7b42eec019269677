package dev.cormorant.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that the compiler must find; each one beside the nearest program that it must accept. */
class RejectedProgramsTest {
    private static Compilation library;

    /**
     * A mistake.
     *
     * @param wrong a statement that must not compile
     * @param right what was meant, which must
     * @param code how the compiler's code for the mistake begins
     * @param message what its message must say
     */
    record Mistake(String wrong, String right, String code, String message) {
        @Override
        public String toString() {
            return wrong;
        }
    }

    @BeforeAll
    static void compileTheModelOnce() {
        library = Compilation.of(Library.SOURCES).clean();
    }

    private static Compilation program(String statement) {
        return Compilation.with(new Compilation.Options(List.of(library), List.of()), """
                package library;
                import dev.cormorant.query.*;
                import java.time.*;
                import java.util.*;
                class Program {
                    Author author = new Author();
                    Book book = new Book();
                    byte[] bytes = {};
                    enum Other { FICTION }
                    static <T> void find(Class<T> entity, Filter<? super T> filter) {}
                    @SafeVarargs
                    static <T> void populate(Class<T> entity, RelationPath<? super T>... hints) {}
                    @SafeVarargs
                    static <T> void orderBy(Class<T> entity, Order<? super T>... order) {}
                    void run() {
                        %s
                    }
                }
                """.formatted(statement));
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(valuesOfAnotherType(), whatThePathCannotDo(), partsOfAnotherEntity(), whatIsNotForUsers())
                .flatMap(mistakes -> mistakes);
    }

    private static Stream<Mistake> valuesOfAnotherType() {
        return Stream.of(
                new Mistake(
                        "QAuthor.name.eq(5);",
                        "QAuthor.name.eq(\"5\");",
                        "prob.found.req",
                        "int cannot be converted to java.lang.String"),
                new Mistake(
                        "QAuthor.name.gt(5);",
                        "QAuthor.name.gt(\"5\");",
                        "prob.found.req",
                        "int cannot be converted to java.lang.String"),
                new Mistake(
                        "QAuthor.name.like('U');",
                        "QAuthor.name.like(\"U\");",
                        "prob.found.req",
                        "char cannot be converted to java.lang.String"),
                new Mistake(
                        "QAuthor.age.eq(\"5\");",
                        "QAuthor.age.eq(5);",
                        "prob.found.req",
                        "java.lang.String cannot be converted to java.lang.Number"),
                new Mistake(
                        "QAuthor.age.between(\"1\", \"2\");",
                        "QAuthor.age.between(1, 2);",
                        "prob.found.req",
                        "java.lang.String cannot be converted to java.lang.Number"),
                new Mistake(
                        "QAuthor.born.eq(\"2020-01-01\");",
                        "QAuthor.born.eq(LocalDate.of(2020, 1, 1));",
                        "prob.found.req",
                        "java.lang.String cannot be converted to java.time.LocalDate"),
                new Mistake(
                        "QAuthor.born.gt(LocalDateTime.MIN);",
                        "QAuthor.born.gt(LocalDate.MIN);",
                        "prob.found.req",
                        "java.time.LocalDateTime cannot be converted to java.time.LocalDate"),
                new Mistake(
                        "QAuthor.active.eq(\"true\");",
                        "QAuthor.active.eq(true);",
                        "prob.found.req",
                        "java.lang.String cannot be converted to java.lang.Boolean"),
                new Mistake(
                        "QAuthor.genre.eq(\"FICTION\");",
                        "QAuthor.genre.eq(Genre.FICTION);",
                        "prob.found.req",
                        "java.lang.String cannot be converted to library.Genre"),
                new Mistake(
                        "QAuthor.genre.eq(Other.FICTION);",
                        "QAuthor.genre.eq(Genre.FICTION);",
                        "prob.found.req",
                        "library.Program.Other cannot be converted to library.Genre"),
                new Mistake(
                        "QAuthor.scores.eq(Map.of(\"a\", \"b\"));",
                        "QAuthor.scores.eq(Map.of(\"a\", 1));",
                        "prob.found.req",
                        "inference variable V has incompatible bounds"),
                new Mistake(
                        "QAuthor.books.any(QTag.name.eq(\"x\"));",
                        "QAuthor.books.any(QBook.title.eq(\"x\"));",
                        "prob.found.req",
                        "dev.cormorant.query.Filter<library.Tag> cannot be converted to dev.cormorant.query.Filter<? super library.Book>"),
                new Mistake(
                        "QAuthor.books.none(QAuthor.name.eq(\"x\"));",
                        "QAuthor.books.none(QBook.author.name.eq(\"x\"));",
                        "prob.found.req",
                        "dev.cormorant.query.Filter<library.Author> cannot be converted to dev.cormorant.query.Filter<? super library.Book>"),
                new Mistake(
                        "QAuthor.books.every(QAuthor.books.title.eq(\"x\"));",
                        "QAuthor.books.every(QBook.title.eq(\"x\"));",
                        "prob.found.req",
                        "dev.cormorant.query.Filter<library.Author> cannot be converted to dev.cormorant.query.Filter<? super library.Book>"),
                new Mistake(
                        "QAuthor.books.tags.any(QBook.title.eq(\"x\"));",
                        "QAuthor.books.tags.any(QTag.name.eq(\"x\"));",
                        "prob.found.req",
                        "dev.cormorant.query.Filter<library.Book> cannot be converted to dev.cormorant.query.Filter<? super library.Tag>"),
                new Mistake(
                        "Filter<Book> filter = QAuthor.name.eq(\"x\");",
                        "Filter<Author> filter = QAuthor.name.eq(\"x\");",
                        "prob.found.req",
                        "dev.cormorant.query.Filter<library.Author> cannot be converted to dev.cormorant.query.Filter<library.Book>"),
                new Mistake(
                        "StringPath<Book> path = QAuthor.books.title;",
                        "StringPath<Author> path = QAuthor.books.title;",
                        "prob.found.req",
                        "dev.cormorant.query.StringPath<library.Author> cannot be converted to dev.cormorant.query.StringPath<library.Book>"),
                new Mistake(
                        "QBook.author.eq(\"Ursula\");",
                        "QBook.author.name.eq(\"Ursula\");",
                        "prob.found.req",
                        "java.lang.String cannot be converted to library.Author"),
                new Mistake(
                        "QBook.author.eq(book);",
                        "QBook.author.eq(author);",
                        "prob.found.req",
                        "library.Book cannot be converted to library.Author"),
                new Mistake(
                        "QBook.author.eq(1L);",
                        "QBook.author.id.eq(1L);",
                        "prob.found.req",
                        "long cannot be converted to library.Author"),
                new Mistake(
                        "QAuthor.address.eq(\"Vienna\");",
                        "QAuthor.address.city.eq(\"Vienna\");",
                        "prob.found.req",
                        "java.lang.String cannot be converted to library.Address"));
    }

    private static Stream<Mistake> whatThePathCannotDo() {
        return Stream.of(
                new Mistake(
                        "QAuthor.age.like(\"5%\");",
                        "QAuthor.name.like(\"5%\");", "cant.resolve.location.args", "method like"),
                new Mistake(
                        "QAuthor.photo.gt(bytes);",
                        "QAuthor.photo.eq(bytes);",
                        "cant.resolve.location.args",
                        "method gt"),
                new Mistake("QAuthor.scores.asc();", "QAuthor.age.asc();", "cant.resolve.location.args", "method asc"),
                new Mistake("QAuthor.books.asc();", "QAuthor.name.asc();", "cant.resolve.location.args", "method asc"),
                new Mistake(
                        "QAuthor.books.eq(book);", "QBook.sequel.eq(book);", "cant.resolve.location.args", "method eq"),
                new Mistake(
                        "QBook.author.any(QAuthor.name.eq(\"x\"));",
                        "QBook.tags.any(QTag.name.eq(\"x\"));",
                        "cant.resolve.location.args",
                        "method any"),
                new Mistake(
                        "QBook.author.asc();", "QBook.author.id.asc();", "cant.resolve.location.args", "method asc"),
                new Mistake(
                        "QAuthor.address.asc();",
                        "QAuthor.address.city.asc();",
                        "cant.resolve.location.args",
                        "method asc"),
                new Mistake(
                        "QAuthor.address.street.eq(\"x\");",
                        "QAuthor.address.city.eq(\"x\");",
                        "cant.resolve.location",
                        "variable street"),
                new Mistake(
                        "QAuthor.nickname.eq(\"x\");",
                        "QAuthor.name.eq(\"x\");",
                        "cant.resolve.location",
                        "variable nickname"),
                new Mistake(
                        "QAuthor.books.tags.owner.name.eq(\"x\");",
                        "QAuthor.books.tags.owner().name.eq(\"x\");",
                        "cant.resolve.location",
                        "variable owner"),
                new Mistake(
                        "QAuthor.books.tags().name.eq(\"x\");",
                        "QAuthor.books.tags.name.eq(\"x\");",
                        "cant.resolve.location.args",
                        "method tags"));
    }

    private static Stream<Mistake> partsOfAnotherEntity() {
        return Stream.of(
                new Mistake(
                        "QAuthor.name.in(1, 2);",
                        "QAuthor.name.in(\"1\", \"2\");",
                        "cant.apply.symbol",
                        "int cannot be converted to java.lang.String"),
                new Mistake(
                        "find(Author.class, QBook.title.eq(\"x\"));",
                        "find(Author.class, QAuthor.books.title.eq(\"x\"));",
                        "cant.apply.symbol",
                        "equality constraints: library.Author"),
                new Mistake(
                        "find(Author.class, QAuthor.name.eq(\"a\").and(QBook.title.eq(\"b\")));",
                        "find(Book.class, QBook.author.name.eq(\"a\").and(QBook.title.eq(\"b\")));",
                        "cant.apply.symbol",
                        "inference variable S has incompatible upper bounds"),
                new Mistake(
                        "find(Author.class, QBook.title.eq(\"b\").or(QAuthor.name.eq(\"a\")));",
                        "find(Author.class, QAuthor.age.eq(1).or(QAuthor.name.eq(\"a\")));",
                        "cant.apply.symbol",
                        "inference variable S has incompatible upper bounds"),
                new Mistake(
                        "find(Author.class, QBook.title.eq(\"b\").and(Filter.where(\"name\").eq(\"a\")));",
                        "find(Book.class, QBook.title.eq(\"b\").and(Filter.where(\"price\").eq(1)));",
                        "cant.apply.symbol",
                        "equality constraints: library.Author"),
                new Mistake(
                        "find(Author.class, QBook.title.eq(\"b\").not());",
                        "find(Book.class, QBook.title.eq(\"b\").not());",
                        "cant.apply.symbol",
                        "equality constraints: library.Author"),
                new Mistake(
                        "find(Author.class, QAuthor.active);",
                        "find(Author.class, QAuthor.active.eq(true));",
                        "cant.apply.symbol",
                        "dev.cormorant.query.ComparablePath<library.Author,java.lang.Boolean> cannot be converted to dev.cormorant.query.Filter<? super T>"),
                new Mistake(
                        "populate(Author.class, QBook.author);",
                        "populate(Book.class, QBook.author);",
                        "cant.apply.symbol",
                        "equality constraints: library.Author"),
                new Mistake(
                        "populate(Book.class, QAuthor.books.tags);",
                        "populate(Author.class, QAuthor.books.tags);",
                        "cant.apply.symbol",
                        "equality constraints: library.Book"),
                new Mistake(
                        "populate(Author.class, QAuthor.books, QTag.books.tags);",
                        "populate(Author.class, QAuthor.books, QAuthor.books.tags.books());",
                        "cant.apply.symbol",
                        "equality constraints: library.Author"),
                new Mistake(
                        "populate(Author.class, QAuthor.name);",
                        "populate(Author.class, QAuthor.books);",
                        "cant.apply.symbol",
                        "dev.cormorant.query.StringPath<library.Author> cannot be converted to dev.cormorant.query.RelationPath<? super T>"),
                new Mistake(
                        "populate(Author.class, QAuthor.address);",
                        "populate(Author.class, QAuthor.books.sequel);",
                        "cant.apply.symbol",
                        "library.QAuthor.AddressPath<library.Author> cannot be converted to dev.cormorant.query.RelationPath<? super T>"),
                new Mistake(
                        "orderBy(Author.class, QBook.title.asc());",
                        "orderBy(Author.class, QAuthor.name.asc());",
                        "cant.apply.symbol",
                        "equality constraints: library.Author"),
                new Mistake(
                        "orderBy(Author.class, QAuthor.name);",
                        "orderBy(Author.class, QAuthor.name.desc().nullsLast());",
                        "cant.apply.symbol",
                        "dev.cormorant.query.StringPath<library.Author> cannot be converted to dev.cormorant.query.Order<? super T>"),
                new Mistake(
                        "orderBy(Author.class, QAuthor.name.eq(\"x\"));",
                        "orderBy(Author.class, Order.asc(\"name\"));",
                        "cant.apply.symbol",
                        "dev.cormorant.query.Filter<library.Author> cannot be converted to dev.cormorant.query.Order<? super T>"));
    }

    private static Stream<Mistake> whatIsNotForUsers() {
        return Stream.of(
                new Mistake(
                        "QAuthor.name.in(List.of(1));",
                        "QAuthor.name.in(List.of(\"1\"));",
                        "cant.apply.symbols",
                        "no suitable method found for in(java.util.List<java.lang.Integer>)"),
                new Mistake(
                        "QAuthor.name = new StringPath<>(\"title\");",
                        "Object name = new StringPath<Author>(\"title\");",
                        "cant.assign.val.to",
                        "final variable name"),
                new Mistake(
                        "new QAuthor();",
                        "new QAuthor.ToOne<Book>(\"author\");",
                        "report.access",
                        "QAuthor() has private access in library.QAuthor"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theCompilerRejects(Mistake mistake) {
        program(mistake.right()).clean();
        assertThat(program(mistake.wrong()).diagnostics())
                .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .hasSize(1)
                .first()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.getCode()).startsWith("compiler.err." + mistake.code());
                    assertThat(diagnostic.getMessage(Locale.ROOT)).contains(mistake.message());
                });
    }
}
