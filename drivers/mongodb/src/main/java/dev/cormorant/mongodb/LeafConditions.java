package dev.cormorant.mongodb;

import dev.cormorant.query.ColumnPath;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.Derivation;
import dev.cormorant.query.JsonKind;
import dev.cormorant.query.Operator;
import dev.cormorant.query.QueryException;
import dev.cormorant.type.ArrayType;
import dev.cormorant.type.Type;
import dev.cormorant.type.ValueKind;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonRegularExpression;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Conditions on one field. Values are always operands of an operator, so that none becomes one. */
final class LeafConditions {
    private LeafConditions() {}

    /** A search for words, which the server makes over all fields of the collection's text index. */
    static BsonDocument words(Criterion.Compare compare) {
        if (!compare.column().joins().isEmpty()) {
            throw misplaced();
        }
        return Bson.document("$text", Bson.document("$search", Bson.text((String) compare.value())));
    }

    private static QueryException misplaced() {
        return new QueryException("A full text search stands behind or(...), not() or a relation, but MongoDB searches "
                + "whole collections first. Join it with other conditions by and(...) only.");
    }

    static BsonDocument compare(String path, ColumnPath column, Operator operator, Object value, boolean negated) {
        if (operator == Operator.FULL_TEXT) {
            throw misplaced();
        }
        Derivation derivation = column.derivation();
        if (derivation instanceof Derivation.Member member) {
            return ofKind(path, member.kind(), test(path, column, operator, value, negated));
        }
        return derivation == null
                ? test(path, column, operator, value, negated)
                : DerivedConditions.compare(path, derivation, operator, value, negated);
    }

    private static BsonDocument test(String path, ColumnPath column, Operator operator, Object value, boolean negated) {
        if (operator.needsText()) {
            return pattern(path, LikePattern.expression(operator, (String) value), negated);
        }
        if (operator.needsList()) {
            return elements(path, (ArrayType) column.column().type(), operator, (List<?>) value, negated);
        }
        BsonValue operand = BsonBinder.of(column.type(), value);
        boolean unequal = operator == Operator.NE;
        if (unequal || operator == Operator.EQ) {
            return unequal == negated
                    ? Bson.document(path, Bson.document("$eq", operand))
                    : unequal(path, column.type(), operand);
        }
        return Bson.document(path, Bson.document(word(operator, negated), operand));
    }

    private static BsonDocument unequal(String path, Type<?> type, BsonValue operand) {
        return Bson.document(path, present(type).append("$nin", Bson.array(operand)));
    }

    /** The operator of an order, or of its opposite. */
    static String word(Operator operator, boolean negated) {
        return switch (operator) {
            case GT -> negated ? "$lte" : "$gt";
            case GE -> negated ? "$lt" : "$gte";
            case LT -> negated ? "$gte" : "$lt";
            case LE -> negated ? "$gt" : "$lte";
            case EQ -> negated ? "$ne" : "$eq";
            case NE -> negated ? "$eq" : "$ne";
            default -> throw new IllegalStateException("No order: " + operator);
        };
    }

    private static BsonDocument pattern(String path, BsonRegularExpression expression, boolean negated) {
        return Bson.document(
                path, negated ? Bson.document("$not", expression).append("$ne", BsonNull.VALUE) : expression);
    }

    private static BsonDocument elements(
            String path, ArrayType type, Operator operator, List<?> values, boolean negated) {
        BsonArray operands = operands(type.element(), values);
        boolean all = operator == Operator.CONTAINS_ALL;
        if (all && operands.isEmpty()) {
            return negated ? Bson.nothing() : Bson.document(path, present(type));
        }
        BsonDocument holds = Bson.document(all ? "$all" : "$in", operands);
        return Bson.document(path, negated ? present(type).append("$not", holds) : holds);
    }

    static BsonArray operands(Type<?> type, List<?> values) {
        BsonArray operands = new BsonArray(values.size());
        for (Object value : values) {
            operands.add(BsonBinder.of(type, value));
        }
        return operands;
    }

    static BsonDocument in(String path, ColumnPath column, List<?> values, boolean negated) {
        if (values.isEmpty()) {
            return negated ? new BsonDocument() : Bson.nothing();
        }
        Derivation derivation = column.derivation();
        if (derivation != null && !(derivation instanceof Derivation.Member)) {
            return DerivedConditions.in(path, derivation, values, negated);
        }
        BsonArray operands = operands(column.type(), values);
        if (negated) {
            operands.add(BsonNull.VALUE);
        }
        BsonDocument test = Bson.document(path, Bson.document(negated ? "$nin" : "$in", operands));
        return derivation instanceof Derivation.Member member ? ofKind(path, member.kind(), test) : test;
    }

    /** A member of another kind counts as null, and a list is not what it holds. */
    private static BsonDocument ofKind(String path, JsonKind kind, BsonDocument test) {
        return Bson.and(List.of(
                test,
                Bson.document(
                        path,
                        Bson.document(
                                "$type",
                                Bson.text(MemberPaths.types(kind, "number").get(0)))),
                Bson.document(path, Bson.document("$not", Bson.document("$type", Bson.text("array"))))));
    }

    static BsonDocument isNull(String path, ColumnPath column, boolean negated) {
        if (column.derivation() instanceof Derivation.Member member && member.kind() == JsonKind.DOCUMENT) {
            return Bson.document(path, Bson.document("$exists", BsonBoolean.valueOf(negated)));
        }
        BsonDocument present = present(column.derivation() == null ? column.type() : null);
        BsonDocument isNull =
                present.containsKey("$ne") ? Bson.document("$eq", BsonNull.VALUE) : Bson.document("$not", present);
        return Bson.document(path, negated ? present : isNull);
    }

    /** What only a field that has a value satisfies; a list of nulls has one. */
    static BsonDocument present(@Nullable Type<?> type) {
        if (type != null && type.kind() == ValueKind.ARRAY) {
            return Bson.document("$type", Bson.text("array"));
        }
        return type != null && type.kind() == ValueKind.JSON
                ? Bson.document("$exists", BsonBoolean.TRUE)
                : Bson.document("$ne", BsonNull.VALUE);
    }
}
