package dev.cormorant.kit.capability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.kit.library.Country;
import dev.cormorant.query.Filter;
import dev.cormorant.sql.jdbc.JdbcDialect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How much and how long something may be. */
final class LimitCapabilities {
    private static final int MOST_PARAMETERS = 300_000;
    private static final int LONGEST_NAME = 128;

    private LimitCapabilities() {}

    static List<Capability> all() {
        return List.of(longLists(), nulCharacters(), parameters(), longNames());
    }

    private static Capability longLists() {
        return Capability.of(
                "limits.lists",
                "A filter may list as many values as the platform says, and more.",
                new Declaration("Platform.getMaxInListSize()", true, live -> true),
                LimitCapabilities::listMany);
    }

    private static void listMany(Live live) {
        live.store(new Country("c1", "a"), new Country("other", "b"));
        int most = Math.min(live.platform().getMaxInListSize(), 70_000);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i <= most; i++) {
            codes.add("c" + i);
        }
        for (List<String> some : List.of(codes.subList(0, most), codes)) {
            assertThat(live.em().count(Country.class, Filter.where("code").in(some)))
                    .as("rows of a list of %d values", some.size())
                    .isEqualTo(1);
        }
    }

    private static boolean dialect(Live live, Predicate<JdbcDialect> says) {
        return live.platform() instanceof JdbcDialect dialect && says.test(dialect);
    }

    private static Capability nulCharacters() {
        return Capability.of(
                        "limits.characters",
                        "Text may hold the character NUL.",
                        new Declaration(
                                "JdbcDialect.storesNulCharacters()",
                                true,
                                live -> dialect(live, JdbcDialect::storesNulCharacters)),
                        LimitCapabilities::storeNul)
                .requiring(Capabilities.SQL);
    }

    private static void storeNul(Live live) {
        live.store(new Country("A", "a\0b"));
        assertThat(live.em().findOneOrFail(Country.class, "A").name).isEqualTo("a\0b");
    }

    private static Capability parameters() {
        return Capability.of(
                        "limits.parameters",
                        "A statement takes as many parameters as the platform says.",
                        new Declaration("SqlVocabulary.getMaxParameters()", true, live -> live.vocabulary() != null),
                        LimitCapabilities::bindMany)
                .requiring(Capabilities.SQL);
    }

    private static void bindMany(Live live) {
        int most = Math.min(live.sql().getMaxParameters(), MOST_PARAMETERS);
        List<@Nullable Object> values = new ArrayList<>(Collections.nCopies(most, "x"));
        assertThat(live.query(
                        "select [code] from " + live.table(Country.class) + " where "
                                + lists(most, live.platform().getMaxInListSize()),
                        values.toArray()))
                .isEmpty();
    }

    /** Lists that are no longer than the platform says, since that is another limit. */
    private static String lists(int parameters, int longest) {
        return IntStream.iterate(parameters, left -> left > 0, left -> left - longest)
                .mapToObj(left -> String.join(",", Collections.nCopies(Math.min(left, longest), "?")))
                .collect(Collectors.joining(") or [code] in (", "[code] in (", ")"));
    }

    private static Capability longNames() {
        return Capability.of(
                        "limits.names",
                        "A name may be as long as the platform says, and none of its characters is lost.",
                        new Declaration(
                                "SqlVocabulary.getMaxIdentifierLength()", true, live -> live.vocabulary() != null),
                        LimitCapabilities::nameLongTables)
                .requiring(Capabilities.SQL);
    }

    /** Two names that differ in their last character only. */
    private static void nameLongTables(Live live) {
        String start = "k".repeat(Math.min(live.sql().getMaxIdentifierLength(), LONGEST_NAME) - 1);
        String columns = " (id integer not null primary key)";
        live.tryOut("create table [" + start + "a]" + columns, "drop table [" + start + "b]");
        live.tryOut("create table [" + start + "b]" + columns, "drop table [" + start + "b]");
        live.execute("drop table [" + start + "a]");
    }
}
