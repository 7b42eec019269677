package dev.cormorant.mongodb;

import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PivotMetadata;
import java.util.ArrayList;
import java.util.List;

/** Refuses what a mapping wants and documents cannot hold. */
final class MappingCheck {
    private final EntityMetadata<?> entity;

    MappingCheck(EntityMetadata<?> entity) {
        this.entity = entity;
    }

    void require() {
        FieldNames.requireCollection(entity.table().name(), entity.name());
        if (entity.view() != null) {
            throw refused(entity.name(), "is mapped to a view", "Map a collection, or aggregate by MongoSession");
        }
        if (entity.table().schema() != null) {
            throw refused(entity.name(), "names a schema", "Configure another database instead");
        }
        if (!entity.rules().checks().isEmpty()) {
            throw refused(entity.name(), "has checks, which are conditions in SQL", "Check values in callbacks");
        }
        List<String> paths = new ArrayList<>();
        for (ColumnMetadata column : entity.columns()) {
            check(column);
            add(paths, column.name(), column.path());
        }
        for (CollectionMetadata relation : entity.collections()) {
            PivotMetadata pivot = relation.pivot();
            if (pivot != null && relation.isOwner()) {
                add(paths, pivot.list().column(), relation.toString());
            }
        }
    }

    private static void check(ColumnMetadata column) {
        FieldNames.requirePath(column.name(), column.path());
        if (column.options().isMadeByDatabase()) {
            throw refused(column.path(), "is a value that the database makes", "Set it in a callback");
        }
        if (!column.options().rules().checks().isEmpty()) {
            throw refused(column.path(), "has a check, which is a condition in SQL", "Check values in a callback");
        }
    }

    /** One field cannot be a value and hold other fields. */
    private static void add(List<String> paths, String path, String place) {
        for (String other : paths) {
            if (path.equals(other) || path.startsWith(other + ".") || other.startsWith(path + ".")) {
                throw new ValidationException(place + " is stored in the field '" + path + "', which meets the field '"
                        + other + "' of another property. Give one of them another name.");
            }
        }
        paths.add(path);
    }

    private static ValidationException refused(String place, String what, String remedy) {
        return new ValidationException(place + " " + what + ", which MongoDB does not have. " + remedy + ".");
    }
}
