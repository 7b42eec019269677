package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Country;
import dev.cormorant.query.Filter;
import dev.cormorant.query.Order;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams of many entities, to their end or not. */
@Timeout(60)
public abstract class StreamEndSpec extends DatabaseSpec {
    private static final int MANY = 1234;

    @BeforeEach
    void storeMany() {
        store(IntStream.range(0, MANY)
                .mapToObj(number -> new Country(String.format(Locale.ROOT, "C%05d", number), "n" + number))
                .toArray());
    }

    private static Stream<Country> inOrder(EntityManager em) {
        return em.stream(Country.class, Filter.all(), with -> with.orderBy(Order.asc("code")));
    }

    @Test
    void each_comes_once_and_in_order() {
        try (Stream<Country> all = inOrder(em())) {
            assertThat(all.map(country -> country.name))
                    .containsExactlyElementsOf(IntStream.range(0, MANY)
                            .mapToObj(number -> "n" + number)
                            .toList());
        }
    }

    @Test
    void a_stream_may_be_left_early_again_and_again() {
        for (int i = 0; i < 40; i++) {
            try (Stream<Country> all = inOrder(em())) {
                assertThat(all.findFirst())
                        .get()
                        .extracting(country -> country.code)
                        .isEqualTo("C00000");
            }
        }
        assertThat(em().count(Country.class, Filter.all())).isEqualTo(MANY);
    }

    @Test
    void a_failure_in_the_middle_leaves_nothing_open() {
        for (int i = 0; i < 40; i++) {
            assertThatThrownBy(() -> {
                        try (Stream<Country> all = inOrder(em())) {
                            all.skip(100).forEach(country -> {
                                throw new IllegalStateException("planted");
                            });
                        }
                    })
                    .hasMessage("planted");
        }
        assertThat(em().count(Country.class, Filter.all())).isEqualTo(MANY);
    }

    @Test
    void a_window_of_a_stream_is_a_window() {
        try (Stream<Country> some = em().stream(
                Country.class,
                Filter.all(),
                with -> with.orderBy(Order.desc("code")).limit(3).offset(2))) {
            assertThat(some.map(country -> country.code)).containsExactly("C01231", "C01230", "C01229");
        }
    }

    @Test
    @Needs(Capabilities.TRANSACTIONS)
    void a_stream_sees_what_its_transaction_wrote() {
        EntityManager em = em();
        em.begin();
        em.nativeUpdate(Country.class, Filter.all(), values -> values.set("name", "new"));
        try (Stream<Country> all = inOrder(em)) {
            assertThat(all.allMatch(country -> "new".equals(country.name))).isTrue();
        }
        em.rollback();
        try (Stream<Country> all = inOrder(em())) {
            assertThat(all.noneMatch(country -> "new".equals(country.name))).isTrue();
        }
    }

    @Test
    void an_iterator_may_be_left_where_it_is() {
        try (Stream<Country> all = inOrder(em())) {
            Iterator<Country> one = all.iterator();
            assertThat(one.next().code).isEqualTo("C00000");
            assertThat(one.next().code).isEqualTo("C00001");
        }
        store(new Country("after", "x"));
        assertThat(em().count(Country.class, Filter.where("code").eq("after"))).isEqualTo(1);
    }

    @Test
    void an_empty_stream_ends_at_once() {
        try (Stream<Country> none =
                em().stream(Country.class, Filter.where("code").eq("missing"), with -> {})) {
            assertThat(none).isEmpty();
        }
    }
}
