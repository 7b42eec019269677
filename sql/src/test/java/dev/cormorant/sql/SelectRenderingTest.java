package dev.cormorant.sql;

import static dev.cormorant.sql.Dialects.assertSql;
import static dev.cormorant.sql.Library.AUTHOR;
import static dev.cormorant.sql.Library.BOOK;
import static dev.cormorant.sql.Library.EVERYTHING;
import static dev.cormorant.sql.Library.PROFILE;
import static dev.cormorant.sql.Library.SHELF;
import static dev.cormorant.sql.Library.TAG;
import static dev.cormorant.sql.Library.collection;
import static dev.cormorant.sql.Library.compare;
import static dev.cormorant.sql.Library.eq;
import static dev.cormorant.sql.Library.in;
import static dev.cormorant.sql.Library.path;
import static dev.cormorant.sql.Library.reference;

import dev.cormorant.driver.CountRequest;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.Join;
import dev.cormorant.driver.PivotSelection;
import dev.cormorant.driver.SelectRequest;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.query.AggregateFunction;
import dev.cormorant.query.ColumnPath;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.Derivation;
import dev.cormorant.query.JsonKind;
import dev.cormorant.query.LockMode;
import dev.cormorant.query.NullOrder;
import dev.cormorant.query.Operator;
import dev.cormorant.query.OrderTerm;
import dev.cormorant.query.SelectedCondition;
import dev.cormorant.query.SelectedOrder;
import dev.cormorant.query.SelectedValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectRenderingTest {
    private static void count(
            EntityMetadata<?> entity, Criterion where, String plain, String backtick, String bracket) {
        CountRequest request = new CountRequest(entity, where);
        assertSql(planner -> planner.count(request).sql(), plain, backtick, bracket);
    }

    @Test
    void findByKey() {
        FindRequest request = FindRequest.of(TAG, eq(TAG, "id", 1L));
        assertSql(
                planner -> planner.findOne(request).sql(),
                "select t0.\"id\", t0.\"label\" from \"tag\" t0 where t0.\"id\" = ?",
                "select t0.`id`, t0.`label` from `tag` t0 where t0.`id` = ?",
                "select t0.[id], t0.[label] from [tag] t0 where t0.[id] = ?");
    }

    @Test
    void findOneByAnythingElseIsLimited() {
        FindRequest request = FindRequest.of(TAG, eq(TAG, "label", "x"));
        assertSql(
                planner -> planner.findOne(request).sql(),
                "select t0.\"id\", t0.\"label\" from \"tag\" t0 where t0.\"label\" = ? limit 1",
                "select t0.`id`, t0.`label` from `tag` t0 where t0.`label` = ? limit 1",
                "select t0.[id], t0.[label] from [tag] t0 where t0.[label] = ? offset 0 rows fetch next 1 rows only");
    }

    @Test
    void orderLimitAndOffset() {
        OrderTerm first = new OrderTerm(path(TAG, "label"), true, NullOrder.LAST);
        OrderTerm second = new OrderTerm(path(TAG, "id"), false, NullOrder.DEFAULT);
        FindRequest request =
                new FindRequest(TAG, List.of(), null, List.of(first, second), 10, 20, LockMode.NONE, null);
        assertSql(
                planner -> planner.find(request).sql(),
                "select t0.\"id\", t0.\"label\" from \"tag\" t0 "
                        + "order by t0.\"label\" desc nulls last, t0.\"id\" asc limit ? offset ?",
                "select t0.`id`, t0.`label` from `tag` t0 "
                        + "order by case when t0.`label` is null then 1 else 0 end, t0.`label` desc, t0.`id` asc "
                        + "limit ? offset ?",
                "select t0.[id], t0.[label] from [tag] t0 "
                        + "order by t0.[label] desc nulls last, t0.[id] asc offset ? rows fetch next ? rows only");
    }

    @Test
    void offsetWithoutLimit() {
        FindRequest request = new FindRequest(TAG, List.of(), null, List.of(), -1, 5, LockMode.NONE, null);
        assertSql(
                planner -> planner.find(request).sql(),
                "select t0.\"id\", t0.\"label\" from \"tag\" t0 offset ?",
                "select t0.`id`, t0.`label` from `tag` t0 limit 18446744073709551615 offset ?",
                "select t0.[id], t0.[label] from [tag] t0 offset ? rows");
    }

    @Test
    void locks() {
        Join author = new Join(List.of(reference(PROFILE, "author")));
        FindRequest joined = new FindRequest(
                PROFILE, List.of(author), null, List.of(), -1, 0, LockMode.PESSIMISTIC_PARTIAL_WRITE, null);
        assertSql(
                planner -> tail(planner.find(joined).sql()),
                "on p0.\"author_id\" = a1.\"id\" for update of p0 skip locked",
                "on p0.`author_id` = a1.`id` for update of p0 skip locked",
                "on p0.[author_id] = a1.[id] for update of p0 skip locked");
        FindRequest shared = new FindRequest(TAG, List.of(), null, List.of(), -1, 0, LockMode.PESSIMISTIC_READ, null);
        assertSql(
                planner -> planner.find(shared).sql(),
                "select t0.\"id\", t0.\"label\" from \"tag\" t0 for share",
                "select t0.`id`, t0.`label` from `tag` t0 lock in share mode",
                "select t0.[id], t0.[label] from [tag] t0 for share");
    }

    private static String tail(String sql) {
        return sql.substring(sql.indexOf(" on ") + 1);
    }

    @Test
    void requiredRelationsJoinInnerOptionalOnesLeft() {
        Criterion where = new Criterion.And(
                List.of(eq(BOOK, "author.name", "x"), eq(BOOK, "shelf.colour", "red"), eq(BOOK, "author.email", "y")));
        count(
                BOOK,
                where,
                "select count(*) from \"book\" b0 inner join \"author\" a1 on b0.\"author_id\" = a1.\"id\" left join"
                        + " \"shelf\" s2 on b0.\"shelf_room\" = s2.\"room\" and b0.\"shelf_place\" = s2.\"place\" where"
                        + " a1.\"name\" = ? and s2.\"colour\" = ? and a1.\"email\" = ?",
                "select count(*) from `book` b0 inner join `author` a1 on b0.`author_id` = a1.`id` "
                        + "left join `shelf` s2 on b0.`shelf_room` = s2.`room` and b0.`shelf_place` = s2.`place` "
                        + "where a1.`name` = ? and s2.`colour` = ? and a1.`email` = ?",
                "select count(*) from [book] b0 inner join [author] a1 on b0.[author_id] = a1.[id] "
                        + "left join [shelf] s2 on b0.[shelf_room] = s2.[room] and b0.[shelf_place] = s2.[place] "
                        + "where a1.[name] = ? and s2.[colour] = ? and a1.[email] = ?");
    }

    @Test
    void aKeyBehindAnOwningRelationNeedsNoJoin() {
        count(
                BOOK,
                new Criterion.And(List.of(eq(BOOK, "author.id", 1L), eq(BOOK, "shelf.room", "a"))),
                "select count(*) from \"book\" b0 where b0.\"author_id\" = ? and b0.\"shelf_room\" = ?",
                "select count(*) from `book` b0 where b0.`author_id` = ? and b0.`shelf_room` = ?",
                "select count(*) from [book] b0 where b0.[author_id] = ? and b0.[shelf_room] = ?");
    }

    @Test
    void inverseOneToOneJoinsOnTheOtherSidesForeignKey() {
        count(
                AUTHOR,
                eq(AUTHOR, "profile.bio", "x"),
                "select count(*) from \"author\" a0 left join \"profile\" p1 on a0.\"id\" = p1.\"author_id\" "
                        + "where p1.\"bio\" = ?",
                "select count(*) from `author` a0 left join `profile` p1 on a0.`id` = p1.`author_id` "
                        + "where p1.`bio` = ?",
                "select count(*) from [author] a0 left join [profile] p1 on a0.[id] = p1.[author_id] "
                        + "where p1.[bio] = ?");
    }

    @Test
    void existsWalksCollections() {
        Criterion books = new Criterion.Exists(List.of(), collection(AUTHOR, "books"), eq(BOOK, "title", "x"));
        count(
                AUTHOR,
                new Criterion.Not(books),
                "select count(*) from \"author\" a0 where not (exists (select 1 from \"book\" b1 "
                        + "where b1.\"author_id\" = a0.\"id\" and b1.\"title\" = ?))",
                "select count(*) from `author` a0 where not (exists (select 1 from `book` b1 "
                        + "where b1.`author_id` = a0.`id` and b1.`title` = ?))",
                "select count(*) from [author] a0 where not (exists (select 1 from [book] b1 "
                        + "where b1.[author_id] = a0.[id] and b1.[title] = ?))");
    }

    @Test
    void existsWalksPivotsAndToOneRelationsBeforeThem() {
        Criterion tags = new Criterion.Exists(List.of(), collection(BOOK, "tags"), eq(TAG, "label", "x"));
        Criterion byAuthor =
                new Criterion.Exists(List.of(reference(PROFILE, "author")), collection(AUTHOR, "books"), tags);
        count(
                PROFILE,
                byAuthor,
                "select count(*) from \"profile\" p0 where exists (select 1 from \"book\" b1 "
                        + "where b1.\"author_id\" = p0.\"author_id\" and exists (select 1 from \"book_tags\" b2 "
                        + "inner join \"tag\" t3 on b2.\"tag_id\" = t3.\"id\" "
                        + "where b2.\"book_id\" = b1.\"id\" and t3.\"label\" = ?))",
                "select count(*) from `profile` p0 where exists (select 1 from `book` b1 "
                        + "where b1.`author_id` = p0.`author_id` and exists (select 1 from `book_tags` b2 "
                        + "inner join `tag` t3 on b2.`tag_id` = t3.`id` "
                        + "where b2.`book_id` = b1.`id` and t3.`label` = ?))",
                "select count(*) from [profile] p0 where exists (select 1 from [book] b1 "
                        + "where b1.[author_id] = p0.[author_id] and exists (select 1 from [book_tags] b2 "
                        + "inner join [tag] t3 on b2.[tag_id] = t3.[id] "
                        + "where b2.[book_id] = b1.[id] and t3.[label] = ?))");
    }

    @Test
    void existenceOfAnyElementNeedsOnlyThePivot() {
        count(
                BOOK,
                new Criterion.Exists(List.of(), collection(BOOK, "tags"), null),
                "select count(*) from \"book\" b0 where exists (select 1 from \"book_tags\" b1 "
                        + "where b1.\"book_id\" = b0.\"id\")",
                "select count(*) from `book` b0 where exists (select 1 from `book_tags` b1 "
                        + "where b1.`book_id` = b0.`id`)",
                "select count(*) from [book] b0 where exists (select 1 from [book_tags] b1 "
                        + "where b1.[book_id] = b0.[id])");
    }

    @Test
    void pivotSelectionJoinsThePivotAndAppendsItsOwnerColumns() {
        PivotSelection pivot = new PivotSelection(collection(BOOK, "tags").pivot(), List.of(1L, 2L));
        FindRequest request = new FindRequest(TAG, List.of(), null, List.of(), -1, 0, LockMode.NONE, pivot);
        assertSql(
                planner -> planner.find(request).sql(),
                "select t0.\"id\", t0.\"label\", b1.\"book_id\" from \"tag\" t0 "
                        + "inner join \"book_tags\" b1 on b1.\"tag_id\" = t0.\"id\" where b1.\"book_id\" in (?, ?)",
                "select t0.`id`, t0.`label`, b1.`book_id` from `tag` t0 "
                        + "inner join `book_tags` b1 on b1.`tag_id` = t0.`id` where b1.`book_id` in (?, ?)",
                "select t0.[id], t0.[label], b1.[book_id] from [tag] t0 "
                        + "inner join [book_tags] b1 on b1.[tag_id] = t0.[id] where b1.[book_id] = any (?)");
    }

    @Test
    void likes() {
        Criterion all = new Criterion.Or(List.of(
                compare(TAG, "label", Operator.LIKE, "a%"),
                compare(TAG, "label", Operator.LIKE_ESCAPED, "a!%"),
                compare(TAG, "label", Operator.ILIKE, "A%")));
        count(
                TAG,
                all,
                "select count(*) from \"tag\" t0 where t0.\"label\" like ? or t0.\"label\" like ? escape '!' "
                        + "or lower(t0.\"label\") like lower(?)",
                "select count(*) from `tag` t0 where t0.`label` like ? or t0.`label` like ? escape '!' "
                        + "or lower(t0.`label`) like lower(?)",
                "select count(*) from [tag] t0 where t0.[label] like ? or t0.[label] like ? {escape '!'} "
                        + "or t0.[label] ilike ?");
    }

    @Test
    void parenthesesFollowTheTree() {
        Criterion x = eq(TAG, "label", "x");
        Criterion isNull = new Criterion.IsNull(path(TAG, "label"), false);
        Criterion notNull = new Criterion.IsNull(path(TAG, "label"), true);
        Criterion where = new Criterion.And(List.of(
                new Criterion.Or(List.of(x, new Criterion.And(List.of(notNull, x)))),
                new Criterion.Or(List.of(isNull)),
                new Criterion.Not(new Criterion.Or(List.of(x, isNull)))));
        count(
                TAG,
                where,
                "select count(*) from \"tag\" t0 where (t0.\"label\" = ? or (t0.\"label\" is not null and t0.\"label\""
                        + " = ?)) and (t0.\"label\" is null) and not (t0.\"label\" = ? or t0.\"label\" is null)",
                "select count(*) from `tag` t0 where (t0.`label` = ? or (t0.`label` is not null and t0.`label` = ?)) "
                        + "and (t0.`label` is null) and not (t0.`label` = ? or t0.`label` is null)",
                "select count(*) from [tag] t0 where (t0.[label] = ? or (t0.[label] is not null and t0.[label] = ?)) "
                        + "and (t0.[label] is null) and not (t0.[label] = ? or t0.[label] is null)");
    }

    @Test
    void emptyConditions() {
        Criterion where = new Criterion.Or(List.of(
                in(TAG, "id", List.of()),
                new Criterion.In(path(TAG, "id"), List.of(), true),
                new Criterion.Or(List.of()),
                new Criterion.And(List.of()),
                new Criterion.TupleIn(List.of(path(TAG, "id"), path(TAG, "label")), List.of())));
        String conditions = "1 = 0 or 1 = 1 or 1 = 0 or 1 = 1 or 1 = 0";
        count(
                TAG,
                where,
                "select count(*) from \"tag\" t0 where " + conditions,
                "select count(*) from `tag` t0 where " + conditions,
                "select count(*) from [tag] t0 where " + conditions);
    }

    @Test
    void listsArePaddedAndCut() {
        Criterion five = in(TAG, "id", List.of(1L, 2L, 3L, 4L, 5L));
        Criterion three = new Criterion.In(path(TAG, "id"), List.of(1L, 2L, 3L, 4L, 5L), true);
        count(
                TAG,
                new Criterion.Or(List.of(five, three)),
                "select count(*) from \"tag\" t0 where t0.\"id\" in (?, ?, ?, ?, ?, ?, ?, ?) "
                        + "or t0.\"id\" not in (?, ?, ?, ?, ?, ?, ?, ?)",
                "select count(*) from `tag` t0 where (t0.`id` in (?, ?, ?, ?) or t0.`id` in (?, ?, ?, ?)) "
                        + "or (t0.`id` not in (?, ?, ?, ?) and t0.`id` not in (?, ?, ?, ?))",
                "select count(*) from [tag] t0 where t0.[id] = any (?) or t0.[id] <> all (?)");
    }

    @Test
    void tuples() {
        Criterion where = new Criterion.TupleIn(
                List.of(path(SHELF, "room"), path(SHELF, "place")), List.of(List.of("a", 1), List.of("b", 2)));
        count(
                SHELF,
                where,
                "select count(*) from \"shelf\" s0 where (s0.\"room\", s0.\"place\") in ((?, ?), (?, ?))",
                "select count(*) from `shelf` s0 where ((s0.`room` = ? and s0.`place` = ?) "
                        + "or (s0.`room` = ? and s0.`place` = ?))",
                "select count(*) from [shelf] s0 where (s0.[room], s0.[place]) in (values (?, ?), (?, ?))");
    }

    private static ColumnPath derived(EntityMetadata<?> entity, String path, Derivation derivation) {
        ColumnPath plain = path(entity, path);
        return new ColumnPath(plain.joins(), plain.column(), derivation);
    }

    @Test
    void jsonMembers() {
        ColumnPath city = derived(TAG, "label", new Derivation.Member(List.of("address", "city"), JsonKind.TEXT));
        Criterion where = new Criterion.And(
                List.of(new Criterion.Compare(city, Operator.LIKE_ESCAPED, "B%"), new Criterion.IsNull(city, true)));
        count(
                TAG,
                where,
                "select count(*) from \"tag\" t0 where json_extract(t0.\"label\", ?) like ? escape '!' "
                        + "and json_extract(t0.\"label\", ?) is not null",
                "select count(*) from `tag` t0 where "
                        + "if(json_type(t0.`label`, ?) = 'TEXT', json_value(t0.`label`, ?), null) like ? escape '!' "
                        + "and if(json_type(t0.`label`, ?) = 'TEXT', json_value(t0.`label`, ?), null) is not null",
                "select count(*) from [tag] t0 where t0.[label] #>> ? like ? {escape '!'} "
                        + "and t0.[label] #>> ? is not null");
    }

    @Test
    void listsOfJsonMembersAreCut() {
        ColumnPath size = derived(TAG, "label", new Derivation.Member(List.of("size"), JsonKind.NUMBER));
        count(
                TAG,
                new Criterion.In(size, List.of(1, 2, 3, 4, 5), false),
                "select count(*) from \"tag\" t0 where json_extract(t0.\"label\", ?) in (?, ?, ?, ?, ?, ?, ?, ?)",
                "select count(*) from `tag` t0 where "
                        + "if(json_type(t0.`label`, ?) = 'NUMBER', json_value(t0.`label`, ?), null) in (?, ?, ?, ?) "
                        + "or if(json_type(t0.`label`, ?) = 'NUMBER', json_value(t0.`label`, ?), null) in (?, ?, ?, ?)",
                "select count(*) from [tag] t0 where t0.[label] #>> ? = any (?)");
    }

    @Test
    void listElements() {
        Criterion where = new Criterion.Or(List.of(
                compare(EVERYTHING, "words", Operator.CONTAINS_ANY, List.of("a")),
                compare(EVERYTHING, "words", Operator.CONTAINS_ALL, List.of("a", "b")),
                new Criterion.Compare(derived(EVERYTHING, "words", new Derivation.Size()), Operator.GT, 2)));
        count(
                EVERYTHING,
                where,
                "select count(*) from \"everything\" e0 where json_overlaps(e0.\"words\", ?) "
                        + "or json_contains(e0.\"words\", ?) or json_array_length(e0.\"words\") > ?",
                "select count(*) from `everything` e0 where json_overlaps(e0.`words`, ?) "
                        + "or json_contains(e0.`words`, ?) or json_array_length(e0.`words`) > ?",
                "select count(*) from [everything] e0 where e0.[words] && ? "
                        + "or e0.[words] @> ? or json_array_length(e0.[words]) > ?");
    }

    @Test
    void expressionsAndWords() {
        Criterion where = new Criterion.Or(List.of(
                compare(TAG, "label", Operator.MATCHES, "a"),
                compare(TAG, "label", Operator.MATCHES_IGNORING_CASE, "a"),
                compare(TAG, "label", Operator.FULL_TEXT, "a")));
        count(
                TAG,
                where,
                "select count(*) from \"tag\" t0 where regexp_like(t0.\"label\", ?, 'c') "
                        + "or regexp_like(t0.\"label\", ?, 'i') or match (t0.\"label\") against (?)",
                "select count(*) from `tag` t0 where t0.`label` regexp ? "
                        + "or t0.`label` iregexp ? or match (t0.`label`) against (?)",
                "select count(*) from [tag] t0 where regexp_like(t0.[label], ?, 'c') "
                        + "or regexp_like(t0.[label], ?, 'i') or match (t0.[label]) against (?)");
    }

    @Test
    void ordersByWhatIsComputed() {
        OrderTerm lower =
                new OrderTerm(derived(TAG, "label", new Derivation.LowerCase()), false, NullOrder.DEFAULT, "C");
        OrderTerm member = new OrderTerm(
                derived(TAG, "label", new Derivation.Member(List.of("x"), JsonKind.NUMBER)), true, NullOrder.LAST);
        FindRequest request = new FindRequest(TAG, List.of(), null, List.of(lower, member), 1, 0, LockMode.NONE, null);
        assertSql(
                planner -> planner.find(request).sql(),
                "select t0.\"id\", t0.\"label\" from \"tag\" t0 order by lower(t0.\"label\") collate \"C\" asc, "
                        + "json_extract(t0.\"label\", ?) desc nulls last limit ?",
                "select t0.`id`, t0.`label` from `tag` t0 order by lower(t0.`label`) collate `C` asc, "
                        + "case when if(json_type(t0.`label`, ?) = 'NUMBER', json_value(t0.`label`, ?), null) is null "
                        + "then 1 else 0 end, "
                        + "if(json_type(t0.`label`, ?) = 'NUMBER', json_value(t0.`label`, ?), null) desc limit ?",
                "select t0.[id], t0.[label] from [tag] t0 order by lower(t0.[label]) collate [C] asc, "
                        + "t0.[label] #>> ? desc nulls last offset 0 rows fetch next ? rows only");
    }

    @Test
    void selections() {
        SelectedValue name = new SelectedValue(path(BOOK, "author.name"), null);
        SelectedValue total = new SelectedValue(path(BOOK, "price"), AggregateFunction.SUM);
        SelectedValue count = new SelectedValue(null, AggregateFunction.COUNT);
        SelectRequest request = new SelectRequest(
                BOOK,
                List.of(name, total),
                false,
                eq(BOOK, "title", "x"),
                List.of(new SelectedCondition(count, Operator.GT, 1L)),
                List.of(new SelectedOrder(total, true, NullOrder.LAST, null)),
                3,
                0);
        assertSql(
                planner -> planner.select(request).sql(),
                "select a1.\"name\", sum(b0.\"price\") from \"book\" b0 "
                        + "inner join \"author\" a1 on b0.\"author_id\" = a1.\"id\" where b0.\"title\" = ? "
                        + "group by a1.\"name\" having count(*) > ? order by sum(b0.\"price\") desc nulls last limit ?",
                "select a1.`name`, sum(b0.`price`) from `book` b0 "
                        + "inner join `author` a1 on b0.`author_id` = a1.`id` where b0.`title` = ? "
                        + "group by a1.`name` having count(*) > ? "
                        + "order by case when sum(b0.`price`) is null then 1 else 0 end, sum(b0.`price`) desc limit ?",
                "select a1.[name], sum(b0.[price]) from [book] b0 "
                        + "inner join [author] a1 on b0.[author_id] = a1.[id] where b0.[title] = ? "
                        + "group by a1.[name] having count(*) > ? order by sum(b0.[price]) desc nulls last "
                        + "offset 0 rows fetch next ? rows only");
    }

    @Test
    void distinctSelections() {
        SelectedValue label = new SelectedValue(path(TAG, "label"), null);
        SelectRequest request = new SelectRequest(TAG, List.of(label), true, null, List.of(), List.of(), -1, 0);
        assertSql(
                planner -> planner.select(request).sql(),
                "select distinct t0.\"label\" from \"tag\" t0",
                "select distinct t0.`label` from `tag` t0",
                "select distinct t0.[label] from [tag] t0");
    }
}
