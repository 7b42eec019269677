package dev.cormorant.mongodb;

import com.mongodb.client.model.Collation;
import dev.cormorant.query.Derivation;
import dev.cormorant.query.NullOrder;
import dev.cormorant.query.OrderTerm;
import dev.cormorant.query.QueryException;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * An order. The server puts null before all values; where it is wanted behind them, a field that is made for the purpose
 * comes first.
 */
final class Sorting {
    private final BsonDocument keys = new BsonDocument();
    private final BsonDocument made = new BsonDocument();
    private @Nullable String collation;

    static Sorting of(Lookups lookups, List<OrderTerm> terms) {
        Sorting sorting = new Sorting();
        for (OrderTerm term : terms) {
            String path = lookups.at(term.column().joins()).path(term.column().column());
            Derivation derivation = term.column().derivation();
            String key = derivation == null ? path : sorting.make(DerivedConditions.value(path, derivation));
            sorting.add(key, term.descending(), term.nulls(), term.collation());
        }
        return sorting;
    }

    /** Adds a field, less important than those before. */
    void add(String key, boolean descending, NullOrder nulls, @Nullable String collated) {
        collate(collated);
        boolean nullsFirst = nulls == NullOrder.DEFAULT ? !descending : nulls == NullOrder.FIRST;
        BsonValue expression = made.containsKey(key) ? made.get(key) : Bson.field(key);
        if (nullsFirst == descending) {
            BsonDocument isNull = Bson.document("$eq", Bson.array(Bson.orNull(expression), BsonNull.VALUE));
            keys.putIfAbsent(
                    make(Bson.document("$cond", Bson.array(isNull, Bson.number(1), Bson.number(0)))),
                    Bson.number(nullsFirst ? -1 : 1));
        }
        keys.putIfAbsent(key, Bson.number(descending ? -1 : 1));
    }

    private String make(BsonValue expression) {
        String name = Lookups.ALIAS + "s" + made.size();
        made.put(name, expression);
        return name;
    }

    private void collate(@Nullable String name) {
        if (name == null) {
            return;
        }
        if (collation != null && !collation.equals(name)) {
            throw new QueryException("A query is ordered by the collations '" + collation + "' and '" + name
                    + "', but MongoDB knows one for each query. Order by one of them.");
        }
        collation = name;
    }

    /** Tells whether it is an order of stored fields. */
    boolean isPlain() {
        return made.isEmpty();
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    BsonDocument keys() {
        return keys;
    }

    /** The rule by which the server compares texts in this query; null for its own. */
    @Nullable
    Collation collation() {
        return collation == null ? null : Collation.builder().locale(collation).build();
    }

    void addStages(List<BsonDocument> stages) {
        if (!made.isEmpty()) {
            stages.add(Bson.document("$addFields", made));
        }
        if (!keys.isEmpty()) {
            stages.add(Bson.document("$sort", keys));
        }
    }
}
