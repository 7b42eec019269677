package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.driver.ConstraintViolationException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.driver.NotNullConstraintViolationException;
import dev.cormorant.driver.SyntaxErrorException;
import dev.cormorant.driver.TableExistsException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.library.Account;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Country;
import dev.cormorant.kit.library.Note;
import dev.cormorant.query.Filter;
import dev.cormorant.sql.SqlSession;
import org.junit.jupiter.api.Test;

/** Each error of the database is one of the documented exceptions. */
public abstract class ErrorSpec extends DatabaseSpec {
    @Override
    protected void configure(ConfigurationBuilder config) {
        config.validateRequired(false);
    }

    private static Account account(String iban) {
        Account account = new Account("someone", 1);
        account.iban = iban;
        return account;
    }

    @Test
    void a_unique_value_that_is_taken() {
        store(account("taken"));
        assertThatThrownBy(() -> store(account("taken")))
                .isInstanceOf(UniqueConstraintViolationException.class)
                .isInstanceOf(ConstraintViolationException.class)
                .isInstanceOf(DriverException.class);
    }

    @Test
    void a_unique_value_that_an_update_takes() {
        store(account("taken"), account("free"));
        EntityManager em = em();
        em.findOneOrFail(Account.class, Filter.where("iban").eq("free")).iban = "taken";
        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
    }

    @Test
    void a_primary_key_that_is_taken() {
        store(new Country("A", "a"));
        assertThatThrownBy(() -> store(new Country("A", "b"))).isInstanceOf(UniqueConstraintViolationException.class);
    }

    @Test
    @Needs(Capabilities.SQL)
    void a_required_value_that_is_missing() {
        assertThatThrownBy(() -> store(new Account(null, 1)))
                .isInstanceOf(NotNullConstraintViolationException.class)
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    @Needs(Capabilities.FOREIGN_KEYS)
    void a_row_that_others_point_at() {
        Author author = new Author("Ursula");
        store(new Book("One", author));
        assertThatThrownBy(() -> em().nativeDelete(Author.class, Filter.all()))
                .isInstanceOf(ForeignKeyConstraintViolationException.class);
    }

    @Test
    @Needs({Capabilities.SQL, Capabilities.SCHEMA})
    void a_table_that_is_not_there() {
        TestDatabase database = database();
        try (Cormorant empty = Cormorant.init(config -> {
            database.configure(config);
            config.entities(Note.class);
        })) {
            assertThatThrownBy(() -> empty.em().fork().findAll(Note.class))
                    .isInstanceOf(TableNotFoundException.class)
                    .isInstanceOfSatisfying(
                            DriverException.class,
                            e -> assertThat(e.statement()).contains("note"));
            assertThatThrownBy(() -> {
                        EntityManager em = empty.em().fork();
                        em.persist(new Note("x"));
                        em.flush();
                    })
                    .isInstanceOf(TableNotFoundException.class);
        } finally {
            database.discard();
        }
    }

    @Test
    @Needs({Capabilities.SQL, Capabilities.SCHEMA})
    void a_table_that_is_there_already() {
        assertThatThrownBy(() -> orm().schema().create()).isInstanceOf(TableExistsException.class);
    }

    @Test
    @Needs(Capabilities.SQL)
    void a_statement_that_is_none() {
        SqlSession sql = em().unwrap(SqlSession.class);
        assertThatThrownBy(() -> sql.execute("selct 1 frm nowhere"))
                .isInstanceOf(SyntaxErrorException.class)
                .hasMessageContaining("selct 1 frm nowhere");
    }

    @Test
    void an_error_leaves_the_entity_manager_usable() {
        store(new Country("A", "a"));
        EntityManager em = em();
        Country twin = new Country("A", "b");
        em.persist(twin);
        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        em.remove(twin);
        em.persist(new Country("B", "b"));
        em.flush();
        assertThat(em().count(Country.class, Filter.all())).isEqualTo(2);
    }
}
