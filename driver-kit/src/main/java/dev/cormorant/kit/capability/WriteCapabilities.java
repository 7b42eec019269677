package dev.cormorant.kit.capability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.driver.DriverContext;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Country;
import dev.cormorant.kit.library.Tag;
import dev.cormorant.query.Filter;
import dev.cormorant.sql.render.UpsertForm;
import java.util.List;

/** What writes may ask. */
final class WriteCapabilities {
    private WriteCapabilities() {}

    static List<Capability> all() {
        return List.of(returning(), upsert(), sequences(), pivotTables(), pivotCascade());
    }

    private static Capability returning() {
        return Capability.of(
                Capabilities.RETURNING,
                "One statement inserts several rows and gives back what the database made of each, in order.",
                new Declaration(
                        "Platform.usesReturningStatement()",
                        false,
                        live -> live.platform().usesReturningStatement()),
                WriteCapabilities::storeSeveral);
    }

    private static void storeSeveral(Live live) {
        Tag[] tags = {new Tag("c"), new Tag("a"), new Tag("b")};
        live.store((Object[]) tags);
        for (Tag tag : tags) {
            assertThat(live.em().findOneOrFail(Tag.class, tag.getId()).getName())
                    .as("the row with the key that was given back")
                    .isEqualTo(tag.getName());
        }
    }

    private static Capability upsert() {
        return Capability.of(
                        Capabilities.UPSERT,
                        "A row is inserted, or updated if it is there.",
                        new Declaration(
                                "DatabaseDriver.nativeUpsert(...), SqlVocabulary.getUpsertForm()",
                                false,
                                WriteCapabilities::declaresUpserts),
                        WriteCapabilities::upsertTwice)
                .refused("Upserts", WriteCapabilities::upsertTwice);
    }

    private static boolean declaresUpserts(Live live) {
        return live.overrides("nativeUpsert")
                && (live.vocabulary() == null || live.sql().getUpsertForm() != UpsertForm.NONE);
    }

    private static void upsertTwice(Live live) {
        live.em().upsert(new Country("A", "first"));
        live.em().upsert(new Country("A", "second"));
        assertThat(live.em().findAll(Country.class))
                .extracting(country -> country.name)
                .containsExactly("second");
    }

    private static Capability sequences() {
        return Capability.of(
                        Capabilities.SEQUENCES,
                        "Keys come out of sequences, before their rows are inserted.",
                        new Declaration(
                                "DatabaseDriver.nextSequenceValues(...), SqlVocabulary.getSequenceNextValSQL(...)",
                                false,
                                WriteCapabilities::declaresSequences),
                        WriteCapabilities::takeNumbers)
                .refused("Sequences", live -> live.driver().nextSequenceValues("numbers", 1, DriverContext.NONE));
    }

    private static boolean declaresSequences(Live live) {
        return live.overrides("nextSequenceValues")
                && (live.vocabulary() == null || live.sql().getSequenceNextValSQL("numbers") != null);
    }

    private static void takeNumbers(Live live) {
        if (live.vocabulary() != null) {
            live.execute("create sequence [kit_numbers]");
        }
        long[] first = live.driver().nextSequenceValues("kit_numbers", 3, DriverContext.NONE);
        long[] second = live.driver().nextSequenceValues("kit_numbers", 1, DriverContext.NONE);
        assertThat(first).hasSize(3).doesNotHaveDuplicates().doesNotContain(second[0]);
        if (live.vocabulary() != null) {
            live.execute("drop sequence [kit_numbers]");
        }
    }

    private static Capability pivotTables() {
        return Capability.of(
                Capabilities.PIVOT_TABLES,
                "Many-to-many links are rows of a table of their own, not keys inside the owner.",
                new Declaration(
                        "Platform.usesPivotTable()",
                        false,
                        live -> live.platform().usesPivotTable()),
                WriteCapabilities::link);
    }

    private static Book link(Live live, String title) {
        Book book = new Book(title, new Author("Ursula"));
        book.getTags().add(new Tag("linked"));
        live.store(book);
        return book;
    }

    private static void link(Live live) {
        link(live, "One");
        assertThat(live.em().find(Book.class, Filter.where("tags.name").eq("linked")))
                .hasSize(1);
    }

    private static Capability pivotCascade() {
        return Capability.of(
                        "links.cascade",
                        "Deleting an entity deletes its links, as a cascading foreign key does.",
                        new Declaration(
                                "Platform.cascadesPivotDeletes()",
                                true,
                                live -> live.platform().cascadesPivotDeletes()),
                        WriteCapabilities::deleteLinked)
                .requiring(Capabilities.PIVOT_TABLES)
                .attempted();
    }

    private static void deleteLinked(Live live) {
        link(live, "One");
        live.em().nativeDelete(Book.class, Filter.where("title").eq("One"));
        assertThat(live.em().nativeDelete(Tag.class, Filter.where("name").eq("linked")))
                .isEqualTo(1);
    }
}
