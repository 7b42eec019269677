package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Country;
import dev.cormorant.kit.library.Hostile;
import dev.cormorant.query.Filter;
import dev.cormorant.query.Order;
import dev.cormorant.query.QueryException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text that looks like SQL is text. */
public abstract class HostileTextSpec extends DatabaseSpec {
    private static final List<String> TEXTS = List.of(
            "'",
            "''",
            "\"",
            "`",
            "\\",
            "\\'",
            "; drop table country; --",
            "' or '1'='1",
            "/* */",
            "-- ",
            "?",
            ":x",
            "$1",
            "{fn now()}",
            "{d '2024-01-01'}",
            "%s",
            "${x}",
            "$$",
            "\n\r\t",
            "\u2028",
            "\u00bf'",
            "\u2019",
            "]] x",
            "a.b",
            "*/",
            "\ud83d\udc26",
            "",
            " ");

    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> all = new ArrayList<>(super.entities());
        all.add(Hostile.class);
        return all;
    }

    @Test
    void valuesAreStoredAndFoundAsTheyAre() {
        for (String text : TEXTS) {
            store(new Country("c" + TEXTS.indexOf(text), text));
        }
        for (String text : TEXTS) {
            assertThat(em().find(Country.class, Filter.where("name").eq(text)))
                    .as(text)
                    .singleElement()
                    .satisfies(found -> assertThat(found.name).isEqualTo(text));
        }
    }

    @Test
    void keysAreFoundAsTheyAre() {
        List<String> keys = TEXTS.stream().filter(text -> !text.isBlank()).toList();
        keys.forEach(key -> store(new Country(key, "x")));
        keys.forEach(
                key -> assertThat(em().findOneOrFail(Country.class, key).code).isEqualTo(key));

        assertThat(em().find(Country.class, Filter.where("code").in(keys))).hasSameSizeAs(keys);
        EntityManager em = em();
        keys.forEach(key -> em.remove(em.getReference(Country.class, key)));
        em.flush();
        assertThat(em().count(Country.class, Filter.all())).isZero();
    }

    @Test
    void patternsMatchLiterally() {
        for (String text : TEXTS) {
            store(new Country("c" + TEXTS.indexOf(text), "<" + text + ">"));
        }
        for (String text : TEXTS) {
            assertThat(em().find(Country.class, Filter.where("name").startsWith("<" + text + ">")))
                    .as(text)
                    .hasSize(1);
        }
    }

    @Test
    @Needs(Capabilities.UPSERT)
    void updatesAndUpsertsTakeTextAsItIs() {
        for (String text : TEXTS) {
            em().upsert(new Country("CH", text));
            EntityManager em = em();
            Country found = em.findOneOrFail(Country.class, "CH");
            assertThat(found.name).isEqualTo(text);
            found.name = text + text;
            em.flush();
            assertThat(em().findOneOrFail(Country.class, "CH").name).isEqualTo(text + text);
        }
    }

    @Test
    void pathsAreNeverSql() {
        for (String text : TEXTS) {
            refused(() -> em().find(Country.class, Filter.where(text).eq("x"))).isInstanceOf(QueryException.class);
            refused(() -> em().findAll(Country.class, with -> with.orderBy(Order.asc("name" + text + "x"))))
                    .isInstanceOf(QueryException.class);
            refused(() -> em().findAll(Country.class, with -> with.populate(text)))
                    .isInstanceOf(QueryException.class);
        }
    }

    @Test
    void namesOfTablesAndColumnsAreQuoted() {
        Hostile hostile = new Hostile();
        hostile.select = "a";
        hostile.quoted = "b";
        store(hostile);
        EntityManager em = em();
        Hostile found = em.findOneOrFail(
                Hostile.class,
                Filter.where("quoted").eq("b").and(Filter.where("select").like("a%")),
                with -> with.orderBy(Order.asc("quoted")));
        found.quoted = "c";
        sent(em::flush).hasStatements(1);

        assertThat(em().findOneOrFail(Hostile.class, hostile.id).quoted).isEqualTo("c");
        em.remove(found);
        em.flush();
        assertThat(em().count(Hostile.class, Filter.all())).isZero();
    }
}
