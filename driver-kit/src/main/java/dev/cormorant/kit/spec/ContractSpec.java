package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cormorant.driver.Connection;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.CountRequest;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.DeleteRequest;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.InsertRequest;
import dev.cormorant.driver.IsolationLevel;
import dev.cormorant.driver.Rows;
import dev.cormorant.driver.Transaction;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.driver.UpdateManyRequest;
import dev.cormorant.driver.UpdateRequest;
import dev.cormorant.driver.WriteResult;
import dev.cormorant.error.CormorantException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Contract;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.database.Fixture;
import dev.cormorant.kit.library.Account;
import dev.cormorant.kit.library.Country;
import dev.cormorant.kit.library.Tag;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.query.ColumnPath;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a driver owes the core: asked directly, by requests, without an entity manager in between. */
public abstract class ContractSpec extends DatabaseSpec {
    private static void keeps(Contract contract, ThrowingCallable check) {
        Throwable failure = catchThrowable(check);
        if (failure != null) {
            throw new AssertionError(contract.brokenBy(failure), failure);
        }
    }

    private DatabaseDriver<?> driver() {
        return orm().driver();
    }

    private Connection connection() {
        return driver().getConnection(ConnectionType.WRITE);
    }

    private EntityMetadata<Country> countries() {
        return orm().model().of(Country.class);
    }

    private ColumnMetadata column(String property) {
        return column(countries(), property);
    }

    /** Columns are named as the platform likes. */
    private static ColumnMetadata column(EntityMetadata<?> entity, String property) {
        return entity.columns().stream()
                .filter(column -> column.path().equals(entity.name() + "." + property))
                .findFirst()
                .orElseThrow();
    }

    private Criterion code(String code) {
        return new Criterion.Compare(ColumnPath.of(column("code")), Operator.EQ, code);
    }

    private Rows all() {
        return driver().find(FindRequest.of(countries(), null), DriverContext.NONE);
    }

    private void storeThree() {
        store(new Country("A", "a"), new Country("B", null), new Country("C", "c"));
    }

    @Test
    void a_row_has_the_values_of_its_columns_in_their_order() {
        Country country = new Country("A", null);
        country.population = 7;
        store(country);
        keeps(Contract.COLUMNS, () -> {
            try (Rows rows = all()) {
                assertThat(rows.next()).as("a row").isTrue();
                assertThat(values(rows)).containsExactlyElementsOf(expected());
            }
        });
    }

    private List<@Nullable Object> values(Rows rows) {
        List<@Nullable Object> values = new ArrayList<>();
        List<ColumnMetadata> columns = countries().columns();
        for (int i = 0; i < columns.size(); i++) {
            values.add(columns.get(i).type().read(rows, i));
        }
        return values;
    }

    private List<@Nullable Object> expected() {
        @Nullable Object[] values = {7, 7, 7};
        values[column("code").position()] = "A";
        values[column("name").position()] = null;
        return Arrays.asList(values);
    }

    @Test
    void a_cursor_gives_each_row_once_and_then_none() {
        storeThree();
        keeps(Contract.CURSORS, () -> {
            Rows rows = all();
            try {
                List<Object> codes = new ArrayList<>();
                while (rows.next()) {
                    codes.add(values(rows).get(column("code").position()));
                }
                assertThat(codes).containsExactlyInAnyOrder("A", "B", "C");
            } finally {
                rows.close();
                rows.close();
            }
        });
    }

    @Test
    void two_cursors_may_be_open_at_once() {
        storeThree();
        keeps(Contract.CURSORS, () -> {
            try (Rows first = all();
                    Rows second = all()) {
                assertThat(first.next() && second.next() && first.next() && second.next())
                        .isTrue();
                assertThat(values(first)).isEqualTo(values(second));
            }
        });
    }

    @Test
    void find_one_gives_at_most_one_row_whatever_its_limit() {
        storeThree();
        keeps(Contract.CURSORS, () -> {
            FindRequest request = FindRequest.of(countries(), null).withLimit(3);
            try (Rows rows = driver().findOne(request, DriverContext.NONE)) {
                assertThat(rows.next()).as("the first row").isTrue();
                assertThat(rows.next()).as("a second row").isFalse();
            }
        });
    }

    @Test
    void an_insert_gives_back_a_row_of_values_for_each_inserted_row() {
        EntityMetadata<Tag> tags = orm().model().of(Tag.class);
        ColumnMetadata name = column(tags, "name");
        keeps(Contract.WRITTEN_ROWS, () -> {
            WriteResult result = driver().nativeInsertMany(
                            new InsertRequest(
                                    tags, List.of(name), new ValueRows(List.of(name), "x", "y", "z"), tags.idColumns()),
                            DriverContext.NONE);
            assertThat(result.affectedRows()).as("rows written").isEqualTo(3);
            assertThat(result.returned())
                    .as("rows of values")
                    .hasSize(3)
                    .allSatisfy(row -> assertThat(row).hasSize(1).doesNotContainNull());
            assertThat(result.returned()).extracting(row -> row[0]).doesNotHaveDuplicates();
        });
    }

    @Test
    void an_insert_that_asks_for_nothing_gets_nothing() {
        keeps(Contract.WRITTEN_ROWS, () -> {
            WriteResult result = insert("A", "a");
            assertThat(result.affectedRows()).as("rows written").isEqualTo(1);
            assertThat(result.returned()).as("rows of values").isEmpty();
        });
    }

    private WriteResult insert(Object code, Object name) {
        List<ColumnMetadata> columns = List.of(column("code"), column("name"), column("population"));
        return driver().nativeInsert(
                        new InsertRequest(countries(), columns, new ValueRows(columns, code, name, 1), List.of()),
                        DriverContext.NONE);
    }

    @Test
    void an_update_of_many_tells_for_each_row_whether_it_was_there() {
        storeThree();
        List<ColumnMetadata> columns = List.of(column("name"), column("code"));
        UpdateManyRequest request = new UpdateManyRequest(
                countries(),
                List.of(column("name")),
                List.of(column("code")),
                new ValueRows(columns, "x", "A", "y", "missing", "z", "C"));
        keeps(
                Contract.WRITTEN_ROWS,
                () -> assertThat(driver().nativeUpdateMany(request, DriverContext.NONE))
                        .containsExactly(1, 0, 1));
    }

    @Test
    void an_update_and_a_delete_tell_how_many_rows_there_were() {
        storeThree();
        List<ColumnMetadata> columns = List.of(column("name"));
        UpdateRequest update = new UpdateRequest(countries(), columns, new ValueRows(columns, "new"), null);
        keeps(Contract.WRITTEN_ROWS, () -> {
            assertThat(driver().nativeUpdate(update, DriverContext.NONE).affectedRows())
                    .isEqualTo(3);
            assertThat(delete(code("missing"))).isZero();
            assertThat(delete(code("A"))).isEqualTo(1);
            assertThat(delete(null)).isEqualTo(2);
            assertThat(driver().count(new CountRequest(countries(), null), DriverContext.NONE))
                    .isZero();
        });
    }

    private long delete(@Nullable Criterion where) {
        return driver().nativeDelete(new DeleteRequest(countries(), where), DriverContext.NONE)
                .affectedRows();
    }

    @Test
    void an_error_of_the_database_has_its_type_and_shows_no_value() {
        insert("secret-4711", "a");
        keeps(
                Contract.TYPED_ERRORS,
                () -> assertThatThrownBy(() -> insert("secret-4711", "b"))
                        .isInstanceOf(UniqueConstraintViolationException.class)
                        .hasMessageNotContaining("secret-4711"));
    }

    @Test
    void after_an_error_the_driver_works_on() {
        insert("A", "a");
        keeps(Contract.CONNECTIONS, () -> {
            for (int i = 0; i < 30; i++) {
                assertThatThrownBy(() -> insert("A", "b")).isInstanceOf(CormorantException.class);
            }
            assertThat(connection().poolUse().active()).as("connections in use").isZero();
            insert("B", "b");
        });
    }

    @Test
    void a_cursor_that_is_closed_early_gives_its_connection_back() {
        storeThree();
        keeps(Contract.CONNECTIONS, () -> {
            for (int i = 0; i < 30; i++) {
                Rows rows = all();
                rows.next();
                rows.close();
            }
            assertThat(connection().poolUse().active()).as("connections in use").isZero();
        });
    }

    @Test
    @Needs(Capabilities.TRANSACTIONS)
    void a_transaction_ends_once_and_gives_its_connection_back() {
        keeps(Contract.CONNECTIONS, () -> {
            for (int i = 0; i < 30; i++) {
                Transaction transaction = connection().begin(TransactionOptions.DEFAULT);
                assertThat(transaction.isActive()).as("active").isTrue();
                if (i % 2 == 0) {
                    transaction.commit();
                }
                transaction.rollback();
                transaction.rollback();
                assertThat(transaction.isActive()).as("active after its end").isFalse();
            }
            assertThat(connection().poolUse().active()).as("connections in use").isZero();
        });
    }

    @Test
    @Needs(Capabilities.TRANSACTIONS)
    void a_request_takes_part_in_the_transaction_of_its_context() {
        Transaction transaction = connection().begin(TransactionOptions.DEFAULT);
        try {
            keeps(Contract.WRITTEN_ROWS, () -> {
                List<ColumnMetadata> columns = List.of(column("code"), column("population"));
                driver().nativeInsert(
                                new InsertRequest(countries(), columns, new ValueRows(columns, "A", 1), List.of()),
                                DriverContext.within(transaction));
                assertThat(driver().count(new CountRequest(countries(), null), DriverContext.within(transaction)))
                        .isEqualTo(1);
            });
        } finally {
            transaction.rollback();
        }
        keeps(
                Contract.WRITTEN_ROWS,
                () -> assertThat(driver().count(new CountRequest(countries(), null), DriverContext.NONE))
                        .as("rows after a rollback")
                        .isZero());
    }

    @Test
    void a_platform_does_not_change() {
        keeps(Contract.STEADY, () -> {
            assertThat(driver().getPlatform()).isNotNull().isSameAs(driver().getPlatform());
            assertThat(platform().supportsTransactions()).isEqualTo(platform().supportsTransactions());
            for (IsolationLevel level : IsolationLevel.values()) {
                assertThat(platform().supportsIsolationLevel(level))
                        .isEqualTo(platform().supportsIsolationLevel(level));
            }
            assertThat(platform().getMaxInListSize()).as("values in a list").isPositive();
        });
    }

    @Test
    void a_driver_opens_late_closes_twice_and_opens_again() {
        Fixture own = Fixture.open(database(), config -> config.entities(Account.class));
        try {
            keeps(Contract.LIFE, () -> {
                Connection connection = own.orm().driver().getConnection(ConnectionType.WRITE);
                own.orm().em().fork().findAll(Account.class);
                assertThat(connection.isConnected())
                        .as("connected after a request")
                        .isTrue();
                assertThat(connection.checkConnection().ok()).as("it answers").isTrue();
                own.orm().driver().close(false);
                own.orm().driver().close(true);
                assertThat(connection.isConnected())
                        .as("connected after its end")
                        .isFalse();
                own.orm().driver().connect();
                assertThat(connection.checkConnection().ok())
                        .as("it answers again")
                        .isTrue();
            });
        } finally {
            own.close();
        }
    }

    @Test
    void what_a_driver_does_not_have_it_does_not_invent() {
        keeps(Contract.COMPLETE, () -> {
            assertThat(driver().unwrap(ContractSpec.class, DriverContext.NONE)).isNull();
            assertThat(driver().getDependencies()).isNotNull();
            assertThat(driver().config()).isNotNull();
            assertThat(Arrays.asList(
                            connection().config(),
                            connection().options(),
                            connection().type()))
                    .doesNotContainNull();
        });
    }
}
