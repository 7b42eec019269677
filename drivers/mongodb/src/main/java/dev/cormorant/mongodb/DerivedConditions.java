package dev.cormorant.mongodb;

import dev.cormorant.query.Derivation;
import dev.cormorant.query.Operator;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonRegularExpression;
import org.bson.BsonValue;

/** Conditions on what is computed from a field, which only expressions can say. */
final class DerivedConditions {
    private DerivedConditions() {}

    static BsonDocument compare(String path, Derivation derivation, Operator operator, Object value, boolean negated) {
        BsonValue computed = value(path, derivation);
        if (operator.needsText()) {
            BsonRegularExpression pattern = LikePattern.expression(operator, (String) value);
            BsonDocument match = Bson.document("input", Bson.document("$ifNull", Bson.array(computed, Bson.text(""))))
                    .append("regex", Bson.literal(Bson.text(pattern.getPattern())))
                    .append("options", Bson.text(pattern.getOptions()));
            return where(path, derivation, Bson.document("$regexMatch", match), negated);
        }
        BsonValue operand = Bson.literal(BsonBinder.of(derivation.type(), value));
        BsonDocument test = Bson.document(LeafConditions.word(operator, false), Bson.array(computed, operand));
        return where(path, derivation, test, negated);
    }

    static BsonDocument in(String path, Derivation derivation, List<?> values, boolean negated) {
        BsonArray operands = LeafConditions.operands(derivation.type(), values);
        BsonDocument test = Bson.document("$in", Bson.array(value(path, derivation), Bson.literal(operands)));
        return where(path, derivation, test, negated);
    }

    private static BsonDocument where(String path, Derivation derivation, BsonDocument expression, boolean negated) {
        BsonDocument there = derivation instanceof Derivation.Size
                ? Bson.document(path, Bson.document("$type", Bson.text("array")))
                : Bson.document(path, Bson.document("$ne", BsonNull.VALUE));
        BsonDocument said = negated ? Bson.document("$not", Bson.array(expression)) : expression;
        return Bson.and(List.of(there, Bson.document("$expr", said)));
    }

    /** What is computed, for expressions; null of null. */
    static BsonValue value(String path, Derivation derivation) {
        BsonValue field = Bson.field(path);
        if (derivation instanceof Derivation.Member member) {
            return MemberPaths.value(path, member);
        }
        if (derivation instanceof Derivation.Size) {
            BsonDocument isList = Bson.document("$isArray", Bson.array(field));
            return Bson.document("$cond", Bson.array(isList, Bson.document("$size", field), BsonNull.VALUE));
        }
        BsonDocument isNull = Bson.document("$eq", Bson.array(Bson.orNull(field), BsonNull.VALUE));
        return Bson.document("$cond", Bson.array(isNull, BsonNull.VALUE, Bson.document("$toLower", field)));
    }
}
