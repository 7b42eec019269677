package dev.cormorant.sql.render;

import dev.cormorant.query.Operator;
import dev.cormorant.sql.ast.Column;
import dev.cormorant.sql.ast.Operand;
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
            out.operand(list.operand()).add(list.negated() ? " not in " : " in ");
            out.parameters(list.firstSlot(), list.size());
        } else if (predicate instanceof Predicate.InArray list) {
            String values = Fragments.parameter(list.slot());
            out.fragment(out.vocabulary().getInArraySQL(operand(out, list.operand()), values, list.negated()));
        } else if (predicate instanceof Predicate.TupleInList tuples) {
            tuples(out, tuples);
        } else if (predicate instanceof Predicate.NullCheck check) {
            out.operand(check.operand()).add(check.negated() ? " is not null" : " is null");
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
        } else if (predicate instanceof Predicate.InQuery query) {
            inQuery(out, query);
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
        String left = operand(out, comparison.operand());
        out.fragment(condition(out.vocabulary(), comparison.operator(), left, Fragments.parameter(comparison.slot())));
    }

    private static String condition(SqlVocabulary words, Operator operator, String left, String right) {
        return switch (operator) {
            case EQ -> left + " = " + right;
            case NE -> left + " <> " + right;
            case GT -> left + " > " + right;
            case GE -> left + " >= " + right;
            case LT -> left + " < " + right;
            case LE -> left + " <= " + right;
            case LIKE -> left + " like " + right;
            case LIKE_ESCAPED -> left + " like " + right + " " + words.getLikeEscapeSQL();
            case ILIKE -> words.getCaseInsensitiveLikeSQL(left, right);
            case MATCHES -> words.getRegularExpressionSQL(left, right, false);
            case MATCHES_IGNORING_CASE -> words.getRegularExpressionSQL(left, right, true);
            case FULL_TEXT -> words.getFullTextSQL(left, right);
            case CONTAINS_ANY -> words.getListContainsSQL(left, right, false);
            case CONTAINS_ALL -> words.getListContainsSQL(left, right, true);
        };
    }

    private static String operand(SqlText out, Operand operand) {
        return Fragments.operand(out.vocabulary(), operand);
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

    /** The query stands inside another, so that it is not taken for a part of the statement around it. */
    private static void inQuery(SqlText out, Predicate.InQuery in) {
        tuple(out, in.columns());
        out.add(" in (select * from (");
        out.renderer().selects().render(out, in.query());
        out.add(") found)");
    }

    private static void tuple(SqlText out, List<Column> columns) {
        out.add("(");
        String separator = "";
        for (Column column : columns) {
            out.add(separator).column(column);
            separator = ", ";
        }
        out.add(")");
    }

    private static void comparedTuples(SqlText out, Predicate.TupleInList list) {
        tuple(out, list.columns());
        out.add(" in (").add(out.vocabulary().getTupleListPrefix());
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
