package dev.cormorant.mongodb;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.query.ColumnPath;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** Conditions on keys of several columns, asked of {@code _id} as a whole, which alone has an index. */
final class KeyConditions {
    private KeyConditions() {}

    static boolean holdsKey(Criterion.And and, Fields fields) {
        return fields.entity().idColumns().size() > 1 && key(and, fields) != null;
    }

    /** The key that a condition names, and what else it asks. */
    static List<BsonDocument> whole(Criterion.And and, Fields fields, FilterTranslation others) {
        List<BsonDocument> conditions = new ArrayList<>();
        conditions.add(Bson.document(Fields.ID, Objects.requireNonNull(key(and, fields))));
        for (Criterion part : and.parts()) {
            if (!(part instanceof Criterion.Compare compare && isKeyPart(compare, fields))) {
                conditions.add(others.translate(part, false));
            }
        }
        return conditions;
    }

    private static @Nullable BsonDocument key(Criterion.And and, Fields fields) {
        BsonDocument key = new BsonDocument();
        for (ColumnMetadata column : fields.entity().idColumns()) {
            for (Criterion part : and.parts()) {
                if (part instanceof Criterion.Compare compare
                        && isKeyPart(compare, fields)
                        && compare.column().column().equals(column)) {
                    key.put(Fields.idField(column.name()), BsonBinder.of(column.type(), compare.value()));
                }
            }
        }
        return key.size() == fields.entity().idColumns().size() ? key : null;
    }

    private static boolean isKeyPart(Criterion.Compare compare, Fields fields) {
        return compare.operator() == Operator.EQ
                && isOwn(compare.column())
                && fields.entity().idColumns().contains(compare.column().column());
    }

    private static boolean isOwn(ColumnPath path) {
        return path.joins().isEmpty() && path.derivation() == null;
    }

    /** The keys that a condition lists; null if it lists something else. */
    static @Nullable BsonArray listed(Criterion.TupleIn in, Fields fields) {
        List<ColumnMetadata> id = fields.entity().idColumns();
        List<ColumnMetadata> asked =
                in.columns().stream().map(ColumnPath::column).toList();
        if (!asked.equals(id) || !in.columns().stream().allMatch(KeyConditions::isOwn)) {
            return null;
        }
        return Keys.of(fields).all(in.tuples());
    }
}
