package dev.cormorant.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.query.JsonKind;
import dev.cormorant.query.LockMode;
import dev.cormorant.sql.plan.SqlPlanner;
import dev.cormorant.sql.render.GeneratedKeys;
import dev.cormorant.sql.render.InListForm;
import dev.cormorant.sql.render.LimitForm;
import dev.cormorant.sql.render.UpsertForm;
import java.util.function.Function;

/** Three databases that differ in all that the vocabulary asks about, to state their SQL side by side. */
final class Dialects {
    private Dialects() {}

    /** What holds when nothing is overridden, but for returning. */
    static final class Plain extends AbstractSqlPlatform {
        @Override
        public boolean usesReturningStatement() {
            return true;
        }
    }

    /** Backticks, no returning, no tuples, no reading of a table that is written, words of its own for upserts and locks. */
    static final class Backtick extends AbstractSqlPlatform {
        @Override
        public String quoteIdentifier(String name) {
            return quoteIdentifier(name, '`', '`');
        }

        @Override
        public boolean allowsComparingTuples() {
            return false;
        }

        @Override
        public boolean mutationsMayReadTheirTable() {
            return false;
        }

        @Override
        public UpsertForm getUpsertForm() {
            return UpsertForm.ON_DUPLICATE_KEY;
        }

        @Override
        public boolean supportsNullOrdering() {
            return false;
        }

        @Override
        public String getNoLimitSQL() {
            return "limit 18446744073709551615";
        }

        @Override
        public String getEmptyInsertSQL() {
            return "() values ()";
        }

        @Override
        public int getMaxInListSize() {
            return 4;
        }

        @Override
        public String getJsonMemberSQL(String document, String path, JsonKind kind) {
            return "if(json_type(" + document + ", " + path + ") = '" + kind + "', json_value(" + document + ", " + path
                    + "), null)";
        }

        @Override
        public String getRegularExpressionSQL(String text, String expression, boolean ignoringCase) {
            return text + (ignoringCase ? " iregexp " : " regexp ") + expression;
        }

        @Override
        public String getLockClause(LockMode mode, String table) {
            return mode == LockMode.PESSIMISTIC_READ ? "lock in share mode" : super.getLockClause(mode, table);
        }
    }

    /** The words of the standard, in brackets. */
    static final class Bracket extends AbstractSqlPlatform {
        @Override
        public String quoteIdentifier(String name) {
            return quoteIdentifier(name, '[', ']');
        }

        @Override
        public LimitForm getLimitForm() {
            return LimitForm.OFFSET_FETCH;
        }

        @Override
        public UpsertForm getUpsertForm() {
            return UpsertForm.MERGE;
        }

        @Override
        public GeneratedKeys getGeneratedKeys() {
            return GeneratedKeys.NONE;
        }

        @Override
        public String getLikeEscapeSQL() {
            return "{escape '!'}";
        }

        @Override
        public String getCaseInsensitiveLikeSQL(String text, String pattern) {
            return text + " ilike " + pattern;
        }

        @Override
        public InListForm getInListForm() {
            return InListForm.ARRAY_PARAMETER;
        }

        @Override
        public String getListContainsSQL(String list, String elements, boolean all) {
            return list + (all ? " @> " : " && ") + elements;
        }

        @Override
        public String getJsonMemberSQL(String document, String path, JsonKind kind) {
            return document + " #>> " + path;
        }

        @Override
        public String getTupleListPrefix() {
            return "values ";
        }
    }

    static SqlPlanner planner(AbstractSqlPlatform platform) {
        return new SqlPlanner(platform.getRenderer(), platform.getMaxInListSize());
    }

    /** Asserts what each of the three sends. */
    static void assertSql(Function<SqlPlanner, String> plan, String plain, String backtick, String bracket) {
        assertThat(plan.apply(planner(new Plain()))).as("plain").isEqualTo(plain);
        assertThat(plan.apply(planner(new Backtick()))).as("backtick").isEqualTo(backtick);
        assertThat(plan.apply(planner(new Bracket()))).as("bracket").isEqualTo(bracket);
    }
}
