package dev.cormorant.mongodb;

import com.mongodb.client.MongoCursor;
import dev.cormorant.driver.CountRequest;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.Rows;
import dev.cormorant.driver.SelectRequest;
import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.LockMode;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Answers the requests that read. */
final class Reads {
    private static final String COUNT = "count";

    private final CommandRunner runner;
    private final DocumentModel model = new DocumentModel();

    Reads(CommandRunner runner) {
        this.runner = runner;
    }

    DocumentModel model() {
        return model;
    }

    Rows find(FindRequest request, DriverContext context) {
        if (request.lock() != LockMode.NONE) {
            throw new UnsupportedByDriverException("Pessimistic locks", MongoDriver.class);
        }
        if (request.limit() == 0) {
            return Rows.of(List.of(), List.of());
        }
        FindPlan plan = new FindPlan(request, model, runner.features());
        return plan.isPlain()
                ? runner.query(plan.findCommand(), plan.plainCodec(), context, plan::find)
                : send(plan.pipeline(), context);
    }

    private Rows send(Pipeline pipeline, DriverContext context) {
        return runner.query(pipeline.command(), pipeline.codec(), context, pipeline::send);
    }

    long count(CountRequest request, DriverContext context) {
        Fields fields = model.of(request.entity());
        List<BsonDocument> stages = matching(fields, request.where()).stages();
        stages.add(Bson.document("$count", Bson.text(COUNT)));
        FieldTree tree = new FieldTree();
        tree.put(COUNT, 0);
        try (Rows rows = send(new Pipeline(fields.collection(), stages, new RowCodec(tree, 1), null), context)) {
            return rows.next() ? rows.getLong(0) : 0;
        }
    }

    Rows select(SelectRequest request, DriverContext context) {
        if (request.limit() == 0) {
            return Rows.of(List.of(), List.of());
        }
        Fields fields = model.of(request.entity());
        Lookups lookups = new Lookups(model, runner.features(), fields);
        SelectPlan plan = new SelectPlan(request, lookups);
        Pipeline pipeline = plan.pipeline(fields.collection());
        return runner.query(pipeline.command(), pipeline.codec(), context, documents -> plan.send(pipeline, documents));
    }

    private Matching matching(Fields fields, @Nullable Criterion where) {
        return new Matching(new Lookups(model, runner.features(), fields), where);
    }

    /**
     * A condition as writes need it, which cannot look anything up: what needs lookups is asked first, for the keys of
     * the documents.
     */
    BsonDocument filter(EntityMetadata<?> entity, @Nullable Criterion where, DriverContext context) {
        Fields fields = model.of(entity);
        Matching matching = matching(fields, where);
        if (matching.isPlain()) {
            return matching.filter();
        }
        List<BsonDocument> stages = new ArrayList<>(matching.stages());
        stages.add(Bson.document("$project", Bson.document(Fields.ID, Bson.number(1))));
        FieldTree tree = new FieldTree();
        tree.put(Fields.ID, 0);
        Pipeline pipeline = new Pipeline(fields.collection(), stages, new RowCodec(tree, 1), null);
        BsonArray keys =
                runner.read(pipeline.command(), pipeline.codec(), context, documents -> keys(pipeline.send(documents)));
        return Bson.document(Fields.ID, Bson.document("$in", keys));
    }

    private static BsonArray keys(MongoCursor<Row> cursor) {
        BsonArray keys = new BsonArray();
        try (cursor) {
            while (cursor.hasNext()) {
                BsonValue key = cursor.next().values()[0];
                if (key != null) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }
}
