package dev.cormorant.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.entity.Ref;
import jakarta.persistence.*;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationFaultsTest {
    @Test
    void anUnmappedTarget() {
        assertThat(Faults.of(Unmapped.class, Author.class))
                .containsExactly(
                        "Unmapped.author points at dev.cormorant.metadata.RelationFaultsTest$Autor, which is not mapped. Add it to entities(...) of the configuration. Did you mean 'Author'?");
    }

    @Test
    void anUnknownMappedBy() {
        assertThat(Faults.of(Typo.class, TypoBook.class))
                .containsExactly(
                        "Typo.books is mapped by 'autor', but TypoBook has no such property. Did you mean 'author'?");
    }

    @Test
    void mappedByThatIsNoRelation() {
        assertThat(Faults.of(ByScalar.class, TypoBook.class))
                .containsExactly(
                        "TypoBook.author points at dev.cormorant.metadata.RelationFaultsTest$Typo, which is not mapped. Add it to entities(...) of the configuration. Known are: ByScalar, TypoBook.",
                        "ByScalar.books is mapped by 'title', but TypoBook.title is no relation. Name the @ManyToOne property of TypoBook that points back.");
    }

    @Test
    void mappedByThatPointsElsewhere() {
        assertThat(Faults.of(Elsewhere.class, Typo.class, TypoBook.class))
                .containsExactly(
                        "Elsewhere.books is mapped by 'author', but TypoBook.author points at Typo, not at Elsewhere. Name the property that points back.",
                        "Typo.books is mapped by 'autor', but TypoBook has no such property. Did you mean 'author'?");
    }

    @Test
    void mappedByOfTheWrongKind() {
        assertThat(Faults.of(WrongKind.class, Portrait.class))
                .containsExactly(
                        "WrongKind.portraits is mapped by 'owner', but Portrait.owner is @OneToOne. @OneToMany is owned by @ManyToOne: change one of the two.");
    }

    @Test
    void bothSidesInverse() {
        assertThat(Faults.of(Left.class, Right.class))
                .containsExactly(
                        "Left.rights is mapped by 'lefts', but Right.lefts is mapped by 'rights' itself. Remove mappedBy from the side that stores the relation.",
                        "Right.lefts is mapped by 'rights', but Left.rights is mapped by 'lefts' itself. Remove mappedBy from the side that stores the relation.");
    }

    @Test
    void bothSidesOwning() {
        assertThat(Faults.of(OwnerA.class, OwnerB.class, SingleA.class, SingleB.class))
                .containsExactly(
                        "OwnerA.others and OwnerB.others both own a @ManyToMany relation between the two entities. Add mappedBy = \"others\" to OwnerB.others, or name a @JoinTable on each if they are two relations.",
                        "SingleA.other and SingleB.other both own a @OneToOne relation between the two entities. Add mappedBy = \"other\" to SingleB.other, or name a @JoinColumn on each if they are two relations.");
    }

    @Test
    void oneToManyWithoutMappedBy() {
        assertThat(Faults.of(NoMappedBy.class, Author.class, Child.class))
                .containsExactly(
                        "NoMappedBy.authors is @OneToMany without mappedBy. Name the @ManyToOne property of Author that points back, and add it there if it is missing.",
                        "NoMappedBy.children is @OneToMany without mappedBy. Name the @ManyToOne property of Child that points back: mappedBy = \"parent\".");
    }

    @Test
    void collectionsOfTheWrongForm() {
        assertThat(Faults.of(Forms.class, Author.class))
                .containsExactly(
                        "Forms.exact is @ManyToMany but of type ArrayList<Author>. Declare it as List, Set or Collection, which Cormorant fills with a collection of its own.",
                        "Forms.fixed is final, so that Cormorant cannot set it. Remove the word final.",
                        "Forms.raw is @ManyToMany but of type List, which does not tell the entity. Declare it as List<TheEntity>.",
                        "Forms.wild is @ManyToMany but of type List<? extends Author>, which does not tell the entity. Declare it as List<TheEntity>.",
                        "Forms.untyped is @ManyToOne but of type Ref, which does not tell the entity. Declare it as Ref<TheEntity>.");
    }

    @Test
    void collectionsAndReferencesConfused() {
        assertThat(Faults.of(Confused.class, Author.class))
                .containsExactly(
                        "Confused.authors is @ManyToOne but of type List<Author>. Use @OneToMany or @ManyToMany.",
                        "Confused.author is @ManyToMany but of type Author. Declare it as List, Set or Collection, which Cormorant fills with a collection of its own.",
                        "Confused.both carries both @ManyToOne and @OneToOne. Leave the one that is meant.");
    }

    @Test
    void relationsWithoutAnnotation() {
        assertThat(Faults.of(Bare.class, Author.class))
                .containsExactly(
                        "Bare.author is of type Author without being a relation. Add @ManyToOne or @OneToOne.",
                        "Bare.authors is of type List<Author> without being a relation. Add @OneToMany or @ManyToMany.",
                        "Bare.reference is of type Ref<Author> without being a relation. Add @ManyToOne or @OneToOne.");
    }

    @Test
    void aRelationInsideAnEmbeddable() {
        assertThat(Faults.of(Deep.class, Author.class))
                .containsExactly(
                        "Signature.author is @ManyToOne inside an embeddable, which is not supported yet. Move it to the entity.",
                        "Signature.id is @Id inside an embeddable. Only entities have keys and versions: remove the annotation.");
    }

    @Test
    void aKeyOnTheInverseSide() {
        assertThat(Faults.of(InverseKey.class, InverseOwner.class))
                .containsExactly(
                        "InverseKey.owner is @Id but the inverse side of its relation, which has no column. Put @Id on the side without mappedBy.");
    }

    @Test
    void joinColumnsThatDoNotFit() {
        assertThat(Faults.of(Joins.class, Author.class, Pair.class))
                .containsExactly(
                        "Joins.byName points at the column 'name', but a relation points at the primary key of its target. Known are: id.",
                        "Joins.tooFew names 1 join column, but the key that it points at has 2: a, b. Name one @JoinColumn for each.",
                        "Joins.silent has a join column that does not say what it points at. Set referencedColumnName to one of: a, b.",
                        "Joins.same names join columns of which two point at the same column. Let each point at another of: a, b.");
    }

    @Test
    void orderByOfAnUnknownProperty() {
        assertThat(Faults.of(Orders.class, OrderItem.class))
                .containsExactly(
                        "Orders.items is ordered by 'titel', but OrderItem has no property 'titel'. Did you mean 'title'?",
                        "Orders.others has the @OrderBy \"title DOWN\". Write a property of OrderItem, then ASC, DESC or nothing.",
                        "Orders.more is ordered by 'order', which is not one value. Name a property of it, such as 'order.id'.");
    }

    @Test
    void cascadesThatAreNotHonoured() {
        assertThat(Faults.of(Cascading.class, Author.class))
                .containsExactly(
                        "Cascading.author lists the cascade MERGE, which is not honoured by Cormorant. Remove it, or list ALL, which means PERSIST and REMOVE.");
    }

    @Test
    void joinColumnsOnTheInverseSide() {
        assertThat(Faults.of(InverseColumns.class, InverseColumnsOwner.class))
                .containsExactly(
                        "InverseColumns.owner is mapped by 'one' but names a @JoinColumn. Move that to InverseColumnsOwner.one, which owns the relation.",
                        "InverseColumns.owners is mapped by 'many' but names a @JoinTable. Move that to InverseColumnsOwner.many, which owns the relation.");
    }

    @Entity
    static class Author {
        @Id
        private Long id;
    }

    static class Autor {}

    @Entity
    static class Unmapped {
        @Id
        private Long id;

        @ManyToOne
        private Autor author;
    }

    @Entity
    static class Typo {
        @Id
        private Long id;

        @OneToMany(mappedBy = "autor")
        private List<TypoBook> books;
    }

    @Entity
    static class TypoBook {
        @Id
        private Long id;

        private String title;

        @ManyToOne
        private Typo author;
    }

    @Entity
    static class ByScalar {
        @Id
        private Long id;

        @OneToMany(mappedBy = "title")
        private List<TypoBook> books;
    }

    @Entity
    static class Elsewhere {
        @Id
        private Long id;

        @OneToMany(mappedBy = "author")
        private List<TypoBook> books;
    }

    @Entity
    static class WrongKind {
        @Id
        private Long id;

        @OneToMany(mappedBy = "owner")
        private List<Portrait> portraits;
    }

    @Entity
    static class Portrait {
        @Id
        private Long id;

        @OneToOne
        private WrongKind owner;
    }

    @Entity
    static class Left {
        @Id
        private Long id;

        @ManyToMany(mappedBy = "lefts")
        private List<Right> rights;
    }

    @Entity
    static class Right {
        @Id
        private Long id;

        @ManyToMany(mappedBy = "rights")
        private List<Left> lefts;
    }

    @Entity
    static class OwnerA {
        @Id
        private Long id;

        @ManyToMany
        private List<OwnerB> others;
    }

    @Entity
    static class OwnerB {
        @Id
        private Long id;

        @ManyToMany
        private List<OwnerA> others;
    }

    @Entity
    static class SingleA {
        @Id
        private Long id;

        @OneToOne
        private SingleB other;
    }

    @Entity
    static class SingleB {
        @Id
        private Long id;

        @OneToOne
        private SingleA other;
    }

    @Entity
    static class NoMappedBy {
        @Id
        private Long id;

        @OneToMany
        private List<Author> authors;

        @OneToMany
        private List<Child> children;
    }

    @Entity
    static class Child {
        @Id
        private Long id;

        @ManyToOne
        private NoMappedBy parent;
    }

    @Entity
    @SuppressWarnings("rawtypes")
    static class Forms {
        @Id
        private Long id;

        @ManyToMany
        private ArrayList<Author> exact;

        @ManyToMany
        private final List<Author> fixed = new ArrayList<>();

        @ManyToMany
        private List raw;

        @ManyToMany
        private List<? extends Author> wild;

        @ManyToOne
        private Ref untyped;
    }

    @Entity
    static class Confused {
        @Id
        private Long id;

        @ManyToOne
        private List<Author> authors;

        @ManyToMany
        private Author author;

        @ManyToOne
        @OneToOne
        private Author both;
    }

    @Entity
    static class Bare {
        @Id
        private Long id;

        private Author author;
        private List<Author> authors;
        private Ref<Author> reference;
    }

    @Embeddable
    static class Signature {
        @ManyToOne
        private Author author;

        @Id
        private Long id;
    }

    @Entity
    static class Deep {
        @Id
        private Long id;

        private Signature signature;
    }

    @Entity
    static class InverseKey {
        @Id
        @OneToOne(mappedBy = "other")
        private InverseOwner owner;
    }

    @Entity
    static class InverseOwner {
        @Id
        private Long id;

        @OneToOne
        private InverseKey other;
    }

    @Entity
    static class Pair {
        @Id
        private int a;

        @Id
        private int b;
    }

    @Entity
    static class Joins {
        @Id
        private Long id;

        @ManyToOne
        @JoinColumn(name = "author_name", referencedColumnName = "name")
        private Author byName;

        @ManyToOne
        @JoinColumn(name = "pair")
        private Pair tooFew;

        @ManyToOne
        @JoinColumn(name = "p", referencedColumnName = "a")
        @JoinColumn(name = "q")
        private Pair silent;

        @ManyToOne
        @JoinColumn(name = "r", referencedColumnName = "a")
        @JoinColumn(name = "s", referencedColumnName = "a")
        private Pair same;
    }

    @Entity
    static class Orders {
        @Id
        private Long id;

        @OneToMany(mappedBy = "order")
        @OrderBy("titel")
        private List<OrderItem> items;

        @ManyToMany
        @OrderBy("title DOWN")
        private List<OrderItem> others;

        @ManyToMany
        @OrderBy("order")
        private List<OrderItem> more;
    }

    @Entity
    static class OrderItem {
        @Id
        private Long id;

        private String title;

        @ManyToOne
        private Orders order;
    }

    @Entity
    static class Cascading {
        @Id
        private Long id;

        @ManyToOne(cascade = {CascadeType.PERSIST, CascadeType.MERGE})
        private Author author;
    }

    @Entity
    static class InverseColumns {
        @Id
        private Long id;

        @OneToOne(mappedBy = "one")
        @JoinColumn(name = "x")
        private InverseColumnsOwner owner;

        @ManyToMany(mappedBy = "many")
        @JoinTable(name = "y")
        private List<InverseColumnsOwner> owners;
    }

    @Entity
    static class InverseColumnsOwner {
        @Id
        private Long id;

        @OneToOne
        private InverseColumns one;

        @ManyToMany
        private List<InverseColumns> many;
    }
}
