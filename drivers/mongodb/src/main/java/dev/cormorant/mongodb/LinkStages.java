package dev.cormorant.mongodb;

import dev.cormorant.driver.PivotSelection;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.PivotMetadata;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;

/** The first stages of a find that follows links: a document for each link, with the key of its owner. */
final class LinkStages {
    private static final String OWNER = Lookups.ALIAS + "owner";
    private static final String TARGET = Lookups.ALIAS + "target";

    private final PivotMetadata pivot;
    private final Fields found;
    private final BsonArray owners;

    LinkStages(PivotSelection selection, Fields found) {
        this.pivot = selection.pivot();
        this.found = found;
        this.owners = new Keys(pivot.ownerColumns(), pivot.list().ownerKey()).all(selection.ownerKeys());
    }

    /** The owning side holds the list: either those who ask, or those who are found. */
    String collection() {
        return pivot.list().inverse()
                ? found.collection()
                : pivot.list().table().name();
    }

    List<BsonDocument> stages() {
        return pivot.list().inverse() ? fromFound() : fromOwners();
    }

    private List<BsonDocument> fromFound() {
        BsonDocument linked = Bson.document("$in", owners);
        return List.of(
                Bson.document("$match", Bson.document(pivot.list().column(), linked)),
                Bson.document(
                        "$addFields",
                        Bson.document(OWNER, Bson.field(pivot.list().column()))),
                Bson.document("$unwind", Bson.field(OWNER)),
                Bson.document("$match", Bson.document(OWNER, linked)));
    }

    private List<BsonDocument> fromOwners() {
        String list = pivot.list().column();
        BsonDocument lookup = Bson.document("from", Bson.text(found.collection()))
                .append("localField", Bson.text(list))
                .append("foreignField", Bson.text(Fields.ID))
                .append("as", Bson.text(TARGET));
        BsonDocument whole = Bson.document(
                "$mergeObjects", Bson.array(Bson.field(TARGET), Bson.document(OWNER, Bson.field(Fields.ID))));
        return List.of(
                Bson.document("$match", Bson.document(Fields.ID, Bson.document("$in", owners))),
                Bson.document("$project", Bson.document(list, Bson.number(1))),
                Bson.document("$unwind", Bson.field(list)),
                Bson.document("$lookup", lookup),
                Bson.document("$unwind", Bson.field(TARGET)),
                Bson.document("$replaceRoot", Bson.document("newRoot", whole)));
    }

    /** Adds the key of the owner to what is read; tells how many columns it has. */
    int readInto(FieldTree tree, int offset) {
        List<ColumnMetadata> columns = pivot.ownerColumns();
        if (columns.size() == 1) {
            tree.put(OWNER, offset);
        } else {
            for (int i = 0; i < columns.size(); i++) {
                tree.put(OWNER + "." + Fields.idField(pivot.list().ownerKey().get(i)), offset + i);
            }
        }
        return columns.size();
    }
}
