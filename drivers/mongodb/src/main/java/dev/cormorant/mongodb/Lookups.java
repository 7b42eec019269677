package dev.cormorant.mongodb;

import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.query.Criterion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;

/** The lookups of one query: each brings what a relation leads to into a field of its own. Not thread-safe. */
final class Lookups {
    /** How the names of those fields begin. */
    static final String ALIAS = "__";

    private final DocumentModel model;
    private final ServerFeatures server;
    private final Place root;
    private final Map<List<ReferenceMetadata>, Place> joined = new HashMap<>();
    private final List<BsonDocument> stages = new ArrayList<>();
    private int used;
    private int asked;

    Lookups(DocumentModel model, ServerFeatures server, Fields root) {
        this.model = model;
        this.server = server;
        this.root = new Place("", root);
    }

    /** Where the entity at the end of a path stands; looks it up if nobody did. */
    Place at(List<ReferenceMetadata> path) {
        if (path.isEmpty()) {
            return root;
        }
        asked++;
        Place known = joined.get(path);
        if (known != null) {
            return known;
        }
        Place parent = at(path.subList(0, path.size() - 1));
        Place place = join(parent, path.get(path.size() - 1));
        joined.put(List.copyOf(path), place);
        return place;
    }

    private Place join(Place parent, ReferenceMetadata reference) {
        Fields target = model.of(reference.target());
        String alias = ALIAS + used++;
        LookupLink link = LookupLink.of(parent, reference, target);
        boolean guarded = !reference.isOwner() && !parent.prefix().isEmpty();
        List<BsonDocument> pipeline = guarded ? List.of(Bson.document("$match", link.foreignIsThere())) : List.of();
        stages.add(lookup(target, link, pipeline, alias));
        stages.add(Bson.document(
                "$unwind",
                Bson.document("path", Bson.field(alias)).append("preserveNullAndEmptyArrays", BsonBoolean.TRUE)));
        return new Place(alias + ".", target);
    }

    /** Looks for an element of a to-many relation; gives the list that holds it, or nothing. */
    String exists(Criterion.Exists exists) {
        asked++;
        Place owner = at(exists.joins());
        CollectionMetadata relation = exists.relation();
        Fields target = model.of(relation.target());
        LookupLink link = link(owner, relation, target);
        Matching inner = new Matching(new Lookups(model, server, target), exists.part());
        List<BsonDocument> pipeline = new ArrayList<>();
        pipeline.add(Bson.document("$match", link.foreignIsThere()));
        pipeline.addAll(inner.stages());
        pipeline.add(Bson.document("$limit", Bson.number(1)));
        pipeline.add(Bson.document("$project", Bson.document(Fields.ID, Bson.number(1))));
        String alias = ALIAS + used++;
        stages.add(lookup(target, link, pipeline, alias));
        return alias;
    }

    private static LookupLink link(Place owner, CollectionMetadata relation, Fields target) {
        PivotMetadata pivot = relation.pivot();
        if (pivot == null) {
            return LookupLink.backwards(
                    owner, LookupLink.owning(relation.target().find(relation.mappedBy())), target);
        }
        String list = pivot.list().column();
        return pivot.list().inverse()
                ? new LookupLink(List.of(owner.id()), List.of(list), LookupLink.Form.FOREIGN_LIST)
                : new LookupLink(List.of(owner.prefix() + list), List.of(Fields.ID), LookupLink.Form.LOCAL_LIST);
    }

    private BsonDocument lookup(Fields target, LookupLink link, List<BsonDocument> pipeline, String alias) {
        BsonDocument lookup = Bson.document("from", Bson.text(target.collection()));
        List<BsonDocument> inner = new ArrayList<>(pipeline);
        if (link.isSingle() && (pipeline.isEmpty() || server.nestedLookups())) {
            lookup.append("localField", Bson.text(link.local().get(0)))
                    .append("foreignField", Bson.text(link.foreign().get(0)));
        } else {
            lookup.append("let", link.variables());
            inner.add(0, Bson.document("$match", Bson.document("$expr", link.expression())));
        }
        if (!inner.isEmpty()) {
            lookup.append("pipeline", new BsonArray(inner));
        }
        return Bson.document("$lookup", lookup.append("as", Bson.text(alias)));
    }

    /** How many there are so far. */
    int count() {
        return used;
    }

    /** How often somebody asked for what is not in the documents themselves, new or not. */
    int asked() {
        return asked;
    }

    /** The stages since they were taken last. */
    List<BsonDocument> take() {
        List<BsonDocument> taken = List.copyOf(stages);
        stages.clear();
        return taken;
    }

    /** The entity of the query. */
    Place root() {
        return root;
    }
}
