package dev.cormorant.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that Java, the query model or another class need for themselves. */
class NamesTest {
    @Test
    void aPropertyThatIsAKeywordGetsAnUnderscoreInJavaOnly() {
        String entity = """
                package names;
                import jakarta.persistence.*;
                @Entity
                public class Setting {
                    private Long id;
                    @Id public Long getId() { return id; }
                    public void setId(Long id) { this.id = id; }
                    public String getDefault() { return ""; }
                    public void setDefault(String value) {}
                    public String getDefault_() { return ""; }
                    public void setDefault_(String value) {}
                    public boolean isNew() { return true; }
                    public void setNew(boolean value) {}
                    @ManyToOne public Setting getPackage() { return null; }
                    public void setPackage(Setting value) {}
                }
                """;
        assertThat(Programs.evaluate(
                        "names",
                        List.of(entity),
                        "QSetting.default_.path()",
                        "QSetting.default__.path()",
                        "QSetting.new_.path()",
                        "QSetting.package_.package_.package_().default_.path()"))
                .isEqualTo(List.of("default", "default_", "new", "package.package.package.default"));
    }

    @Test
    void aRelationNamedLikeAMethodOfPathsGetsAnUnderscoreAndAValueDoesNot() {
        String entity = """
                package names;
                import jakarta.persistence.*;
                import java.util.*;
                @Entity
                public class Folder {
                    @Id Long id;
                    String eq;
                    @ManyToOne Folder path;
                    @OneToMany(mappedBy = "path") List<Folder> any;
                    @OneToOne Folder hashCode;
                    @Embedded Box box;
                }
                @Embeddable class Box { String path; @ManyToOne Folder isNull; }
                """;
        assertThat(Programs.evaluate(
                        "names",
                        List.of(entity),
                        "QFolder.path_.path()",
                        "QFolder.path_.path_.path_().any_.eq.path()",
                        "QFolder.any_.hashCode_.hashCode_().path_.path()",
                        "QFolder.box.path.path()",
                        "QFolder.box.isNull_().eq.path()",
                        "QFolder.eq.path()"))
                .isEqualTo(List.of(
                        "path",
                        "path.path.path.any.eq",
                        "any.hashCode.hashCode.path",
                        "box.path",
                        "box.isNull.eq",
                        "eq"));
    }

    @Test
    void propertiesMayBeNamedLikeNestedClassesTypeVariablesAndPackages() {
        String entity = """
                package names;
                import jakarta.persistence.*;
                @Entity
                public class Odd {
                    @Id Long id;
                    String ToOne;
                    int R;
                    java.time.LocalDate java;
                    java.util.UUID dev;
                    String names;
                    String gr\u00f6\u00dfe;
                    @ManyToOne Odd QOdd;
                }
                """;
        assertThat(Programs.evaluate(
                        "names",
                        List.of(entity),
                        "QOdd.ToOne_.path()",
                        "QOdd.R_.path()",
                        "QOdd.java.path()",
                        "QOdd.dev.path()",
                        "QOdd.gr\u00f6\u00dfe.path()",
                        "QOdd.QOdd.QOdd.ToOne_.path()"))
                .isEqualTo(List.of("ToOne", "R", "java", "dev", "gr\u00f6\u00dfe", "QOdd.QOdd.ToOne"));
    }

    @Test
    void entitiesMayBeNamedLikeTheClassesThatQueryClassesUse() {
        List<String> model = List.of(
                entity("Path", "StringPath next; @ManyToOne StringPath other"),
                entity("StringPath", "@ManyToOne ToMany next"),
                entity("ToMany", "@ManyToOne R next"),
                entity("R", "@ManyToOne String next"),
                entity("String", "@ManyToOne Object next"),
                entity("Object", "@ManyToOne Generated next"),
                entity("Generated", "@ManyToOne SuppressWarnings next"),
                entity("SuppressWarnings", "@ManyToOne Path next"));
        assertThat(Programs.evaluate("names", model, "QPath.other.next.next().next.next().next.next().name.path()"))
                .isEqualTo(List.of("other.next.next.next.next.next.next.name"));
    }

    private static String entity(String name, String field) {
        return "package names; @jakarta.persistence.Entity public class " + name
                + " { @jakarta.persistence.Id java.lang.Long id; java.lang.String name; "
                + field.replace("@", "@jakarta.persistence.") + "; }";
    }

    @Test
    void embeddablesOfTheSameNameGetDifferentClasses() {
        String here = """
                package names;
                import jakarta.persistence.*;
                @Entity
                public class Shop {
                    @Id Long id;
                    @Embedded Money price;
                    @Embedded names.other.Money cost;
                    @Embedded Money discount;
                    @Embedded String label;
                    @Embedded ToOne one;
                }
                @Embeddable record Money(int cents) {}
                @Embeddable record String(int length) {}
                @Embeddable record ToOne(int x) {}
                """;
        String other = """
                package names.other;
                @jakarta.persistence.Embeddable
                public record Money(java.math.BigDecimal amount) {}
                """;
        assertThat(Programs.evaluate(
                        "names",
                        List.of(here, other),
                        "QShop.price.cents.path()",
                        "QShop.cost.amount.path()",
                        "QShop.discount.cents.path()",
                        "QShop.label.length.path()",
                        "QShop.one.x.path()",
                        "QShop.price.getClass() == QShop.discount.getClass()"))
                .isEqualTo(List.of("price.cents", "cost.amount", "discount.cents", "label.length", "one.x", true));
    }

    @Test
    void classesOfTheSameNameInDifferentPackagesAreKeptApart() {
        String here = """
                package names;
                import jakarta.persistence.*;
                @Entity
                public class Book {
                    @Id Long id;
                    @ManyToOne names.other.Book translation;
                    @ManyToOne Book sequel;
                    names.other.Path kind;
                }
                """;
        String other = """
                package names.other;
                import jakarta.persistence.*;
                @Entity
                public class Book { @Id Long id; @ManyToOne names.Book original; }
                """;
        String kind = "package names.other; public enum Path { A }";
        assertThat(Programs.evaluate(
                        "names",
                        List.of(here, other, kind),
                        "QBook.translation.original.sequel().translation.id.path()",
                        "names.other.QBook.original.translation.id.path()",
                        "QBook.kind.eq(names.other.Path.A)"))
                .hasToString("[translation.original.sequel.translation.id, original.translation.id,"
                        + " Comparison[path=kind, operator=EQ, value=A]]");
    }

    @Test
    void anEntityInsideAnotherClassIsNamedWithBoth() {
        String outer = """
                package names;
                import jakarta.persistence.*;
                public class Shelf {
                    @Entity public static class Book { @Id Long id; @ManyToOne Case.Lid lid; }
                    static class Case { @Entity static class Lid { @Id Long id; @OneToOne Book book; } }
                }
                """;
        assertThat(Programs.evaluate(
                        "names",
                        List.of(outer),
                        "QShelf_Book.lid.book.id.path()",
                        "QShelf_Case_Lid.book.id.path()",
                        "java.lang.reflect.Modifier.isPublic(QShelf_Book.class.getModifiers())",
                        "java.lang.reflect.Modifier.isPublic(QShelf_Case_Lid.class.getModifiers())"))
                .isEqualTo(List.of("lid.book.id", "book.id", true, false));
    }

    @Test
    void theUnnamedPackageWorks() {
        String entity = """
                import jakarta.persistence.*;
                @Entity
                public class StringPath { @Id Long id; String name; @ManyToOne StringPath parent; Path kind; }
                enum Path { A }
                """;
        assertThat(Programs.evaluate(
                        "", List.of(entity), "QStringPath.parent.parent.name.path()", "QStringPath.kind.path()"))
                .isEqualTo(List.of("parent.parent.name", "kind"));
    }
}
