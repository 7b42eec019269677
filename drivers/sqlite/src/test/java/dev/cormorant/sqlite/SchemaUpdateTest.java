package dev.cormorant.sqlite;

import static dev.cormorant.sqlite.TableBuilder.keyed;
import static dev.cormorant.sqlite.TableBuilder.schema;
import static dev.cormorant.sqlite.TableBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.driver.NotNullConstraintViolationException;
import dev.cormorant.driver.TableExistsException;
import dev.cormorant.entity.ReferentialAction;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.TableModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaUpdateTest {
    @TempDir
    Path folder;

    private SqliteFile database;

    @BeforeEach
    void open() {
        database = new SqliteFile(folder.resolve("schema.db"));
    }

    private void create(SchemaModel model) {
        database.generator(model).create();
        assertThat(database.generator(model).updateSql()).isEmpty();
    }

    private void update(SchemaModel model) {
        database.generator(model).update();
        assertThat(database.generator(model).updateSql()).isEmpty();
        assertThat(database.query("pragma integrity_check")).containsExactly("ok");
        assertThat(database.query("pragma foreign_key_check")).isEmpty();
    }

    private static SchemaModel library() {
        return schema(
                table("book")
                        .required("title", "text")
                        .required("author_id", "integer")
                        .reference("author_id", "author")
                        .index("author_id"),
                table("author")
                        .required("name", "text")
                        .column("mood", "text")
                        .unique("name")
                        .check("mood", "in ('GOOD', 'it''s (so, so)')"),
                keyed("book_tags", "book_id", "tag")
                        .required("book_id", "integer")
                        .required("tag", "text")
                        .reference(List.of("book_id"), "book", List.of("id"), ReferentialAction.CASCADE));
    }

    @Test
    void a_created_schema_needs_no_update_and_can_be_dropped() {
        SchemaModel library = library();
        create(library);
        assertThat(database.query("select name from sqlite_master where type = 'table' and name not like 'sqlite%'"
                        + " order by name"))
                .containsExactly("author", "book", "book_tags");
        database.execute("insert into author (name) values ('Ursula')", "insert into book values (1, 'Tehanu', 1)");
        database.generator(library).drop();
        assertThat(database.query("select name from sqlite_master where name not like 'sqlite%'"))
                .isEmpty();
        assertThat(database.generator(library).dropSql()).isEmpty();
    }

    @Test
    void creating_twice_says_which_table_is_there_and_changes_nothing() {
        create(schema(table("author")));
        SchemaModel more = schema(table("aaa"), table("author"));
        assertThatThrownBy(() -> database.generator(more).create())
                .isInstanceOf(TableExistsException.class)
                .hasMessageContaining("create table `author`");
        assertThat(database.query("select name from sqlite_master where name = 'aaa'"))
                .isEmpty();
    }

    @Test
    void a_plain_column_is_added_in_place() {
        create(schema(table("author")));
        SchemaModel wider = schema(table("author")
                .column("name", "text")
                .column("boss_id", "integer")
                .reference("boss_id", "author"));
        assertThat(database.generator(wider).updateSql()).doesNotContain("__rebuild");
        update(wider);
        database.execute("insert into author (id, boss_id) values (1, 1)");
        assertThatThrownBy(() -> database.execute("insert into author (id, boss_id) values (2, 99)"))
                .hasStackTraceContaining("FOREIGN KEY constraint failed");
    }

    @Test
    void a_renamed_column_keeps_its_values() {
        create(schema(table("author").column("name", "text").index("name")));
        database.execute("insert into author (name) values ('Ursula')");
        SchemaModel renamed = schema(table("author").column("full_name", "text").index("full_name"));
        assertThat(database.generator(renamed).updateSql())
                .contains("rename column `name` to `full_name`")
                .doesNotContain("__rebuild");
        update(renamed);
        assertThat(database.query("select full_name from author")).containsExactly("Ursula");
    }

    @Test
    void two_candidates_for_a_rename_are_not_guessed() {
        create(schema(table("author").column("a", "text").column("b", "text")));
        update(schema(table("author").column("c", "text").column("d", "text")));
        assertThat(database.query("select name from pragma_table_info('author')"))
                .containsExactly("id", "c", "d");
    }

    @Test
    void a_rebuild_keeps_rows_numbering_and_triggers_and_drops_what_nobody_maps() {
        create(library());
        database.execute(
                "insert into author (id, name, mood) values (1, 'Ursula', 'GOOD'), (41, 'gone', null)",
                "delete from author where id = 41",
                "insert into book values (7, 'Tehanu', 1)",
                "insert into book_tags values (7, 'dragons')",
                "create table log (text)",
                "create index by_mood on author (name) where mood is not null",
                "create view names as select name from author",
                "create trigger watch after insert on author begin insert into log values (new.name); end");
        SchemaModel changed = libraryWith(table("author")
                .column("name", "text")
                .required("born", "integer")
                .required("mood", "text")
                .unique("name"));
        assertThatThrownBy(() -> database.generator(changed).update())
                .isInstanceOf(NotNullConstraintViolationException.class)
                .hasMessageContaining("author__rebuild.born");
        assertThat(database.query("select * from author")).containsExactly("1|Ursula|GOOD");

        SchemaModel mended = libraryWith(
                table("author").column("name", "text").required("mood", "text").unique("name"));
        update(mended);
        assertThat(database.query("select * from author")).containsExactly("1|Ursula|GOOD");
        assertThat(database.query("select * from book")).containsExactly("7|Tehanu|1");
        assertThat(database.query("select * from book_tags")).containsExactly("7|dragons");
        database.execute("insert into author (name, mood) values ('Octavia', 'odd')");
        assertThat(database.query("select id from author where name = 'Octavia'"))
                .containsExactly("42");
        assertThat(database.query("select * from log")).containsExactly("Octavia");
        assertThat(database.query("select name from names order by name")).containsExactly("Octavia", "Ursula");
        assertThat(database.query("select name from sqlite_master where name = 'by_mood'"))
                .isEmpty();
        assertThatThrownBy(() -> database.execute("insert into book values (8, 'x', 99)"))
                .hasStackTraceContaining("FOREIGN KEY constraint failed");
    }

    private static SchemaModel libraryWith(TableBuilder author) {
        List<TableModel> tables = new ArrayList<>(library().tables());
        tables.replaceAll(table -> table.name().equals(author.name) ? author.build() : table);
        return new SchemaModel(tables, List.of());
    }

    @Test
    void a_foreign_key_that_the_rows_contradict_is_refused_and_undone() {
        create(schema(table("author"), table("book").column("author_id", "integer")));
        database.execute("insert into book (author_id) values (99)");
        SchemaModel bound = schema(
                table("author"), table("book").column("author_id", "integer").reference("author_id", "author"));
        assertThatThrownBy(() -> database.generator(bound).update())
                .isInstanceOf(ForeignKeyConstraintViolationException.class)
                .hasMessageContaining("Row 1 of book")
                .hasMessageContaining("author");
        assertThat(database.query("select author_id from book")).containsExactly("99");
        assertThat(database.query("pragma foreign_key_list(book)")).isEmpty();
        assertThat(database.query("pragma foreign_keys")).containsExactly("1");
    }

    @Test
    void checks_types_defaults_and_keys_change() {
        create(schema(keyed("place", "code")
                .required("code", "text")
                .required("zone", "text")
                .column("size", "integer")
                .check("zone", "in ('a')")));
        database.execute("insert into place values ('x', 'a', 5)");
        update(schema(keyed("place", "code", "zone")
                .required("code", "text")
                .required("zone", "text")
                .column("size", "text")
                .check("zone", "in ('a', 'b')")));
        database.execute("insert into place values ('x', 'b', 'big')");
        assertThat(database.query("select * from place order by zone")).containsExactly("x|a|5", "x|b|big");
    }

    @Test
    void tables_in_a_circle_are_created_cleared_and_dropped() {
        SchemaModel circle = schema(
                table("hen").column("egg_id", "integer").reference("egg_id", "egg"),
                table("egg").column("hen_id", "integer").reference("hen_id", "hen"));
        create(circle);
        String fill = "insert into hen values (1, null); ";
        database.execute(fill, "insert into egg values (1, 1)", "update hen set egg_id = 1");
        database.generator(circle).clear();
        assertThat(database.query("select * from hen")).isEmpty();
        database.execute(fill, "insert into egg values (1, 1)", "update hen set egg_id = 1");
        database.generator(circle).drop();
        assertThat(database.query("select name from sqlite_master where name in ('hen', 'egg')"))
                .isEmpty();
    }

    @Test
    void unknown_tables_are_left_alone() {
        database.execute("create table other (a)", "insert into other values (1)");
        create(library());
        update(library());
        database.generator(library()).refresh();
        assertThat(database.query("select * from other")).containsExactly("1");
    }

    @Test
    void hostile_names_survive() {
        SchemaModel hostile = schema(table("or`der \"by\" [x] 'y'; --")
                .column("se`lect, (", "text")
                .column("drop\"", "text")
                .index("drop\"")
                .check("se`lect, (", "<> ') , constraint x check ('"));
        create(hostile);
        update(schema(table("or`der \"by\" [x] 'y'; --")
                .required("se`lect, (", "text")
                .column("drop\"", "integer")
                .index("drop\"")));
    }
}
