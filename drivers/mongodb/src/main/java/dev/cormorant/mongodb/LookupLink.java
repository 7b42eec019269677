package dev.cormorant.mongodb;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of two documents are equal, or which list of one holds the key of the other.
 *
 * @param local the fields here
 * @param foreign the fields there
 * @param form what they are
 */
record LookupLink(List<String> local, List<String> foreign, Form form) {
    /** What the fields are. */
    enum Form {
        VALUES,
        LOCAL_LIST,
        FOREIGN_LIST
    }

    /** From the owner of a reference to its target, or back. */
    static LookupLink of(Place here, ReferenceMetadata reference, Fields there) {
        if (reference.isOwner()) {
            return values(here, reference.columns(), there, there.entity().idColumns());
        }
        return backwards(here, owning(reference), there);
    }

    private static ReferenceMetadata owning(ReferenceMetadata inverse) {
        return owning(inverse.target().find(inverse.mappedBy()));
    }

    static ReferenceMetadata owning(@Nullable Object property) {
        return (ReferenceMetadata) Objects.requireNonNull(property);
    }

    /** From the target of a reference to those that refer to it. */
    static LookupLink backwards(Place here, ReferenceMetadata owning, Fields there) {
        return values(here, here.fields().entity().idColumns(), there, owning.columns());
    }

    private static LookupLink values(
            Place here, List<ColumnMetadata> local, Fields there, List<ColumnMetadata> foreign) {
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        for (int i = 0; i < local.size(); i++) {
            from.add(here.path(local.get(i)));
            to.add(there.path(foreign.get(i)));
        }
        return new LookupLink(from, to, Form.VALUES);
    }

    boolean isSingle() {
        return local.size() == 1;
    }

    /** A field that is missing would be taken for equal to one that is missing there. */
    BsonDocument foreignIsThere() {
        return Bson.document(foreign.get(0), Bson.document("$ne", BsonNull.VALUE));
    }

    BsonDocument variables() {
        BsonDocument variables = new BsonDocument();
        for (int i = 0; i < local.size(); i++) {
            BsonValue field = Bson.field(local.get(i));
            variables.put("k" + i, form == Form.LOCAL_LIST ? list(field) : Bson.orNull(field));
        }
        return variables;
    }

    /** The link as an expression over the variables, for what fields alone cannot say. */
    BsonDocument expression() {
        List<BsonValue> parts = new ArrayList<>();
        for (int i = 0; i < local.size(); i++) {
            BsonValue here = Bson.text("$$k" + i);
            BsonValue there = Bson.field(foreign.get(i));
            parts.add(
                    switch (form) {
                        case VALUES -> Bson.document("$eq", Bson.array(there, here));
                        case LOCAL_LIST -> Bson.document("$in", Bson.array(there, here));
                        case FOREIGN_LIST -> Bson.document("$in", Bson.array(here, list(there)));
                    });
        }
        return Bson.document("$and", new BsonArray(parts));
    }

    private static BsonDocument list(BsonValue expression) {
        return Bson.document("$ifNull", Bson.array(expression, new BsonArray()));
    }
}
