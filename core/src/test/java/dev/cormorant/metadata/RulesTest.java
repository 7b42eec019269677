package dev.cormorant.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.entity.Collation;
import dev.cormorant.entity.Default;
import dev.cormorant.entity.Deferral;
import dev.cormorant.entity.ForeignKeyRules;
import dev.cormorant.entity.GeneratedColumn;
import dev.cormorant.entity.NativeEnum;
import dev.cormorant.entity.Partition;
import dev.cormorant.entity.PartitionMethod;
import dev.cormorant.entity.Partitioned;
import dev.cormorant.entity.ReferentialAction;
import dev.cormorant.entity.TableIndex;
import dev.cormorant.entity.Trigger;
import dev.cormorant.entity.TriggerEvent;
import dev.cormorant.entity.TriggerLevel;
import dev.cormorant.entity.TriggerTiming;
import dev.cormorant.entity.View;
import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static EntityModel model(Class<?>... entities) {
        return EntityDiscovery.discover(List.of(entities), List.of(), new UnderscoreNaming());
    }

    private static ColumnOptions options(EntityMetadata<?> entity, String column) {
        return entity.columns().stream()
                .filter(candidate -> candidate.name().equals(column))
                .findFirst()
                .orElseThrow()
                .options();
    }

    @Test
    void aTableSaysWhatTheDatabaseShallKnow() {
        EntityMetadata<Thing> thing = model(Thing.class).of(Thing.class);
        assertThat(thing.rules())
                .isEqualTo(new TableRules(List.of(new CheckMetadata("sense", "a < b")), List.of(), "Things", "strict"));
        assertThat(options(thing, "name").rules())
                .isEqualTo(new ColumnRules(
                        new ColumnDefault("new", ""),
                        null,
                        "nocase",
                        null,
                        List.of(new CheckMetadata("", "name <> ''")),
                        "what it is called",
                        "invisible"));
    }

    @Test
    void aTableSaysHowItIsPartitioned() {
        assertThat(model(Parted.class).of(Parted.class).rules().partitioning())
                .isEqualTo(PartitioningMetadata.list("region").with("rest", "default"));
        EntitySchema<Plain> schema = EntitySchema.of(Plain.class)
                .id("id", Generation.NONE)
                .partitioned(PartitioningMetadata.hash(4, "id"))
                .build();
        assertThat(schema.rules().partitioning())
                .isEqualTo(new PartitioningMetadata(PartitionMethod.HASH, List.of("id"), 4, List.of()));
        assertThat(PartitioningMetadata.range("a", "b").columns()).containsExactly("a", "b");
    }

    @Test
    void defaultsHaveTheValueOfTheirType() {
        EntityMetadata<Thing> thing = model(Thing.class).of(Thing.class);
        assertThat(List.of("a", "price", "colour", "rank", "open", "made"))
                .extracting(column ->
                        Objects.requireNonNull(options(thing, column).rules().defaultValue()))
                .containsExactly(
                        new ColumnDefault(7L, ""),
                        new ColumnDefault(new BigDecimal("9.50"), ""),
                        new ColumnDefault("RED", ""),
                        new ColumnDefault(1, ""),
                        new ColumnDefault(true, ""),
                        new ColumnDefault(null, "current_date"));
    }

    @Test
    void aGeneratedColumnIsNeverWritten() {
        ColumnOptions total = options(model(Thing.class).of(Thing.class), "total");
        assertThat(total.rules().generated()).isEqualTo(new ColumnExpression("a * 2", false));
        assertThat(total.insertable()).isFalse();
        assertThat(total.updatable()).isFalse();
        assertThat(model(Thing.class).of(Thing.class).columnsMadeByDatabase())
                .extracting(ColumnMetadata::name)
                .containsExactly("name", "a", "price", "colour", "rank", "open", "made", "total");
    }

    @Test
    void indexesSayHowTheyAreSorted() {
        EntityMetadata<Thing> thing = model(Thing.class).of(Thing.class);
        ColumnMetadata name = thing.columns().get(1);
        ColumnMetadata a = thing.columns().get(2);
        assertThat(thing.indexes())
                .containsExactly(
                        new IndexMetadata(
                                "",
                                List.of(
                                        new IndexColumn(name, "", true, null, 0, ""),
                                        new IndexColumn(null, "coalesce(a, 0)", false, null, 0, "")),
                                true,
                                IndexRules.NONE),
                        new IndexMetadata(
                                "both", List.of(IndexColumn.of(a), IndexColumn.of(name)), true, IndexRules.CONSTRAINT),
                        new IndexMetadata(
                                "by_name",
                                List.of(new IndexColumn(name, "", true, NullPlace.LAST, 10, "")),
                                false,
                                new IndexRules(false, "a > 1", List.of("b"), "hash", "", IndexTraits.NONE)));
        assertThat(thing.indexes()).extracting(IndexMetadata::isUniqueKey).containsExactly(false, true, false);
    }

    @Test
    void aRelationSaysWhatHappensToItsForeignKey() {
        ReferenceMetadata parent =
                model(Thing.class).of(Thing.class).references().get(0);
        assertThat(parent.foreignKey())
                .isEqualTo(new ForeignKeyMetadata(
                        true, "to_parent", ReferentialAction.CASCADE, null, Deferral.INITIALLY_DEFERRED));
    }

    @Test
    void anEntityCanBeAView() {
        assertThat(model(Seen.class).of(Seen.class).view()).isEqualTo(new ViewMetadata("select 1 as id", true));
        assertThat(model(Thing.class).of(Thing.class).view()).isNull();
    }

    @Test
    void aSchemaSaysTheSame() {
        EntitySchema<Bare> schema = EntitySchema.of(Bare.class)
                .comment("Things")
                .check("sense", "a < b")
                .options("strict")
                .id("id", Generation.NONE)
                .property(
                        "name",
                        name -> name.database(column -> column.defaultValue("new")
                                .collation("nocase")
                                .check("", "name <> ''")
                                .comment("what it is called")
                                .options("invisible")))
                .property("total", total -> total.database(column -> column.generatedAs("a * 2", false)))
                .manyToOne(
                        "parent",
                        parent -> parent.constraint("to_parent")
                                .onDelete(ReferentialAction.CASCADE)
                                .checked(Deferral.INITIALLY_DEFERRED))
                .index(index ->
                        index.name("by_name").on("name(10) desc nulls last").where("total > 1"))
                .build();
        EntityMetadata<Bare> bare = EntityDiscovery.discover(List.of(), List.of(schema), new UnderscoreNaming())
                .of(Bare.class);
        EntityMetadata<Thing> thing = model(Thing.class).of(Thing.class);
        assertThat(bare.rules()).isEqualTo(thing.rules());
        assertThat(options(bare, "name").rules())
                .isEqualTo(options(thing, "name").rules());
        assertThat(options(bare, "total").rules())
                .isEqualTo(options(thing, "total").rules());
        assertThat(options(bare, "total").insertable()).isFalse();
        assertThat(bare.references().get(0).foreignKey())
                .isEqualTo(thing.references().get(0).foreignKey());
        assertThat(bare.indexes().get(0).rules())
                .isEqualTo(new IndexRules(false, "total > 1", List.of(), "", "", IndexTraits.NONE));
    }

    @Test
    void aViewHasNothingThatOnlyTablesHave() {
        assertThat(Faults.of(Overloaded.class))
                .containsExactly(
                        "Overloaded is a view with indexes, which only tables have. Take them away, or"
                                + " map the table below it.",
                        "Overloaded has the trigger \"early\" before or after a write, which views do not have. Let it"
                                + " act instead of it.",
                        "Overloaded has the trigger \"whole\" instead of a whole statement, which no view has. Let it"
                                + " act for each row.");
        assertThat(Faults.of(Kept.class))
                .containsExactly("Kept has the trigger \"never\" on a materialized view, which nobody writes. Take it"
                        + " away.");
        assertThat(Faults.of(Instead.class))
                .containsExactly("Instead has the trigger \"other\" instead of a write, which only views have. Let it"
                        + " act before or after it.");
    }

    @Test
    void faults() {
        assertThat(Faults.of(Wrong.class))
                .containsExactlyInAnyOrder(
                        "Wrong.id is a key or a version, whose values the database cannot make by a default or an"
                                + " expression. Remove @Default or @GeneratedColumn; a key can be made by"
                                + " @GeneratedValue.",
                        "Wrong.count has the default \"many\", which is no value of int. Write one as @Default tells,"
                                + " or an expression by @Default(sql = ...).",
                        "Wrong.colour has the default \"BLUE\", which is no value of Colour. Write one as @Default"
                                + " tells, or an expression by @Default(sql = ...).",
                        "Wrong.both has both a default and an expression. Remove @Default or @GeneratedColumn.",
                        "Wrong.text carries @NativeEnum, but is no enum that is stored by name. Remove it.",
                        "Wrong.parent carries @Default, which means nothing on a to-one relation. Remove it.",
                        "Wrong.parent names several actions as onDelete of @ForeignKeyRules. Leave one of them.",
                        "Wrong has an index on the column 'nam', which its table does not have. Known are: id, count,"
                                + " colour, both, text, parent_id.");
    }

    @Entity
    @Partitioned(
            method = PartitionMethod.LIST,
            columns = "region",
            partitions = @Partition(name = "rest", values = "default"))
    static class Parted {
        @Id
        private String region;
    }

    static class Plain {
        private Long id;
    }

    enum Colour {
        RED,
        GREEN
    }

    @Entity
    @Table(
            comment = "Things",
            options = "strict",
            check = @CheckConstraint(name = "sense", constraint = "a < b"),
            indexes = @Index(columnList = "name DESC, (coalesce(a, 0))", unique = true),
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "both",
                            columnNames = {"a", "name"}))
    @TableIndex(name = "by_name", columns = "name(10) desc nulls last", where = "a > 1", include = "b", type = "hash")
    static class Thing {
        @Id
        private Long id;

        @Default("new")
        @Collation("nocase")
        @Column(
                comment = "what it is called",
                options = "invisible",
                check = @CheckConstraint(constraint = "name <> ''"))
        private String name;

        @Default("7")
        private Integer a;

        private int b;

        @Default("9.50")
        private BigDecimal price;

        @Default("RED")
        @NativeEnum("colour")
        private Colour colour;

        @Default("GREEN")
        @Enumerated(EnumType.ORDINAL)
        private Colour rank;

        @Default("true")
        private Boolean open;

        @Default(sql = "current_date")
        private java.time.LocalDate made;

        @GeneratedColumn(value = "a * 2", stored = false)
        private Integer total;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(name = "to_parent"))
        @ForeignKeyRules(onDelete = ReferentialAction.CASCADE, deferral = Deferral.INITIALLY_DEFERRED)
        private Thing parent;
    }

    static class Bare {
        private Long id;
        private String name;
        private Integer total;
        private Bare parent;
    }

    @Entity
    @View("select 1 as id")
    @TableIndex(columns = "id")
    @Trigger(name = "early", timing = TriggerTiming.BEFORE, events = TriggerEvent.INSERT, body = "select 1;")
    @Trigger(name = "fine", timing = TriggerTiming.INSTEAD_OF, events = TriggerEvent.INSERT, body = "select 1;")
    @Trigger(
            name = "whole",
            timing = TriggerTiming.INSTEAD_OF,
            events = TriggerEvent.INSERT,
            forEach = TriggerLevel.STATEMENT,
            body = "select 1;")
    static class Overloaded {
        @Id
        private Long id;
    }

    @Entity
    @View(value = "select 1 as id", materialized = true)
    @Trigger(name = "never", timing = TriggerTiming.INSTEAD_OF, events = TriggerEvent.INSERT, body = "select 1;")
    static class Kept {
        @Id
        private Long id;
    }

    @Entity
    @Trigger(name = "other", timing = TriggerTiming.INSTEAD_OF, events = TriggerEvent.INSERT, body = "select 1;")
    static class Instead {
        @Id
        private Long id;
    }

    @Entity
    @View(value = "select 1 as id", materialized = true)
    static class Seen {
        @Id
        private Long id;
    }

    @Entity
    @TableIndex(columns = "nam")
    static class Wrong {
        @Id
        @Default("1")
        private Long id;

        @Default("many")
        private int count;

        @Default("BLUE")
        private Colour colour;

        @Default("1")
        @GeneratedColumn("2")
        private Integer both;

        @NativeEnum("t")
        private String text;

        @ManyToOne
        @Default("1")
        @ForeignKeyRules(onDelete = {ReferentialAction.CASCADE, ReferentialAction.RESTRICT})
        private Wrong parent;
    }
}
