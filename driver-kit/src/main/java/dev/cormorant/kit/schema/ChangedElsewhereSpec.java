package dev.cormorant.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.InvalidFieldNameException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.driver.UnreadableValueException;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.query.Filter;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.SchemaModel;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody else changes the tables of a running program: it is told, nothing is stuck, and an update mends it. */
abstract class ChangedElsewhereSpec {
    /** More often than any library waits before it lets the server prepare a statement. */
    private static final int OFTEN = 8;

    private SchemaFixture database;

    /** The database on which the specification runs. */
    protected abstract TestDatabase database();

    /** Whether a number is read only from what is one, and not made of any text. */
    protected abstract boolean tellsTypesApart();

    @BeforeEach
    void useStatementsOften() {
        database = SchemaFixture.of(database(), Parcel.class);
        database.generator().create();
        for (int i = 1; i <= OFTEN; i++) {
            store(i, i * 10);
            weights();
            weightsWithinTransaction();
        }
    }

    @AfterEach
    void close() {
        assertThat(database.orm().checkConnection().ok()).isTrue();
        database.close();
    }

    private void store(long id, int weight) {
        EntityManager em = database.orm().em().fork();
        em.persist(new Parcel(id, weight));
        em.flush();
    }

    private List<Integer> weights() {
        return weights(database.orm().em().fork());
    }

    private List<Integer> weightsWithinTransaction() {
        return database.orm().em().fork().transactional(TransactionOptions.DEFAULT, ChangedElsewhereSpec::weights);
    }

    private static List<Integer> weights(EntityManager em) {
        return em.findAll(Parcel.class).stream()
                .map(parcel -> parcel.weight)
                .sorted()
                .toList();
    }

    private void elsewhere(UnaryOperator<ColumnModel> change) {
        SchemaModel wanted = database.generator().wanted();
        database.generator(wanted.withTables(wanted.tables().stream()
                        .map(table -> table.withColumns(
                                table.columns().stream().map(change).toList()))
                        .toList()))
                .update();
    }

    private static UnaryOperator<ColumnModel> weightAs(String name, String type) {
        return column -> column.name().equals("weight") ? ColumnModel.of(name, type, true) : column;
    }

    private String type(String kind) {
        return new RandomTypes(database.helper()).of(kind);
    }

    private void refuses(Class<? extends DriverException> error) {
        told(assertThatThrownBy(this::weights), error);
        told(assertThatThrownBy(this::weightsWithinTransaction), error);
        told(assertThatThrownBy(() -> store(99, 1)), error);
        assertThat(database.orm().schema().updateSql()).contains("parcel");
    }

    private static void told(AbstractThrowableAssert<?, ?> thrown, Class<? extends DriverException> error) {
        thrown.isInstanceOf(error)
                .hasMessageContaining("schema().updateSql() tells how the tables differ from the mapping.");
    }

    @Test
    void aColumnThatIsGoneIsToldAndAnUpdateBringsItBack() {
        SchemaModel wanted = database.generator().wanted();
        database.generator(wanted.withTables(wanted.tables().stream()
                        .map(table -> table.withColumns(table.columns().stream()
                                .filter(column -> !column.name().equals("weight"))
                                .toList()))
                        .toList()))
                .update();
        refuses(InvalidFieldNameException.class);
        database.orm().schema().update();
        assertThat(database.orm().em().fork().count(Parcel.class, Filter.all())).isEqualTo(OFTEN);
        store(99, 990);
        assertThat(database.rows("select weight from parcel where weight is not null"))
                .containsExactly("990");
    }

    @Test
    void aColumnWithAnotherNameIsToldAndAnUpdateRenamesItBack() {
        elsewhere(weightAs("mass", type("int")));
        refuses(InvalidFieldNameException.class);
        database.orm().schema().update();
        store(99, 990);
        assertThat(weights()).hasSize(OFTEN + 1).contains(10, 80, 990);
        assertThat(weightsWithinTransaction()).hasSize(OFTEN + 1);
    }

    @Test
    void aTableThatIsGoneIsToldAndAnUpdateCreatesIt() {
        database.generator().drop();
        refuses(TableNotFoundException.class);
        database.orm().schema().update();
        store(99, 990);
        assertThat(weights()).containsExactly(990);
    }

    @Test
    void aValueOfAnotherTypeIsToldWithoutIt() {
        elsewhere(weightAs("weight", type("text")));
        database.execute("update parcel set weight = 'heavy' where id = 1");
        if (tellsTypesApart()) {
            told(assertThatThrownBy(this::weights).hasMessageNotContaining("heavy"), UnreadableValueException.class);
            told(assertThatThrownBy(this::weightsWithinTransaction), UnreadableValueException.class);
        }
        database.execute("update parcel set weight = '7' where id = 1");
        database.orm().schema().update();
        assertThat(weights()).hasSize(OFTEN).contains(7, 80);
        store(99, 990);
        assertThat(weightsWithinTransaction()).contains(990);
    }

    @Test
    void aTypeThatStillFitsDisturbsAtMostOneTransaction() {
        elsewhere(weightAs("weight", type("key")));
        assertThat(weights()).hasSize(OFTEN);
        elsewhere(weightAs("weight", type("int")));
        try {
            weightsWithinTransaction();
        } catch (DriverException e) {
            assertThat(e).hasMessageContaining("Do the transaction again.");
        }
        assertThat(weightsWithinTransaction()).hasSize(OFTEN);
        store(99, 990);
        assertThat(weights()).contains(990);
    }

    @Test
    void whatNobodyMapsDisturbsNobody() {
        database.execute("alter table parcel add column other int");
        store(99, 990);
        assertThat(weights()).contains(990);
        assertThat(weightsWithinTransaction()).contains(990);
    }
}
