package dev.cormorant.metadata;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Settles the tables of many-to-many relations.
 */
final class PivotPlan {
    private final DiscoveryContext context;
    private final Map<Class<?>, EntityDefinition> entities;
    private final ColumnPlan columns;
    private final IdentityHashMap<PropertyDefinition, PivotMetadata> settled = new IdentityHashMap<>();

    PivotPlan(DiscoveryContext context, Map<Class<?>, EntityDefinition> entities, ColumnPlan columns) {
        this.context = context;
        this.entities = entities;
        this.columns = columns;
    }

    /** Settles the table of an owning side. */
    PivotMetadata settle(EntityDefinition owner, CollectionDefinition property) {
        EntityDefinition target = entities.getOrDefault(property.target(), owner);
        JoinTableDefinition said =
                Objects.requireNonNullElse(property.mapping().joinTable(), JoinTableDefinition.DEFAULT);
        boolean self = owner.type() == target.type();
        List<ColumnMetadata> ownerColumns =
                side(property, said.ownerColumns(), owner.type(), owner.table().name() + (self ? "_1" : ""), 0);
        List<ColumnMetadata> targetColumns = side(
                property,
                said.targetColumns(),
                target.type(),
                target.table().name() + (self ? "_2" : ""),
                ownerColumns.size());
        String name = said.name().isEmpty()
                ? context.naming().joinTableName(owner.table().name(), property.name())
                : said.name();
        String schema = said.schema().isEmpty() ? owner.table().schema() : said.schema();
        LinkList list = list(owner, target, property);
        PivotMetadata pivot =
                new PivotMetadata(schema, name, ownerColumns, targetColumns, said.ownerKey(), said.targetKey(), list);
        settled.put(property, pivot);
        return pivot;
    }

    private LinkList list(EntityDefinition owner, EntityDefinition target, CollectionDefinition property) {
        return new LinkList(
                owner.table(),
                context.naming().columnName(property.name()),
                keyNames(owner.type()),
                keyNames(target.type()),
                false);
    }

    private List<String> keyNames(Class<?> entity) {
        return columns.key(entity).stream().map(ColumnSpec::name).toList();
    }

    private List<ColumnMetadata> side(
            CollectionDefinition property,
            List<JoinColumnDefinition> said,
            Class<?> entity,
            String table,
            int firstPosition) {
        JoinColumns join = new JoinColumns(property.member(), context.faults());
        List<ColumnSpec> key = columns.key(entity);
        List<JoinColumnDefinition> matching = join.matching(said, key);
        List<ColumnMetadata> result = new ArrayList<>();
        for (int i = 0; i < matching.size(); i++) {
            String name = context.naming().joinColumnName(table, key.get(i).name());
            result.add(join.spec(matching.get(i), key.get(i), name)
                    .with(false, false)
                    .at(firstPosition + i));
        }
        return result;
    }

    /** The table as a side sees it, or null for one-to-many. */
    @Nullable
    PivotMetadata seenFrom(CollectionDefinition property) {
        if (!property.mapping().manyToMany()) {
            return null;
        }
        PivotMetadata own = settled.get(property);
        EntityDefinition target = entities.get(property.target());
        if (own != null || target == null) {
            return own;
        }
        PropertyDefinition owner = target.find(property.mappedBy());
        PivotMetadata pivot = owner == null ? null : settled.get(owner);
        return pivot == null ? null : pivot.reversed();
    }
}
