package dev.cormorant.sql.render;

import dev.cormorant.query.Operator;
import dev.cormorant.sql.ast.Column;
import dev.cormorant.sql.ast.Predicate;
import java.util.List;

/** Renders conditions. Role: implement. Stateless. */
public class PredicateRenderer {
    /** Makes a renderer. */
    public PredicateRenderer() {}

    /**
     * Renders a condition without parentheses around it.
     *
     * @param out where to
     * @param predicate the condition
     */
    protected void render(SqlText out, Predicate predicate) {
        if (predicate instanceof Predicate.Comparison comparison) {
            comparison(out, comparison);
        } else if (predicate instanceof Predicate.InList list) {
            out.column(list.column()).add(list.negated() ? " not in " : " in ");
            out.parameters(list.firstSlot(), list.size());
        } else if (predicate instanceof Predicate.TupleInList tuples) {
            tuples(out, tuples);
        } else if (predicate instanceof Predicate.NullCheck check) {
            out.column(check.column()).add(check.negated() ? " is not null" : " is null");
        } else if (predicate instanceof Predicate.SameColumn same) {
            out.column(same.left()).add(" = ").column(same.right());
        } else {
            compound(out, predicate);
        }
    }

    private void compound(SqlText out, Predicate predicate) {
        if (predicate instanceof Predicate.AllOf all) {
            joined(out, all.parts(), " and ");
        } else if (predicate instanceof Predicate.AnyOf any) {
            joined(out, any.parts(), " or ");
        } else if (predicate instanceof Predicate.Opposite opposite) {
            out.add("not (");
            render(out, opposite.part());
            out.add(")");
        } else if (predicate instanceof Predicate.Exists exists) {
            out.add("exists (");
            out.renderer().selects().render(out, exists.query());
            out.add(")");
        } else if (predicate instanceof Predicate.Constant constant) {
            out.add(constant.value() ? "1 = 1" : "1 = 0");
        }
    }

    private void joined(SqlText out, List<Predicate> parts, String word) {
        String separator = "";
        for (Predicate part : parts) {
            out.add(separator);
            nested(out, part, parts.size() > 1);
            separator = word;
        }
    }

    private void nested(SqlText out, Predicate part, boolean among) {
        boolean enclosed = among && (part instanceof Predicate.AllOf || part instanceof Predicate.AnyOf);
        out.add(enclosed ? "(" : "");
        render(out, part);
        out.add(enclosed ? ")" : "");
    }

    /**
     * Renders the comparison of a column with a parameter.
     *
     * @param out where to
     * @param comparison the comparison
     */
    protected void comparison(SqlText out, Predicate.Comparison comparison) {
        if (comparison.operator() == Operator.ILIKE) {
            ignoringCase(out, comparison);
            return;
        }
        out.column(comparison.column()).add(operator(comparison.operator())).parameter(comparison.slot());
        if (comparison.operator() == Operator.LIKE_ESCAPED) {
            out.add(" ").add(out.vocabulary().getLikeEscapeSQL());
        }
    }

    private static void ignoringCase(SqlText out, Predicate.Comparison comparison) {
        SqlText column = new SqlText(out.renderer()).column(comparison.column());
        String condition =
                out.vocabulary().getCaseInsensitiveLikeSQL(column.done().sql(), "?");
        int mark = condition.lastIndexOf('?');
        out.add(condition.substring(0, mark)).parameter(comparison.slot()).add(condition.substring(mark + 1));
    }

    private static String operator(Operator operator) {
        return switch (operator) {
            case EQ -> " = ";
            case NE -> " <> ";
            case GT -> " > ";
            case GE -> " >= ";
            case LT -> " < ";
            case LE -> " <= ";
            case LIKE, LIKE_ESCAPED, ILIKE -> " like ";
        };
    }

    /**
     * Renders the comparison of several columns with tuples of parameters.
     *
     * @param out where to
     * @param list the tuples
     */
    protected void tuples(SqlText out, Predicate.TupleInList list) {
        if (out.vocabulary().allowsComparingTuples()) {
            comparedTuples(out, list);
        } else {
            writtenOutTuples(out, list);
        }
    }

    private static void comparedTuples(SqlText out, Predicate.TupleInList list) {
        out.add("(");
        String separator = "";
        for (Column column : list.columns()) {
            out.add(separator).column(column);
            separator = ", ";
        }
        out.add(") in (").add(out.vocabulary().getTupleListPrefix());
        int width = list.columns().size();
        for (int tuple = 0; tuple < list.tuples(); tuple++) {
            out.add(tuple == 0 ? "" : ", ").parameters(list.firstSlot() + tuple * width, width);
        }
        out.add(")");
    }

    private static void writtenOutTuples(SqlText out, Predicate.TupleInList list) {
        int slot = list.firstSlot();
        out.add("(");
        for (int tuple = 0; tuple < list.tuples(); tuple++) {
            String separator = tuple == 0 ? "(" : " or (";
            for (Column column : list.columns()) {
                out.add(separator).column(column).add(" = ").parameter(slot++);
                separator = " and ";
            }
            out.add(")");
        }
        out.add(")");
    }
}
