package dev.cormorant.mongodb;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.query.ColumnPath;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.Derivation;
import dev.cormorant.query.Operator;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Conditions as filters. A "not" is carried down to the comparisons, each of which leaves out what is null, as SQL does:
 * the server's own would let it pass.
 */
final class FilterTranslation {
    private final Lookups lookups;

    FilterTranslation(Lookups lookups) {
        this.lookups = lookups;
    }

    BsonDocument translate(Criterion where, boolean negated) {
        if (where instanceof Criterion.And and) {
            return negated ? Bson.or(all(and.parts(), true)) : and(and);
        }
        if (where instanceof Criterion.Or or) {
            return negated ? Bson.and(all(or.parts(), true)) : Bson.or(all(or.parts(), false));
        }
        if (where instanceof Criterion.Not not) {
            return translate(not.part(), !negated);
        }
        return where instanceof Criterion.Exists exists ? exists(exists, negated) : leaf(where, negated);
    }

    private BsonDocument leaf(Criterion where, boolean negated) {
        if (where instanceof Criterion.Compare compare) {
            return LeafConditions.compare(
                    path(compare.column()), compare.column(), compare.operator(), compare.value(), negated);
        }
        if (where instanceof Criterion.In in) {
            return LeafConditions.in(path(in.column()), in.column(), in.values(), in.negated() != negated);
        }
        if (where instanceof Criterion.IsNull isNull) {
            return LeafConditions.isNull(path(isNull.column()), isNull.column(), isNull.negated() != negated);
        }
        if (where instanceof Criterion.TupleIn in) {
            return tuples(in, negated);
        }
        throw new IllegalStateException("Unknown criterion " + where);
    }

    private BsonDocument and(Criterion.And and) {
        Fields fields = lookups.root().fields();
        return Bson.and(
                KeyConditions.holdsKey(and, fields) ? KeyConditions.whole(and, fields, this) : all(and.parts(), false));
    }

    private List<BsonDocument> all(List<Criterion> parts, boolean negated) {
        List<BsonDocument> conditions = new ArrayList<>(parts.size());
        for (Criterion part : parts) {
            conditions.add(translate(part, negated));
        }
        return conditions;
    }

    /** The path of a column, and of the member of its document that is meant. */
    private String path(ColumnPath column) {
        String path = lookups.at(column.joins()).path(column.column());
        return column.derivation() instanceof Derivation.Member member ? MemberPaths.path(path, member) : path;
    }

    private BsonDocument tuples(Criterion.TupleIn in, boolean negated) {
        BsonArray keys = KeyConditions.listed(in, lookups.root().fields());
        if (keys != null) {
            return Bson.document(Fields.ID, Bson.document(negated ? "$nin" : "$in", keys));
        }
        List<Criterion> any = new ArrayList<>(in.tuples().size());
        for (List<?> tuple : in.tuples()) {
            List<Criterion> parts = new ArrayList<>(tuple.size());
            for (int i = 0; i < tuple.size(); i++) {
                parts.add(new Criterion.Compare(in.columns().get(i), Operator.EQ, tuple.get(i)));
            }
            any.add(new Criterion.And(parts));
        }
        return translate(new Criterion.Or(any), negated);
    }

    private BsonDocument exists(Criterion.Exists exists, boolean negated) {
        BsonDocument listed = negated ? null : listed(exists);
        if (listed != null) {
            return listed;
        }
        BsonDocument none = Bson.document("$size", Bson.number(0));
        return Bson.document(lookups.exists(exists), negated ? none : Bson.document("$not", none));
    }

    /** The owning side of a many-to-many relation knows the keys of the other side without a lookup. */
    private @Nullable BsonDocument listed(Criterion.Exists exists) {
        PivotMetadata pivot = exists.relation().pivot();
        if (pivot == null || pivot.list().inverse() || !exists.joins().isEmpty()) {
            return null;
        }
        List<ColumnMetadata> id = exists.relation().target().idColumns();
        String list = pivot.list().column();
        if (exists.part() instanceof Criterion.Compare compare
                && compare.operator() == Operator.EQ
                && id.equals(List.of(compare.column().column()))) {
            return Bson.document(
                    list, Bson.document("$eq", BsonBinder.of(id.get(0).type(), compare.value())));
        }
        if (exists.part() instanceof Criterion.In in
                && !in.negated()
                && id.equals(List.of(in.column().column()))) {
            return Bson.document(
                    list, Bson.document("$in", LeafConditions.operands(id.get(0).type(), in.values())));
        }
        return null;
    }
}
