package dev.cormorant.sql.schema;

import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.NamingStrategy;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out which schema a mapping wants. Not thread-safe. */
final class MappedSchema {
    private final SqlVocabulary vocabulary;
    private final NamingStrategy naming;
    private final Map<TableName, TableModel> tables = new LinkedHashMap<>();
    private final Set<TableName> sequences = new LinkedHashSet<>();

    private MappedSchema(SqlVocabulary vocabulary, NamingStrategy naming) {
        this.vocabulary = vocabulary;
        this.naming = naming;
    }

    static SchemaModel of(EntityModel model, SqlVocabulary vocabulary, NamingStrategy naming) {
        MappedSchema schema = new MappedSchema(vocabulary, naming);
        for (EntityMetadata<?> entity : model.entities()) {
            schema.addEntity(entity);
        }
        for (EntityMetadata<?> entity : model.entities()) {
            entity.collections().forEach(collection -> schema.addPivot(entity, collection));
        }
        return new SchemaModel(new ArrayList<>(schema.tables.values()), new ArrayList<>(schema.sequences));
    }

    private void addEntity(EntityMetadata<?> entity) {
        tables.put(entity.table(), new MappedTable(entity.table(), vocabulary, naming).ofEntity(entity));
        ScalarMetadata id = entity.generatedId();
        String sequence = id == null ? null : sequenceOf(id);
        if (sequence != null) {
            sequences.add(new TableName(entity.table().schema(), sequence));
        }
    }

    private @Nullable String sequenceOf(ScalarMetadata id) {
        return switch (id.generation()) {
            case SEQUENCE -> id.sequence();
            case IDENTITY -> vocabulary.getAutoincrementSequence(id.column());
            case NONE, UUID -> null;
        };
    }

    private void addPivot(EntityMetadata<?> owner, CollectionMetadata collection) {
        PivotMetadata pivot = collection.pivot();
        if (pivot == null || !collection.isOwner()) {
            return;
        }
        TableName name = new TableName(pivot.schema(), pivot.table());
        tables.putIfAbsent(name, new MappedTable(name, vocabulary, naming).ofPivot(pivot, owner, collection.target()));
    }
}
