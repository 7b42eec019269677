package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.kit.database.Fixture;
import dev.cormorant.kit.library.Account;
import dev.cormorant.kit.library.Country;
import dev.cormorant.query.Filter;
import dev.cormorant.sql.render.SqlVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Batches at and around their limits, and values that are large. */
@Timeout(120)
public abstract class LimitsSpec extends DatabaseSpec {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 299, 300, 301, 600, 2500})
    void however_many_there_are_each_is_written_once(int count) {
        List<Account> accounts = IntStream.range(0, count)
                .mapToObj(number -> new Account("owner " + number, number))
                .toList();
        EntityManager em = em();
        accounts.forEach(em::persist);
        em.flush();
        assertThat(accounts)
                .extracting(account -> account.id)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        accounts.forEach(account -> account.balance += 1);
        em.flush();
        assertThat(em().findAll(Account.class))
                .hasSize(count)
                .allMatch(account -> sure(account.owner).equals("owner " + (account.balance - 1)));
        accounts.forEach(em::remove);
        em.flush();
        assertThat(em().count(Account.class, Filter.all())).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void however_small_a_batch_is_nothing_is_lost(int size) {
        try (Fixture fixture = Fixture.open(
                database(),
                config -> config.entities(Account.class, Country.class).batchSize(size))) {
            EntityManager em = fixture.orm().em().fork();
            List<Account> accounts = new ArrayList<>();
            for (int i = 0; i < 15; i++) {
                accounts.add(new Account("a" + i, i));
                em.persist(accounts.get(i));
            }
            em.flush();
            accounts.forEach(account -> account.balance *= 2);
            em.flush();
            assertThat(fixture.orm().em().fork().findAll(Account.class))
                    .extracting(account -> account.balance)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 15)
                            .mapToObj(number -> number * 2L)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 999, 1000, 1001, 3000})
    void however_long_a_list_is_it_finds_what_is_there(int longest) {
        int length = Math.min(longest, mostParameters());
        store(new Country("k1", "a"), new Country("k2", null), new Country("other", "b"));
        List<String> codes = IntStream.rangeClosed(1, length)
                .mapToObj(number -> "k" + number)
                .toList();
        assertThat(em().count(Country.class, Filter.where("code").in(codes))).isEqualTo(Math.min(2, length));
        assertThat(em().count(Country.class, Filter.where("code").in(codes).not()))
                .isEqualTo(3 - Math.min(2, length));
    }

    private int mostParameters() {
        return platform() instanceof SqlVocabulary vocabulary ? vocabulary.getMaxParameters() : Integer.MAX_VALUE;
    }

    @Test
    void text_of_the_length_of_its_column_is_kept() {
        String code = "\u00e4".repeat(40);
        store(new Country(code, "x".repeat(255)));
        Country found = em().findOneOrFail(Country.class, code);
        assertThat(found.code).isEqualTo(code);
        assertThat(found.name).hasSize(255);
    }
}
