package dev.cormorant.mongodb;

import com.mongodb.client.model.UpdateOneModel;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.PivotRequest;
import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.PivotMetadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Writes the lists of keys that many-to-many relations are. */
final class Links {
    private final CommandRunner runner;

    Links(CommandRunner runner) {
        this.runner = runner;
    }

    void sync(PivotRequest request, DriverContext context) {
        PivotMetadata pivot = request.relation().pivot();
        if (pivot == null) {
            throw new ValidationException(request.relation() + " is no many-to-many relation: it has no links.");
        }
        send(pivot, request.removed(), "$pull", "$in", context);
        send(pivot, request.added(), "$addToSet", "$each", context);
    }

    private void send(
            PivotMetadata pivot, List<PivotRequest.Link> links, String operator, String each, DriverContext context) {
        List<UpdateOneModel<BsonDocument>> models = new ArrayList<>();
        byOwner(pivot, links)
                .forEach((owner, keys) -> models.add(new UpdateOneModel<>(
                        Bson.document(Fields.ID, owner),
                        Bson.document(operator, Bson.document(pivot.list().column(), Bson.document(each, keys))))));
        if (models.isEmpty()) {
            return;
        }
        UpdateOneModel<BsonDocument> first = models.get(0);
        Command command = Command.of(
                pivot.list().table().name(),
                "updateOne",
                first.getFilter().toBsonDocument(),
                Objects.requireNonNull(first.getUpdate()).toBsonDocument());
        runner.write(
                command,
                models.size(),
                context,
                collection -> collection.write(models).getMatchedCount());
    }

    /** One update for each owner, however many links it gains or loses. */
    private static Map<BsonValue, BsonArray> byOwner(PivotMetadata pivot, List<PivotRequest.Link> links) {
        Keys owners = new Keys(pivot.ownerColumns(), pivot.list().ownerKey());
        Keys targets = new Keys(pivot.targetColumns(), pivot.list().targetKey());
        Map<BsonValue, BsonArray> byOwner = new LinkedHashMap<>();
        for (PivotRequest.Link link : links) {
            byOwner.computeIfAbsent(owners.bson(link.ownerKey()), any -> new BsonArray())
                    .add(targets.bson(link.targetKey()));
        }
        return byOwner;
    }

    /** An owner takes its list with it; from the lists of others a key must be taken. */
    void clear(PivotMetadata pivot, List<?> ownerKeys, DriverContext context) {
        if (!pivot.list().inverse()) {
            return;
        }
        String list = pivot.list().column();
        Keys keys = new Keys(pivot.ownerColumns(), pivot.list().ownerKey());
        BsonDocument any = Bson.document("$in", keys.all(ownerKeys));
        BsonDocument filter = Bson.document(list, any);
        BsonDocument update = Bson.document("$pull", Bson.document(list, any));
        Command command = Command.of(pivot.list().table().name(), "updateMany", filter, update);
        runner.write(command, 1, context, collection -> collection.update(filter, update));
    }
}
