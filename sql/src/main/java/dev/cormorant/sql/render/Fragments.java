package dev.cormorant.sql.render;

import dev.cormorant.query.Derivation;
import dev.cormorant.sql.ast.Column;
import dev.cormorant.sql.ast.Operand;
import dev.cormorant.sql.ast.Source;

/**
 * Pieces of text for the vocabulary to build on. A parameter stands in them as its number between two NULs, which no name
 * can hold, until {@link SqlText#fragment} gives it a question mark: so a form may use a parameter several times.
 */
final class Fragments {
    private Fragments() {}

    static String parameter(int slot) {
        return "\0" + slot + "\0";
    }

    static String column(SqlVocabulary vocabulary, Column column) {
        String name = vocabulary.quoteIdentifier(column.name());
        Source source = column.source();
        if (source == null) {
            return name;
        }
        String table = source.alias().isEmpty()
                ? vocabulary.quoteIdentifier(source.table().name())
                : source.alias();
        return table + "." + name;
    }

    static String operand(SqlVocabulary vocabulary, Operand operand) {
        if (operand instanceof Column column) {
            return column(vocabulary, column);
        }
        if (operand instanceof Operand.Aggregated aggregated) {
            return aggregated(vocabulary, aggregated);
        }
        Operand.Derived derived = (Operand.Derived) operand;
        String column = column(vocabulary, derived.column());
        if (derived.derivation() instanceof Derivation.Member member) {
            return vocabulary.getJsonMemberSQL(column, parameter(derived.slot()), member.kind());
        }
        return derived.derivation() instanceof Derivation.Size
                ? vocabulary.getListSizeSQL(column)
                : "lower(" + column + ")";
    }

    private static String aggregated(SqlVocabulary vocabulary, Operand.Aggregated aggregated) {
        Operand of = aggregated.operand();
        String values = of == null ? "*" : operand(vocabulary, of);
        return switch (aggregated.function()) {
            case COUNT -> "count(" + values + ")";
            case COUNT_DISTINCT -> "count(distinct " + values + ")";
            case SUM -> "sum(" + values + ")";
            case AVG -> "avg(" + values + ")";
            case MIN -> "min(" + values + ")";
            case MAX -> "max(" + values + ")";
        };
    }
}
