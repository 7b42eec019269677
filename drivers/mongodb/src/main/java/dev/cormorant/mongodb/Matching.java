package dev.cormorant.mongodb;

import dev.cormorant.query.Criterion;
import dev.cormorant.query.Operator;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** A condition in two parts: what the stored documents answer, by their indexes, and what needs lookups first. */
final class Matching {
    private final Lookups lookups;
    private final List<BsonDocument> plain = new ArrayList<>();
    private final List<BsonDocument> looked = new ArrayList<>();

    Matching(Lookups lookups, @Nullable Criterion where) {
        this.lookups = lookups;
        if (where != null) {
            add(where);
        }
    }

    private void add(Criterion where) {
        if (where instanceof Criterion.And and
                && !KeyConditions.holdsKey(and, lookups.root().fields())) {
            and.parts().forEach(this::add);
        } else if (where instanceof Criterion.Compare compare && compare.operator() == Operator.FULL_TEXT) {
            plain.add(LeafConditions.words(compare));
        } else {
            int before = lookups.asked();
            BsonDocument condition = new FilterTranslation(lookups).translate(where, false);
            (lookups.asked() == before ? plain : looked).add(condition);
        }
    }

    /** Tells whether the stored documents answer all of it. */
    boolean isPlain() {
        return looked.isEmpty();
    }

    BsonDocument filter() {
        return Bson.and(plain);
    }

    /** The stages that leave what satisfies the condition. */
    List<BsonDocument> stages() {
        List<BsonDocument> stages = new ArrayList<>();
        addMatch(stages, filter());
        stages.addAll(lookups.take());
        addMatch(stages, Bson.and(looked));
        return stages;
    }

    private static void addMatch(List<BsonDocument> stages, BsonDocument condition) {
        if (!condition.isEmpty()) {
            stages.add(Bson.document("$match", condition));
        }
    }
}
