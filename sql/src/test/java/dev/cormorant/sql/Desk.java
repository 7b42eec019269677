package dev.cormorant.sql;

import static dev.cormorant.sql.Library.AUTHOR;
import static dev.cormorant.sql.Library.BOOK;
import static dev.cormorant.sql.Library.TAG;
import static dev.cormorant.sql.Library.column;
import static dev.cormorant.sql.Values.row;

import dev.cormorant.config.StatementEvent;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.InsertRequest;
import dev.cormorant.driver.Rows;
import dev.cormorant.driver.Transaction;
import dev.cormorant.driver.WriteResult;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.query.Criterion;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A driver on a fresh database with the library's tables, and what tests do with it again and again. */
final class Desk implements AutoCloseable {
    final List<StatementEvent> statements = new ArrayList<>();
    final EmbeddedDriver driver;

    Desk(Path folder) {
        this(folder, settings -> settings);
    }

    Desk(Path folder, UnaryOperator<Settings> change) {
        this(folder, change, new EmbeddedPlatform());
    }

    Desk(Path folder, UnaryOperator<Settings> change, EmbeddedPlatform platform) {
        Settings settings = Settings.of(folder.resolve("library.db").toString()).withListener(statements::add);
        driver = new EmbeddedDriver(change.apply(settings).build(), platform);
        for (String table : TABLES) {
            sql().execute(table);
        }
        statements.clear();
    }

    private static final List<String> TABLES = List.of(
            "create table if not exists author (id integer primary key autoincrement, name text not null, email text unique)",
            "create table if not exists profile (id integer primary key autoincrement, bio text, "
                    + "author_id integer unique references author)",
            "create table if not exists shelf (room text, place integer, colour text, primary key (room, place))",
            "create table if not exists book (id integer primary key autoincrement, title text, price numeric, "
                    + "version integer not null default 1, author_id integer not null references author, "
                    + "shelf_room text, shelf_place integer, foreign key (shelf_room, shelf_place) references shelf)",
            "create table if not exists tag (id integer primary key autoincrement, label text)",
            "create table if not exists book_tags (book_id integer references book, tag_id integer references tag, "
                    + "primary key (book_id, tag_id))",
            "create table if not exists assigned (code text primary key, amount integer)",
            "create table if not exists everything (id integer primary key, flag integer, small integer, number integer, "
                    + "single real, twice real, amount text, text text, bytes blob, day text, time text, moment text, "
                    + "instant text, uuid text, words text)");

    SqlSession sql() {
        return sql(DriverContext.NONE);
    }

    SqlSession sql(DriverContext context) {
        return driver.unwrap(SqlSession.class, context);
    }

    static List<ColumnMetadata> columns(EntityMetadata<?> entity, String... properties) {
        return Arrays.stream(properties).map(name -> column(entity, name)).toList();
    }

    WriteResult insert(
            DriverContext context, EntityMetadata<?> entity, List<ColumnMetadata> columns, List<List<Object>> rows) {
        List<ColumnMetadata> returning = entity.generatedId() == null ? List.of() : entity.idColumns();
        return driver.nativeInsertMany(
                new InsertRequest(entity, columns, new Values(columns, rows), returning), context);
    }

    /** Two authors with three books and two tags. */
    void fill() {
        insert(
                DriverContext.NONE,
                AUTHOR,
                columns(AUTHOR, "name", "email"),
                List.of(row("Ursula", "ursula@example.org"), row("Stanislaw", null)));
        insert(
                DriverContext.NONE,
                BOOK,
                columns(BOOK, "title", "price", "version", "author"),
                List.of(
                        row("The Dispossessed", new BigDecimal("12.50"), 1, 1L),
                        row("The Lathe of Heaven", new BigDecimal("9.00"), 1, 1L),
                        row("Solaris", null, 1, 2L)));
        insert(DriverContext.NONE, TAG, columns(TAG, "label"), List.of(row("anarchy"), row("ocean")));
        sql().execute("insert into book_tags values (1, 1), (3, 2), (1, 2)");
        statements.clear();
    }

    List<List<Object>> find(EntityMetadata<?> entity, @Nullable Criterion where) {
        return read(driver.find(FindRequest.of(entity, where), DriverContext.NONE), entity.columns());
    }

    List<List<Object>> find(FindRequest request, List<ColumnMetadata> columns) {
        return read(driver.find(request, DriverContext.NONE), columns);
    }

    static List<List<Object>> read(Rows rows, List<ColumnMetadata> columns) {
        List<List<Object>> found = new ArrayList<>();
        try (rows) {
            while (rows.next()) {
                List<Object> values = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    values.add(columns.get(i).type().read(rows, i));
                }
                found.add(values);
            }
        }
        return found;
    }

    List<Object> values(EntityMetadata<?> entity, String property, @Nullable Criterion where) {
        int position = column(entity, property).position();
        return find(entity, where).stream().map(row -> row.get(position)).toList();
    }

    DriverContext within(Transaction transaction) {
        return DriverContext.within(transaction);
    }

    List<String> sent() {
        return statements.stream().map(StatementEvent::statement).toList();
    }

    @Override
    public void close() {
        driver.close(true);
    }
}
