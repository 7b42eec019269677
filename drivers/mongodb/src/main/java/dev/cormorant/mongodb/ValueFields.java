package dev.cormorant.mongodb;

import dev.cormorant.query.AggregateFunction;
import dev.cormorant.query.ColumnPath;
import dev.cormorant.query.SelectedValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;

/** A field for each value of a selection, of single documents or of groups of them. */
final class ValueFields {
    private static final String GROUP = Fields.ID;

    private final Lookups lookups;
    private final Map<String, SelectedValue> values = new LinkedHashMap<>();

    ValueFields(Lookups lookups) {
        this.lookups = lookups;
    }

    String add(SelectedValue value) {
        String name = "v" + values.size();
        values.put(name, value);
        expression(value);
        return name;
    }

    /** The field of a value that was added, or else of one more. */
    String name(SelectedValue value) {
        for (Map.Entry<String, SelectedValue> known : values.entrySet()) {
            if (known.getValue().equals(value)) {
                return known.getKey();
            }
        }
        return add(value);
    }

    /** What a value is made of, in the stored documents; looks up what it needs. */
    private BsonValue expression(SelectedValue value) {
        ColumnPath column = value.column();
        if (column == null) {
            return Bson.number(1);
        }
        String path = lookups.at(column.joins()).path(column.column());
        return column.derivation() == null
                ? Bson.orNull(Bson.field(path))
                : DerivedConditions.value(path, column.derivation());
    }

    List<BsonDocument> projected() {
        BsonDocument fields = Bson.document(Fields.ID, Bson.number(0));
        values.forEach((name, value) -> fields.put(name, expression(value)));
        return List.of(Bson.document("$project", fields));
    }

    List<BsonDocument> grouped() {
        BsonDocument key = new BsonDocument();
        BsonDocument group = Bson.document(GROUP, BsonNull.VALUE);
        BsonDocument result = Bson.document(Fields.ID, Bson.number(0));
        values.forEach((name, value) -> {
            AggregateFunction function = value.function();
            if (function == null) {
                key.put(name, expression(value));
                result.put(name, Bson.field(GROUP + "." + name));
            } else {
                accumulate(group, name, function, value);
                result.put(name, result(name, function));
            }
        });
        if (!key.isEmpty()) {
            group.put(GROUP, key);
        }
        return List.of(Bson.document("$group", group), Bson.document("$project", result));
    }

    private void accumulate(BsonDocument group, String name, AggregateFunction function, SelectedValue value) {
        BsonValue expression = expression(value);
        switch (function) {
            case COUNT -> group.put(name, counted(expression));
            case COUNT_DISTINCT -> group.put(name, Bson.document("$addToSet", expression));
            case SUM -> {
                group.put(name, Bson.document("$sum", expression));
                group.put(name + "n", counted(expression));
            }
            case AVG -> group.put(name, Bson.document("$avg", expression));
            case MIN -> group.put(name, Bson.document("$min", expression));
            case MAX -> group.put(name, Bson.document("$max", expression));
        }
    }

    private static BsonDocument counted(BsonValue expression) {
        BsonDocument isNull = Bson.document("$eq", Bson.array(expression, BsonNull.VALUE));
        return Bson.document("$sum", Bson.document("$cond", Bson.array(isNull, Bson.number(0), Bson.number(1))));
    }

    /** Null is no value, and the sum of no values is null. */
    private static BsonValue result(String name, AggregateFunction function) {
        BsonValue field = Bson.field(name);
        return switch (function) {
            case COUNT_DISTINCT ->
                Bson.document(
                        "$size",
                        Bson.document("$setDifference", Bson.array(field, new BsonArray(List.of(BsonNull.VALUE)))));
            case SUM ->
                Bson.document(
                        "$cond",
                        Bson.array(
                                Bson.document("$eq", Bson.array(Bson.field(name + "n"), Bson.number(0))),
                                BsonNull.VALUE,
                                field));
            default -> field;
        };
    }
}
