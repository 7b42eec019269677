package dev.cormorant.mongodb;

import com.mongodb.client.MongoCursor;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.Join;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt64;

/** How one find is answered: by a filter where the stored documents suffice, else by a pipeline. */
final class FindPlan {
    private final FindRequest request;
    private final Fields fields;
    private final Lookups lookups;
    private final Matching matching;
    private final List<BsonDocument> matched;
    private final Sorting sorting;
    private final boolean plain;

    FindPlan(FindRequest request, DocumentModel model, ServerFeatures server) {
        this.request = request;
        this.fields = model.of(request.entity());
        this.lookups = new Lookups(model, server, fields);
        this.matching = new Matching(lookups, request.where());
        this.matched = matching.stages();
        this.sorting = Sorting.of(lookups, request.orderBy());
        this.plain =
                lookups.count() == 0 && sorting.isPlain() && request.joins().isEmpty() && request.pivot() == null;
    }

    boolean isPlain() {
        return plain;
    }

    /** Sends it as a filter. */
    MongoCursor<Row> find(Documents<Row> documents) {
        return documents
                .find(matching.filter())
                .sort(sorting.isEmpty() ? null : sorting.keys())
                .skip(Math.toIntExact(request.offset()))
                .limit(request.limit() < 0 ? 0 : Math.toIntExact(request.limit()))
                .collation(sorting.collation())
                .cursor();
    }

    Command findCommand() {
        return Command.of(fields.collection(), "find", matching.filter());
    }

    RowCodec plainCodec() {
        return fields.codec();
    }

    /** The same as a pipeline. */
    Pipeline pipeline() {
        List<BsonDocument> stages = new ArrayList<>();
        FieldTree tree = new FieldTree();
        fields.readInto(tree, "", 0);
        LinkStages links = request.pivot() == null ? null : new LinkStages(request.pivot(), fields);
        if (links != null) {
            stages.addAll(links.stages());
        }
        stages.addAll(matched);
        stages.addAll(lookups.take());
        sorting.addStages(stages);
        addRange(stages, request.offset(), request.limit());
        int width = fields.width();
        for (Join join : request.joins()) {
            Place place = lookups.at(join.path());
            place.fields().readInto(tree, place.prefix(), width);
            width += place.fields().width();
        }
        stages.addAll(lookups.take());
        if (links != null) {
            width += links.readInto(tree, width);
        }
        String collection = links == null ? fields.collection() : links.collection();
        return new Pipeline(collection, stages, new RowCodec(tree, width), sorting.collation());
    }

    static void addRange(List<BsonDocument> stages, long offset, long limit) {
        if (offset > 0) {
            stages.add(Bson.document("$skip", new BsonInt64(offset)));
        }
        if (limit > 0) {
            stages.add(Bson.document("$limit", new BsonInt64(limit)));
        }
    }
}
