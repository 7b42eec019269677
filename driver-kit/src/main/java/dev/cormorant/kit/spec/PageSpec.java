package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.kit.library.Country;
import dev.cormorant.query.Filter;
import dev.cormorant.query.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Windows on an ordered answer, at and around its ends. */
public abstract class PageSpec extends DatabaseSpec {
    private static final int ALL = 23;

    @BeforeEach
    void storeAll() {
        store(IntStream.range(0, ALL)
                .mapToObj(number ->
                        new Country(String.format(Locale.ROOT, "c%02d", number), number % 2 == 0 ? "even" : null))
                .toArray());
    }

    private List<String> window(int limit, int offset) {
        return em()
                .findAll(
                        Country.class,
                        with -> with.orderBy(Order.asc("code")).limit(limit).offset(offset))
                .stream()
                .map(country -> sure(country.code))
                .toList();
    }

    private static List<String> expected(int from, int to) {
        return IntStream.range(Math.min(from, to), to)
                .mapToObj(number -> String.format(Locale.ROOT, "c%02d", number))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1,0", "1,22", "1,23", "5,0", "5,20", "22,0", "22,1", "23,0", "23,1", "24,0", "24,22", "1000,3", "3,1000"
    })
    void a_window_holds_what_lies_in_it(int limit, int offset) {
        assertThat(window(limit, offset)).isEqualTo(expected(offset, Math.min(ALL, offset + limit)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 22, 23, 24})
    void pages_give_each_row_once(int size) {
        List<String> seen = new ArrayList<>();
        for (int offset = 0; offset < ALL; offset += size) {
            seen.addAll(window(size, offset));
        }
        assertThat(seen).isEqualTo(expected(0, ALL));
    }

    @Test
    void an_offset_needs_no_limit() {
        assertThat(em().findAll(
                                Country.class,
                                with -> with.orderBy(Order.asc("code")).offset(20)))
                .extracting(country -> country.code)
                .containsExactly("c20", "c21", "c22");
    }

    @ParameterizedTest
    @CsvSource({"5,0,5", "5,20,3", "5,23,0", "100,0,23"})
    void a_page_knows_the_total_whatever_its_window(int limit, int offset, int size) {
        var page = em().findAndCount(
                        Country.class,
                        Filter.all(),
                        with -> with.orderBy(Order.asc("code")).limit(limit).offset(offset));
        assertThat(page.items()).hasSize(size);
        assertThat(page.total()).isEqualTo(ALL);
    }

    @Test
    void nulls_stand_where_they_are_asked_to_on_every_page() {
        List<String> names = new ArrayList<>();
        for (int offset = 0; offset < ALL; offset += 5) {
            int from = offset;
            em().findAll(
                            Country.class,
                            with -> with.orderBy(Order.<Country>asc("name").nullsLast(), Order.asc("code"))
                                    .limit(5)
                                    .offset(from))
                    .forEach(country -> names.add(String.valueOf(country.name)));
        }
        assertThat(names.subList(0, 12)).containsOnly("even");
        assertThat(names.subList(12, ALL)).containsOnly("null");
    }
}
