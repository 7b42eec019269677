package dev.cormorant.mongodb;

import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.IndexColumn;
import dev.cormorant.metadata.IndexMetadata;
import dev.cormorant.metadata.NamingStrategy;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * The indexes that an entity wants: what its mapping names, unique values, and what relations are followed by, which
 * would otherwise read whole collections.
 */
final class MappedIndexes {
    /** The orders that are no order, as the server writes them. */
    private static final Set<String> TYPES = Set.of("text", "hashed", "2dsphere", "2d");

    private final EntityMetadata<?> entity;
    private final Fields fields;
    private final NamingStrategy naming;
    private final List<IndexModel> indexes = new ArrayList<>();

    private MappedIndexes(EntityMetadata<?> entity, NamingStrategy naming) {
        this.entity = entity;
        this.fields = new Fields(entity);
        this.naming = naming;
    }

    static List<IndexModel> of(EntityMetadata<?> entity, NamingStrategy naming) {
        MappedIndexes mapped = new MappedIndexes(entity, naming);
        entity.columns().stream()
                .filter(column -> column.options().unique())
                .forEach(column -> mapped.addUnique(List.of(column)));
        entity.indexes().forEach(mapped::add);
        entity.references().stream().filter(ReferenceMetadata::isOwner).forEach(mapped::add);
        entity.collections().forEach(mapped::add);
        return mapped.indexes;
    }

    private void add(ReferenceMetadata reference) {
        if (reference.isOneToOne()) {
            addUnique(reference.columns());
        }
        addPlain(reference.columns().stream().map(fields::path).toList());
    }

    private void add(CollectionMetadata relation) {
        PivotMetadata pivot = relation.pivot();
        if (pivot != null && relation.isOwner()) {
            addPlain(List.of(pivot.list().column()));
        }
    }

    /** The server has one for the key by itself, and refuses another. */
    private static boolean isKey(BsonDocument keys) {
        return keys.keySet().equals(Set.of(Fields.ID));
    }

    private void addPlain(List<String> paths) {
        BsonDocument keys = new BsonDocument();
        paths.forEach(path -> keys.put(path, Bson.number(1)));
        if (!isKey(keys) && indexes.stream().noneMatch(index -> index.beginsWith(keys))) {
            indexes.add(new IndexModel(name("", paths, false), keys, new BsonDocument()));
        }
    }

    private void addUnique(List<ColumnMetadata> columns) {
        BsonDocument keys = new BsonDocument();
        columns.forEach(column -> keys.put(fields.path(column), Bson.number(1)));
        BsonDocument options = Bson.document("unique", BsonBoolean.TRUE);
        addNotNull(columns, options);
        IndexModel index = new IndexModel(name("", List.copyOf(keys.keySet()), true), keys, options);
        if (!isKey(keys) && indexes.stream().noneMatch(known -> known.name().equals(index.name()))) {
            indexes.add(index);
        }
    }

    /** Nulls are not equal to each other: what is not there is not in the index, by the simplest words that say so. */
    private void addNotNull(List<ColumnMetadata> columns, BsonDocument options) {
        BsonDocument there = new BsonDocument();
        for (ColumnMetadata column : columns) {
            if (column.options().nullable() && !entity.idColumns().contains(column)) {
                there.put(fields.path(column), Bson.document("$exists", BsonBoolean.TRUE));
            }
        }
        if (columns.size() == 1 && !there.isEmpty()) {
            options.put("sparse", BsonBoolean.TRUE);
        } else if (!there.isEmpty()) {
            options.put("partialFilterExpression", there);
        }
    }

    private void add(IndexMetadata index) {
        BsonDocument keys = new BsonDocument();
        String type = index.rules().type().toLowerCase(Locale.ROOT);
        for (IndexColumn part : index.parts()) {
            keys.put(path(part), order(type.equals("fulltext") ? "text" : type, part));
        }
        BsonDocument options = new BsonDocument();
        if (index.unique()) {
            options.put("unique", BsonBoolean.TRUE);
            addNotNull(index.columns(), options);
        }
        if (!index.rules().where().isEmpty()) {
            options.put(
                    "partialFilterExpression", BsonDocument.parse(index.rules().where()));
        }
        if (!index.rules().options().isEmpty()) {
            options.putAll(BsonDocument.parse(index.rules().options()));
        }
        indexes.add(new IndexModel(name(index.name(), List.copyOf(keys.keySet()), index.unique()), keys, options));
    }

    /** What is an expression elsewhere is the path of a field here. */
    private String path(IndexColumn part) {
        ColumnMetadata column = part.column();
        return column == null ? part.expression() : fields.path(column);
    }

    private static BsonValue order(String type, IndexColumn part) {
        return TYPES.contains(type) ? Bson.text(type) : Bson.number(part.descending() ? -1 : 1);
    }

    private String name(String given, List<String> paths, boolean unique) {
        List<String> words = paths.stream().map(path -> path.replace('.', '_')).toList();
        return given.isEmpty() ? naming.indexName(fields.collection(), words, unique ? "unique" : "index") : given;
    }
}
