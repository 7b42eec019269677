package dev.cormorant.mongodb;

import dev.cormorant.driver.SelectRequest;
import dev.cormorant.query.AggregateFunction;
import dev.cormorant.query.SelectedCondition;
import dev.cormorant.query.SelectedOrder;
import dev.cormorant.query.SelectedValue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** How a selection of single values is answered: each value has a field of its own, groups come before. */
final class SelectPlan {
    private final SelectRequest request;
    private final Lookups lookups;
    private final List<BsonDocument> stages;
    private final ValueFields values;

    SelectPlan(SelectRequest request, Lookups lookups) {
        this.request = request;
        this.lookups = lookups;
        this.stages = new Matching(lookups, request.where()).stages();
        this.values = new ValueFields(lookups);
    }

    private boolean isAggregated() {
        return !request.having().isEmpty()
                || request.values().stream().anyMatch(SelectedValue::isAggregate)
                || request.orderBy().stream().anyMatch(order -> order.value().isAggregate());
    }

    Pipeline pipeline(String collection) {
        FieldTree tree = new FieldTree();
        for (int i = 0; i < request.values().size(); i++) {
            tree.put(values.add(request.values().get(i)), i);
        }
        BsonDocument having = having();
        Sorting sorting = new Sorting();
        for (SelectedOrder order : request.orderBy()) {
            sorting.add(values.name(order.value()), order.descending(), order.nulls(), order.collation());
        }
        stages.addAll(lookups.take());
        stages.addAll(isAggregated() || request.distinct() ? values.grouped() : values.projected());
        if (!having.isEmpty()) {
            stages.add(Bson.document("$match", having));
        }
        sorting.addStages(stages);
        FindPlan.addRange(stages, request.offset(), request.limit());
        int width = request.values().size();
        return new Pipeline(collection, stages, new RowCodec(tree, width), sorting.collation());
    }

    private BsonDocument having() {
        List<BsonDocument> conditions = new ArrayList<>();
        for (SelectedCondition condition : request.having()) {
            String word = LeafConditions.word(condition.operator(), false);
            BsonValue operand = BsonBinder.of(condition.value().type(), condition.operand());
            BsonDocument test = LeafConditions.present(null).append(word, operand);
            conditions.add(Bson.document(values.name(condition.value()), test));
        }
        return Bson.and(conditions);
    }

    /** All documents are one group, even if there are none. */
    Iterator<Row> send(Pipeline pipeline, Documents<Row> documents) {
        if (!isAggregated() || !request.groupBy().isEmpty() || !request.having().isEmpty()) {
            return pipeline.send(documents);
        }
        List<Row> rows = documents.aggregate(pipeline.stages()).into(new ArrayList<>());
        return (rows.isEmpty() && request.offset() == 0 ? List.of(ofNothing()) : rows).iterator();
    }

    private Row ofNothing() {
        @Nullable BsonValue[] row = new @Nullable BsonValue[request.values().size()];
        for (int i = 0; i < row.length; i++) {
            AggregateFunction function = request.values().get(i).function();
            boolean counts = function == AggregateFunction.COUNT || function == AggregateFunction.COUNT_DISTINCT;
            row[i] = counts ? new BsonInt64(0) : null;
        }
        return new Row(row);
    }
}
