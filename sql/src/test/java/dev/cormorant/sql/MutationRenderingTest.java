package dev.cormorant.sql;

import static dev.cormorant.sql.Desk.columns;
import static dev.cormorant.sql.Dialects.assertSql;
import static dev.cormorant.sql.Library.ASSIGNED;
import static dev.cormorant.sql.Library.AUTHOR;
import static dev.cormorant.sql.Library.BOOK;
import static dev.cormorant.sql.Library.TAG;
import static dev.cormorant.sql.Library.collection;
import static dev.cormorant.sql.Library.eq;
import static dev.cormorant.sql.Values.row;

import dev.cormorant.driver.DeleteRequest;
import dev.cormorant.driver.InsertRequest;
import dev.cormorant.driver.UpdateManyRequest;
import dev.cormorant.driver.UpdateRequest;
import dev.cormorant.driver.UpsertRequest;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.query.Criterion;
import java.util.List;
import org.junit.jupiter.api.Test;

class MutationRenderingTest {
    private static final List<ColumnMetadata> LABEL = columns(TAG, "label");

    private static InsertRequest insert(List<ColumnMetadata> columns) {
        return new InsertRequest(TAG, columns, Values.of(columns, row("x")), TAG.idColumns());
    }

    @Test
    void insertOfOneRow() {
        assertSql(
                planner -> planner.rows().insert(insert(LABEL), 1, true),
                "insert into \"tag\" (\"label\") values (?) returning \"id\"",
                "insert into `tag` (`label`) values (?) returning `id`",
                "insert into [tag] ([label]) values (?) returning [id]");
    }

    @Test
    void insertOfSeveralRows() {
        assertSql(
                planner -> planner.rows().insert(insert(LABEL), 3, false),
                "insert into \"tag\" (\"label\") values (?), (?), (?)",
                "insert into `tag` (`label`) values (?), (?), (?)",
                "insert into [tag] ([label]) values (?), (?), (?)");
    }

    @Test
    void insertOfDefaults() {
        assertSql(
                planner -> planner.rows().insert(insert(List.of()), 1, false),
                "insert into \"tag\" default values",
                "insert into `tag` () values ()",
                "insert into [tag] default values");
    }

    @Test
    void upsertThatUpdates() {
        List<ColumnMetadata> columns = columns(ASSIGNED, "code", "amount");
        UpsertRequest request = new UpsertRequest(
                ASSIGNED,
                columns,
                Values.of(columns, row("a", 1)),
                columns(ASSIGNED, "code"),
                columns(ASSIGNED, "amount"));
        assertSql(
                planner -> planner.rows().upsert(request, 2),
                "insert into \"assigned\" (\"code\", \"amount\") values (?, ?), (?, ?) "
                        + "on conflict (\"code\") do update set \"amount\" = excluded.\"amount\"",
                "insert into `assigned` (`code`, `amount`) values (?, ?), (?, ?) "
                        + "on duplicate key update `amount` = values(`amount`)",
                "merge into [assigned] t0 using (values (?, ?), (?, ?)) s1 ([code], [amount]) on (t0.[code] = s1.[code]) "
                        + "when not matched then insert ([code], [amount]) values (s1.[code], s1.[amount]) "
                        + "when matched then update set [amount] = s1.[amount]");
    }

    @Test
    void upsertThatLeavesAlone() {
        List<ColumnMetadata> columns = columns(ASSIGNED, "code");
        UpsertRequest request = new UpsertRequest(ASSIGNED, columns, Values.of(columns, row("a")), columns, List.of());
        assertSql(
                planner -> planner.rows().upsert(request, 1),
                "insert into \"assigned\" (\"code\") values (?) on conflict (\"code\") do nothing",
                "insert into `assigned` (`code`) values (?) on duplicate key update `code` = `code`",
                "merge into [assigned] t0 using (values (?)) s1 ([code]) on (t0.[code] = s1.[code]) "
                        + "when not matched then insert ([code]) values (s1.[code])");
    }

    @Test
    void updateByConditionOnItsOwnTable() {
        UpdateRequest request = new UpdateRequest(TAG, LABEL, Values.of(LABEL, row("x")), eq(TAG, "label", "y"));
        assertSql(
                planner -> planner.update(request).sql(),
                "update \"tag\" set \"label\" = ? where \"label\" = ?",
                "update `tag` set `label` = ? where `label` = ?",
                "update [tag] set [label] = ? where [label] = ?");
    }

    @Test
    void deleteByConditionOverARelation() {
        DeleteRequest request = new DeleteRequest(BOOK, eq(BOOK, "author.name", "x"));
        assertSql(
                planner -> planner.delete(request).sql(),
                "delete from \"book\" where exists (select 1 from \"book\" b0 "
                        + "inner join \"author\" a1 on b0.\"author_id\" = a1.\"id\" "
                        + "where b0.\"id\" = \"book\".\"id\" and a1.\"name\" = ?)",
                "delete from `book` where (`id`) in (select * from (select b0.`id` from `book` b0 "
                        + "inner join `author` a1 on b0.`author_id` = a1.`id` where a1.`name` = ?) found)",
                "delete from [book] where exists (select 1 from [book] b0 "
                        + "inner join [author] a1 on b0.[author_id] = a1.[id] "
                        + "where b0.[id] = [book].[id] and a1.[name] = ?)");
    }

    @Test
    void deleteByConditionOnACollection() {
        Criterion books = new Criterion.Exists(List.of(), collection(AUTHOR, "books"), null);
        DeleteRequest request = new DeleteRequest(AUTHOR, new Criterion.Not(books));
        assertSql(
                planner -> planner.delete(request).sql(),
                "delete from \"author\" where not (exists (select 1 from \"book\" b0 "
                        + "where b0.\"author_id\" = \"author\".\"id\"))",
                "delete from `author` where (`id`) in (select * from (select a0.`id` from `author` a0 "
                        + "where not (exists (select 1 from `book` b1 where b1.`author_id` = a0.`id`))) found)",
                "delete from [author] where not (exists (select 1 from [book] b0 "
                        + "where b0.[author_id] = [author].[id]))");
    }

    @Test
    void updateOfSingleRowsByKeyAndVersion() {
        List<ColumnMetadata> keys = columns(BOOK, "id", "version");
        UpdateManyRequest request = new UpdateManyRequest(
                BOOK, columns(BOOK, "title", "version"), keys, Values.of(keys, row("x", 2, 1L, 1)));
        assertSql(
                planner -> planner.rows().updateMany(request),
                "update \"book\" set \"title\" = ?, \"version\" = ? where \"id\" = ? and \"version\" = ?",
                "update `book` set `title` = ?, `version` = ? where `id` = ? and `version` = ?",
                "update [book] set [title] = ?, [version] = ? where [id] = ? and [version] = ?");
    }

    @Test
    void linksOfManyToMany() {
        assertSql(
                planner -> planner.rows().link(collection(BOOK, "tags").pivot(), 2, true),
                "insert into \"book_tags\" (\"book_id\", \"tag_id\") values (?, ?), (?, ?) "
                        + "on conflict (\"book_id\", \"tag_id\") do nothing",
                "insert into `book_tags` (`book_id`, `tag_id`) values (?, ?), (?, ?) "
                        + "on duplicate key update `book_id` = `book_id`",
                "merge into [book_tags] t0 using (values (?, ?), (?, ?)) s1 ([book_id], [tag_id]) "
                        + "on (t0.[book_id] = s1.[book_id] and t0.[tag_id] = s1.[tag_id]) "
                        + "when not matched then insert ([book_id], [tag_id]) values (s1.[book_id], s1.[tag_id])");
        assertSql(
                planner -> planner.rows().unlink(collection(BOOK, "tags").pivot(), 2),
                "delete from \"book_tags\" where (\"book_id\", \"tag_id\") in ((?, ?), (?, ?))",
                "delete from `book_tags` where ((`book_id` = ? and `tag_id` = ?) or (`book_id` = ? and `tag_id` = ?))",
                "delete from [book_tags] where ([book_id], [tag_id]) in (values (?, ?), (?, ?))");
    }
}
