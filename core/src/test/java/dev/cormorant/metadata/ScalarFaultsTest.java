package dev.cormorant.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.entity.Json;
import dev.cormorant.type.RowReader;
import dev.cormorant.type.Type;
import dev.cormorant.type.UseType;
import dev.cormorant.type.ValueKind;
import dev.cormorant.type.ValueWriter;
import jakarta.persistence.*;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScalarFaultsTest {
    @Test
    void noTypeKnown() {
        assertThat(Faults.of(Unknown.class))
                .containsExactly(
                        "Unknown.locale is of type Locale, which Cormorant does not know how to store. Add @Convert, @UseType or @Json, or leave it out by @Transient.",
                        "Unknown.locales is of type List<Locale>, which Cormorant does not know how to store. Add @Convert, @UseType or @Json, or leave it out by @Transient.",
                        "Unknown.matrix is of type int[][], which Cormorant does not know how to store. Add @Convert, @UseType or @Json, or leave it out by @Transient.");
    }

    @Test
    void jsonWithoutACodec() {
        assertThat(Faults.of(Documents.class))
                .containsExactly(
                        "Documents.locale is stored as JSON, but no JSON codec is on the class path. Add the dependency dev.cormorant:cormorant-jackson.",
                        "Documents.map is stored as JSON, but no JSON codec is on the class path. Add the dependency dev.cormorant:cormorant-jackson.");
    }

    @Test
    void convertersThatDoNotFit() {
        assertThat(Faults.of(Converted.class))
                .containsExactly(
                        "Converted.wrong is of type java.lang.Integer, but its converter dev.cormorant.metadata.ScalarFaultsTest$ToLocale is for java.lang.String. Use a converter for the type of the property.",
                        "Converted.stored has the converter dev.cormorant.metadata.ScalarFaultsTest$ToLocale to java.util.Locale, which is no type that a column can hold. Convert to a scalar such as String or Long.",
                        "Converted.rigid names dev.cormorant.metadata.ScalarFaultsTest$Rigid, which has no constructor without parameters. Add one.");
    }

    @Test
    void aConverterThatIsNone() {
        assertThat(Faults.of(Sound.class, NoConverter.class))
                .containsExactly(
                        "dev.cormorant.metadata.ScalarFaultsTest$NoConverter carries @Converter but is no AttributeConverter. Implement the interface.");
    }

    @Test
    void twoConvertersThatApplyToTheSameClass() {
        assertThat(Faults.of(Sound.class, First.class, Second.class))
                .containsExactly(
                        "dev.cormorant.metadata.ScalarFaultsTest$Second applies by itself to java.util.Locale, as dev.cormorant.metadata.ScalarFaultsTest$First does. Leave autoApply on one of them.");
    }

    @Test
    void ownTypesThatDoNotFit() {
        assertThat(Faults.of(OwnTyped.class))
                .containsExactly(
                        "OwnTyped.price is of type java.lang.String, but its type dev.cormorant.metadata.ScalarFaultsTest$Cents is for java.lang.Long. Use a type for the class of the property.");
    }

    @Test
    void enumsThatCannotBeStored() {
        assertThat(Faults.of(Enums.class))
                .containsExactly(
                        "Enums.twice is an enum that cannot be stored: dev.cormorant.metadata.ScalarFaultsTest$Twice.code gives B the value 1, but each constant needs a value of its own that is not null.",
                        "Enums.loose is an enum that cannot be stored: dev.cormorant.metadata.ScalarFaultsTest$Loose.code must be final and of type String, int, short or byte to carry @EnumeratedValue.",
                        "Enums.texts is an enum that cannot be stored: dev.cormorant.metadata.ScalarFaultsTest$Texts.code carries @EnumeratedValue and is text, but the property asks for @Enumerated(ORDINAL); remove one of the two.",
                        "Enums.text carries @Enumerated but is of type String, no enum. Remove the annotation.");
    }

    @Test
    void severalWaysToStore() {
        assertThat(Faults.of(Ways.class))
                .containsExactly("Ways.both is told to be stored in several ways: @Json, @UseType. Leave one of them.");
    }

    @Test
    void aFinalFieldOutsideARecord() {
        assertThat(Faults.of(Fixed.class))
                .containsExactly("Fixed.name is final, so that Cormorant cannot set it. Remove the word final.");
    }

    @Test
    void sameColumnTwice() {
        assertThat(Faults.of(Columns.class))
                .containsExactly(
                        "Columns.title has the column 'NAME', which Columns.name has already. Name another column for one of them, or remove it.");
    }

    @Test
    void sameTableTwice() {
        assertThat(Faults.of(Sound.class, Copy.class, Tabled.class))
                .containsExactly(
                        "Copy has the table 'sound', which Sound has already. Name another by @Table(name = ...).",
                        "Tabled.others has the table 'copies', which Tabled.copies has already. Name another by @JoinTable(name = ...).");
    }

    @Test
    void sameSimpleNameTwice() {
        assertThat(Faults.of(Sound.class, Elsewhere.Sound.class))
                .containsExactly(
                        "dev.cormorant.metadata.ScalarFaultsTest$Elsewhere$Sound has the same simple name as dev.cormorant.metadata.ScalarFaultsTest$Sound. Rename one of the two entities.");
    }

    @Test
    void indexesOnUnknownColumns() {
        assertThat(Faults.of(Indexed.class))
                .containsExactly(
                        "Indexed has an index on the column 'nam', which its table does not have. Did you mean 'name'?",
                        "Indexed has an index on \"id DOWN\", which is not understood. Write a column or an expression in parentheses, then collate and a name, then asc or desc, then nulls first or nulls last.",
                        "Indexed has an index on the column 'size', which its table does not have. Known are: id, name.");
    }

    @Test
    void overridesOfUnknownProperties() {
        assertThat(Faults.of(Overriding.class))
                .containsExactly(
                        "Overriding.part overrides the column of 'nam', which Part does not have. Did you mean 'name'?",
                        "Overriding overrides the column of 'titel', which it does not inherit. Known are: id, part.");
    }

    @Test
    void schemasThatNameUnknownMembers() {
        assertThat(Faults.of(EntitySchema.of(Sound.class)
                        .id("di", Generation.NONE)
                        .on(CallbackKind.PRE_PERSIST, "touch")
                        .build()))
                .containsExactly(
                        "Sound.di is neither a field nor a pair of accessors. Did you mean 'id'?",
                        "Sound.touch() is named as a callback, but there is no such method. Declare it as void touch(), not static.");
    }

    @Entity
    static class Sound {
        @Id
        private Long id;
    }

    static final class Elsewhere {
        @Entity
        @Table(name = "other_sound")
        static class Sound {
            @Id
            private Long id;
        }
    }

    @Entity
    static class Unknown {
        @Id
        private Long id;

        private Locale locale;
        private List<Locale> locales;
        private int[][] matrix;
    }

    @Entity
    static class Documents {
        @Id
        private Long id;

        @Json
        private Locale locale;

        private Map<String, String> map;
    }

    static class ToLocale implements AttributeConverter<String, Locale> {
        @Override
        public Locale convertToDatabaseColumn(String value) {
            return Locale.forLanguageTag(value);
        }

        @Override
        public String convertToEntityAttribute(Locale value) {
            return value.toLanguageTag();
        }
    }

    abstract static class Locales implements AttributeConverter<Locale, String> {
        @Override
        public String convertToDatabaseColumn(Locale value) {
            return value.toLanguageTag();
        }

        @Override
        public Locale convertToEntityAttribute(String value) {
            return Locale.forLanguageTag(value);
        }
    }

    @Converter(autoApply = true)
    static class First extends Locales {}

    @Converter(autoApply = true)
    static class Second extends Locales {}

    static class Rigid implements AttributeConverter<String, String> {
        Rigid(int size) {}

        @Override
        public String convertToDatabaseColumn(String value) {
            return value;
        }

        @Override
        public String convertToEntityAttribute(String value) {
            return value;
        }
    }

    @Entity
    static class Converted {
        @Id
        private Long id;

        @Convert(converter = ToLocale.class)
        private Integer wrong;

        @Convert(converter = ToLocale.class)
        private String stored;

        @Convert(converter = Rigid.class)
        private String rigid;
    }

    @Converter
    static class NoConverter {}

    static class Cents extends Type<Long> {
        Cents() {
            super(Long.class, ValueKind.LONG);
        }

        @Override
        public @Nullable Long read(RowReader row, int column) {
            return row.getLong(column);
        }

        @Override
        public void write(ValueWriter writer, int index, Long value) {
            writer.setLong(index, value);
        }
    }

    @Entity
    static class OwnTyped {
        @Id
        private Long id;

        @UseType(Cents.class)
        private String price;
    }

    enum Twice {
        A(1),
        B(1);

        @EnumeratedValue
        final int code;

        Twice(int code) {
            this.code = code;
        }
    }

    enum Loose {
        A;

        @EnumeratedValue
        int code;
    }

    enum Texts {
        A;

        @EnumeratedValue
        final String code = "a";
    }

    @Entity
    static class Enums {
        @Id
        private Long id;

        private Twice twice;
        private Loose loose;

        @Enumerated(EnumType.ORDINAL)
        private Texts texts;

        @Enumerated
        private String text;
    }

    @Entity
    static class Ways {
        @Id
        private Long id;

        @Json
        @UseType(Cents.class)
        private Long both;
    }

    @Entity
    static class Fixed {
        @Id
        private Long id;

        private final String name = "fixed";
    }

    @Entity
    static class Columns {
        @Id
        private Long id;

        private String name;

        @Column(name = "NAME")
        private String title;
    }

    @Entity
    @Table(name = "sound")
    static class Copy {
        @Id
        private Long id;
    }

    @Entity
    static class Tabled {
        @Id
        private Long id;

        @ManyToMany
        @JoinTable(name = "copies")
        private List<Copy> copies;

        @ManyToMany
        @JoinTable(name = "copies")
        private List<Copy> others;
    }

    @Entity
    @Table(
            indexes = @Index(columnList = "nam, id DOWN"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"name", "size"}))
    static class Indexed {
        @Id
        private Long id;

        private String name;
    }

    @Embeddable
    record Part(String name) {}

    @Entity
    @AttributeOverride(name = "titel", column = @Column(name = "t"))
    static class Overriding {
        @Id
        private Long id;

        @AttributeOverride(name = "nam", column = @Column(name = "n"))
        private Part part;
    }
}
