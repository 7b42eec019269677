package dev.cormorant.sql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.sql.AbstractSqlPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How pieces of SQL are taken apart. */
class SqlTextTest {
    @Test
    void tokens_keep_quotes_and_leave_comments() {
        assertThat(SqlScanner.tokens("a/*x*/ in ('it''s, (', `b``c`, [d e]) -- end"))
                .containsExactly("a", "in", "(", "'it''s, ('", ",", "`b``c`", ",", "[d e]", ")");
        assertThat(SqlScanner.unquote("`b``c`")).isEqualTo("b`c");
        assertThat(SqlScanner.unquote("[d e]")).isEqualTo("d e");
        assertThat(SqlScanner.unquote("plain")).isEqualTo("plain");
    }

    @Test
    void lists_are_split_at_their_own_commas_only() {
        String table = "create table \"a(\" (x int check (x in (1, 2)), y text default ',)', check (y <> ')'))";
        assertThat(SqlScanner.splitTopLevel(SqlScanner.insideParentheses(table)))
                .containsExactly("x int check (x in (1, 2))", "y text default ',)'", "check (y <> ')')");
    }

    @Test
    void conditions_that_say_the_same_condense_to_the_same() {
        assertThat(Expressions.normalize("((\"Mood\" IN ('GOOD',  'Odd')))"))
                .isEqualTo(Expressions.normalize("`mood` in ('GOOD', 'Odd')"))
                .isNotEqualTo(Expressions.normalize("mood in ('good', 'Odd')"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VARCHAR(255) | character varying(255)",
                "int | INTEGER",
                "numeric(10,2) | DECIMAL(10, 2)",
                "timestamp(3) with time zone | TIMESTAMP(3)  WITH TIME ZONE",
                "double precision | float8"
            })
    void synonyms_of_types_are_the_same(String one, String other) {
        assertThat(TypeNames.normalize(one)).isEqualTo(TypeNames.normalize(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "-",
            value = {
                "varchar(20) | varchar(20) | - | -",
                "text default 'none' collate \"nocase\" | text | 'none' | nocase",
                "varchar(20) default 'a, not null' not null | varchar(20) | 'a, not null' | -",
                "numeric(10, 2) not null default (1 + 2) | numeric(10, 2) | (1 + 2) | -",
                "double precision unique | double precision | - | -",
                "timestamp with time zone default now() check (x > 1) | timestamp with time zone | now() | -"
            })
    void a_column_definition_falls_into_type_default_and_collation(
            String definition, String type, String value, String collation) {
        assertThat(ColumnDefinition.parse(definition)).isEqualTo(new ColumnDefinition(type, value, collation));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "price >= (0)::numeric | \"price\" >= 0",
                "((state)::text = ANY ((ARRAY['ON'::character varying, 'OFF'::character varying])::text[])) | state in"
                        + " ('ON', 'OFF')",
                "(name)::character varying(20) <> 'x'::text | name != 'x'",
                "(seen)::timestamp(3) with time zone is null | seen is null"
            })
    void casts_are_not_compared(String reported, String written) {
        assertThat(Expressions.normalize(reported)).isEqualTo(Expressions.normalize(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1 | true",
                "'1' | 1",
                "1.50 | '1.5'",
                "0.00 | 0",
                "-1 | (- 1)",
                "now() | CURRENT_TIMESTAMP",
                "'it''s'::character varying | 'it''s'",
                "('7')::integer | 7"
            })
    void defaults_that_are_the_same_compare_as_such(String reported, String written) {
        SchemaHelper helper = new SchemaHelper(new AbstractSqlPlatform() {});
        assertThat(helper.normalizeDefault(reported)).isEqualTo(helper.normalizeDefault(written));
        assertThat(helper.normalizeDefault(reported)).isNotEqualTo(helper.normalizeDefault("'other'"));
    }
}
