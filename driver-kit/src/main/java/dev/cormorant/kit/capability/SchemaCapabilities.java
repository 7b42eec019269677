package dev.cormorant.kit.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.entity.PartitionMethod;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Country;
import dev.cormorant.metadata.RoutineMetadata;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.SqlSession;
import dev.cormorant.sql.schema.PartitionModel;
import dev.cormorant.sql.schema.PartitioningModel;
import dev.cormorant.sql.schema.SchemaHelper;
import java.util.List;
import java.util.function.Predicate;

/** What a schema may hold. */
final class SchemaCapabilities {
    private static final String PARENT = "create table [kit_parent] ([id] integer not null primary key)";

    private SchemaCapabilities() {}

    static List<Capability> all() {
        return List.of(
                generator(),
                foreignKeys(),
                transactionalDdl(),
                views(),
                materializedViews(),
                comments(),
                enums(),
                routines(),
                partitions());
    }

    private static Capability generator() {
        return Capability.of(
                        Capabilities.SCHEMA,
                        "The mapping is brought into the database, and afterwards nothing differs.",
                        new Declaration(
                                "DatabaseDriver.getSchemaGenerator(...), AbstractSqlPlatform.getSchemaHelper()",
                                false,
                                Live::makesSchemas),
                        live -> assertThat(live.orm().schema().updateSql())
                                .as("what differs")
                                .isEmpty())
                .refused("Schema generators", live -> live.orm().schema().create());
    }

    static Declaration helper(String method, boolean byDefault, Predicate<SchemaHelper> says) {
        return new Declaration("SchemaHelper." + method, byDefault, live -> live.makesSchemas(says));
    }

    private static Capability foreignKeys() {
        return Capability.of(
                        Capabilities.FOREIGN_KEYS,
                        "A reference to nothing is refused by the database.",
                        helper("supportsForeignKeys()", true, SchemaHelper::supportsForeignKeys),
                        SchemaCapabilities::referToNothing)
                .requiring(Capabilities.SCHEMA, Capabilities.SQL)
                .attempted(SchemaCapabilities::referBehindItsBack);
    }

    private static void referToNothing(Live live) {
        EntityManager em = live.em();
        em.persist(new Book("One", em.getReference(Author.class, 4711L)));
        assertThatThrownBy(em::flush).isInstanceOf(ForeignKeyConstraintViolationException.class);
    }

    private static void referBehindItsBack(Live live) {
        live.tryOut(PARENT, "drop table [kit_child]");
        live.tryOut(
                "create table [kit_child] ([id] integer not null primary key references [kit_parent])",
                "drop table [kit_parent]");
        assertThatThrownBy(() -> live.execute("insert into [kit_child] values (1)"))
                .isInstanceOf(DriverException.class);
    }

    private static Capability transactionalDdl() {
        return Capability.of(
                        "schema.transactional",
                        "What a transaction made of a schema is undone with it.",
                        helper("supportsTransactionalDdl()", false, SchemaHelper::supportsTransactionalDdl),
                        SchemaCapabilities::undoTable)
                .requiring(Capabilities.SCHEMA, Capabilities.SQL, Capabilities.TRANSACTIONS)
                .attempted();
    }

    /** If the first table were still there, the second one could not be made. */
    private static void undoTable(Live live) {
        EntityManager em = live.em();
        em.begin();
        String name = live.sql().quoteIdentifier("kit_undone");
        em.unwrap(SqlSession.class).execute("create table " + name + " (id integer not null primary key)");
        em.rollback();
        live.tryOut("create table [kit_undone] (id integer not null primary key)", "drop table [kit_undone]");
    }

    private static Capability views() {
        return view("schema.views", "There are views.", "supportsViews()", true, SchemaHelper::supportsViews, "view");
    }

    private static Capability materializedViews() {
        return view(
                "schema.materialized-views",
                "There are views that keep their rows.",
                "supportsMaterializedViews()",
                false,
                SchemaHelper::supportsMaterializedViews,
                "materialized view");
    }

    private static Capability view(
            String id, String meaning, String method, boolean byDefault, Predicate<SchemaHelper> says, String word) {
        return Capability.of(id, meaning, helper(method, byDefault, says), live -> makeView(live, word))
                .requiring(Capabilities.SCHEMA, Capabilities.SQL)
                .attempted();
    }

    private static void makeView(Live live, String word) {
        live.store(new Country("A", "a"));
        live.execute("create " + word + " [kit_view] as select [code] from " + live.table(Country.class));
        try {
            assertThat(live.query("select [code] from [kit_view]")).hasSize(1);
        } finally {
            live.execute("drop " + word + " [kit_view]");
        }
    }

    private static Capability comments() {
        return Capability.of(
                        "schema.comments",
                        "Tables and columns carry comments, which are read back.",
                        helper("supportsComments()", false, SchemaHelper::supportsComments),
                        SchemaCapabilities::comment)
                .requiring(Capabilities.SCHEMA, Capabilities.SQL)
                .attempted(live -> live.execute("comment on table " + live.table(Country.class) + " is 'kit'"));
    }

    private static void comment(Live live) {
        SchemaHelper helper = live.helper();
        if (helper.hasInlineComments()) {
            String clause = helper.getInlineCommentClause("kit");
            live.tryOut("create table [kit_noted] ([id] integer " + clause + ")", "drop table [kit_noted]");
        } else {
            live.send(helper.getTableCommentSQL(live.name(Country.class), "kit"));
            live.send(helper.getTableCommentSQL(live.name(Country.class), null));
        }
    }

    private static Capability enums() {
        return Capability.of(
                        "schema.native-enums",
                        "There are types whose values are listed, made by statements of their own.",
                        helper("supportsNativeEnums()", false, SchemaHelper::supportsNativeEnums),
                        live -> live.tryOut("create type [kit_enum] as enum ('a', 'b')", "drop type [kit_enum]"))
                .requiring(Capabilities.SCHEMA, Capabilities.SQL)
                .attempted();
    }

    private static Capability routines() {
        return Capability.of(
                        "schema.routines",
                        "The database keeps functions and procedures that are written in SQL.",
                        helper("supportsRoutines()", false, SchemaHelper::supportsRoutines),
                        SchemaCapabilities::makeProcedure)
                .requiring(Capabilities.SCHEMA, Capabilities.SQL)
                .attempted();
    }

    private static Capability partitions() {
        return Capability.of(
                        "schema.partitions",
                        "The rows of a table are sorted into partitions.",
                        helper("supportsPartitions()", false, SchemaHelper::supportsPartitions),
                        SchemaCapabilities::makePartition)
                .requiring(Capabilities.SCHEMA, Capabilities.SQL)
                .attempted();
    }

    private static void makePartition(Live live) {
        SchemaHelper helper = live.helper();
        TableName table = new TableName(live.name(Country.class).schema(), "kit_parted");
        PartitioningModel parts = new PartitioningModel(PartitionMethod.RANGE, List.of("id"), List.of());
        live.execute("create table [kit_parted] ([id] integer not null) " + helper.getPartitionByClause(parts));
        live.send(helper.getCreatePartitionSQL(table, new PartitionModel("kit_part", "from (0) to (9)")));
        live.send(helper.getDropTableSQL(table));
    }

    private static void makeProcedure(Live live) {
        RoutineMetadata procedure = RoutineMetadata.procedure("kit_routine")
                .doing("begin delete from " + live.table(Country.class) + "; end");
        live.send(live.helper().getCreateRoutineSQL(procedure));
        live.send(live.helper().getDropRoutineSQL(procedure));
    }
}
