package dev.cormorant.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.ColumnOptions;
import dev.cormorant.metadata.TableName;
import dev.cormorant.type.ValueKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private final AbstractSqlPlatform platform = new Dialects.Plain();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "select",
                "a\"b",
                "\"",
                "\"\"; drop table x; --",
                "a`b",
                "a]b",
                "a.b",
                "it's",
                "tab\tand\nline",
                "?",
                "\\",
                "ünïcödé ☃",
                "$1",
                ":name",
                "/* c */"
            })
    void hostileNamesStayNames(String name, @TempDir Path folder) {
        try (Desk desk = new Desk(folder)) {
            String quoted = platform.quoteIdentifier(name);
            desk.sql().execute("create table " + quoted + " (" + quoted + " text)");
            desk.sql().execute("insert into " + quoted + " (" + quoted + ") values (?)", "x");
            assertThat(desk.sql().query("select name from sqlite_schema where name = ?", name))
                    .hasSize(1);
            assertThat(desk.sql().query("select * from author")).isEmpty();
        }
    }

    @Test
    void namesThatCannotBeQuotedAreRefused() {
        assertThatThrownBy(() -> platform.quoteIdentifier(""))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("The name \"\" cannot be quoted");
        assertThatThrownBy(() -> platform.quoteIdentifier("a\0b")).isInstanceOf(ValidationException.class);
        assertThat(new Dialects.Bracket().quoteIdentifier("a]b[c")).isEqualTo("[a]]b[c]");
        assertThat(platform.quoteTable(new TableName("s", "t"))).isEqualTo("\"s\".\"t\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "it's", "''", "\\", "x'; drop table author; --", "line\nbreak", "☃"})
    void literalsComeBackAsTheyWere(String text, @TempDir Path folder) {
        try (Desk desk = new Desk(folder)) {
            assertThat(desk.sql().queryRows("select " + platform.quoteValue(text), row -> row.getString(0)))
                    .containsExactly(text);
        }
    }

    @Test
    void withoutATypeForPointsInTimeTheyAreTimesInUtc() {
        AbstractSqlPlatform local = new AbstractSqlPlatform() {
            @Override
            public boolean supportsInstants() {
                return false;
            }
        };

        assertThat(local.getInstantTypeDeclarationSQL(ColumnOptions.DEFAULT)).isEqualTo("timestamp(9)");
        assertThat(platform.getInstantTypeDeclarationSQL(ColumnOptions.DEFAULT))
                .isEqualTo("timestamp(9) with time zone");
        assertThat(local.getJdbcType(ValueKind.INSTANT)).isEqualTo(Types.TIMESTAMP);
        assertThat(platform.getJdbcType(ValueKind.INSTANT)).isEqualTo(Types.TIMESTAMP_WITH_TIMEZONE);
        assertThat(local.quoteValue(Instant.parse("2024-03-01T10:11:12Z"))).isEqualTo("'2024-03-01 10:11:12.000000'");
    }

    @Test
    void listsAreKeptInTextWithoutALimit() {
        AbstractSqlPlatform large = new AbstractSqlPlatform() {
            @Override
            public String getTextTypeDeclarationSQL(ColumnOptions options) {
                return "clob";
            }
        };

        assertThat(large.getArrayTypeDeclarationSQL(ColumnOptions.DEFAULT, ValueKind.INT))
                .isEqualTo("clob");
    }

    @Test
    void literalsOfAllKinds() {
        assertThat(List.of(
                        platform.quoteValue(null),
                        platform.quoteValue(true),
                        platform.quoteValue(-7L),
                        platform.quoteValue(new BigDecimal("1.50")),
                        platform.quoteValue(1.5),
                        platform.quoteValue(new byte[] {0, -1}),
                        platform.quoteValue(LocalDate.of(2026, 1, 2)),
                        platform.quoteValue(LocalDateTime.of(2026, 1, 2, 3, 4, 5, 6000)),
                        platform.quoteValue(Instant.EPOCH)))
                .containsExactly(
                        "null",
                        "true",
                        "-7",
                        "1.50",
                        "1.5",
                        "X'00ff'",
                        "'2026-01-02'",
                        "'2026-01-02 03:04:05.000006'",
                        "'1970-01-01 00:00:00.000000+00:00'");
        assertThatThrownBy(() -> platform.quoteValue(new Object())).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> platform.quoteValue(Double.NaN)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> platform.quoteValue("a\0")).isInstanceOf(ValidationException.class);
    }

    @Test
    void decimalsKeepTheirFractionWhenTheMappingSaysNothing() {
        assertThat(platform.getDecimalTypeDeclarationSQL(ColumnOptions.DEFAULT)).isEqualTo("numeric(38,2)");
    }

    @Test
    void jsonPathsTakePlainKeysOnly() {
        assertThat(platform.getSearchJsonPropertySQL("a0.meta->address->city", ValueKind.STRING, true))
                .isEqualTo("json_extract(\"a0\".\"meta\", '$.address.city')");
        assertThatThrownBy(() -> platform.getSearchJsonPropertySQL("meta->a'b", ValueKind.STRING, false))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("a'b");
    }

    @Test
    void tooLongNamesAreShortenedSoThatTheyStayDifferent() {
        AbstractSqlPlatform narrow = new AbstractSqlPlatform() {
            @Override
            public int getMaxIdentifierLength() {
                return 20;
            }
        };
        String first = narrow.fitIdentifier("a_very_long_table_name_index_one");
        String second = narrow.fitIdentifier("a_very_long_table_name_index_two");
        assertThat(first).hasSizeLessThanOrEqualTo(20).isNotEqualTo(second);
        assertThat(narrow.fitIdentifier("short")).isEqualTo("short");
    }
}
