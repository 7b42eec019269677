package dev.cormorant.metadata;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the annotations of a member that is a relation.
 */
final class RelationReader {
    private final FaultList faults;

    RelationReader(FaultList faults) {
        this.faults = faults;
    }

    Mapping read(Member member) {
        ManyToOne manyToOne = member.find(ManyToOne.class);
        if (manyToOne != null) {
            return reference(member, false, manyToOne.optional(), "", options(member, manyToOne.cascade(), false));
        }
        OneToOne oneToOne = member.find(OneToOne.class);
        if (oneToOne != null) {
            RelationOptions options = options(member, oneToOne.cascade(), oneToOne.orphanRemoval());
            return reference(member, true, oneToOne.optional(), oneToOne.mappedBy(), options);
        }
        OrderBy orderBy = member.find(OrderBy.class);
        String order = orderBy == null ? null : orderBy.value();
        OneToMany oneToMany = member.find(OneToMany.class);
        if (oneToMany != null) {
            RelationOptions options = options(member, oneToMany.cascade(), oneToMany.orphanRemoval());
            return new CollectionMapping(false, oneToMany.mappedBy(), options, order, joinTable(member));
        }
        ManyToMany manyToMany = Objects.requireNonNull(member.find(ManyToMany.class));
        RelationOptions options = options(member, manyToMany.cascade(), false);
        return new CollectionMapping(true, manyToMany.mappedBy(), options, order, joinTable(member));
    }

    private ReferenceMapping reference(
            Member member, boolean oneToOne, boolean optional, String mappedBy, RelationOptions relation) {
        JoinColumn[] columns = member.source().getAnnotationsByType(JoinColumn.class);
        boolean required = !optional;
        for (JoinColumn column : columns) {
            required |= !column.nullable();
        }
        boolean id = member.has(Id.class);
        ReferenceShape shape = new ReferenceShape(
                id, required || id, oneToOne, false, RulesReader.foreignKey(member, columns, faults));
        return new ReferenceMapping(shape, mappedBy, ColumnReader.joinColumns(columns), relation);
    }

    private static @Nullable JoinTableDefinition joinTable(Member member) {
        JoinTable table = member.find(JoinTable.class);
        return table == null
                ? null
                : new JoinTableDefinition(
                        table.schema(),
                        table.name(),
                        ColumnReader.joinColumns(table.joinColumns()),
                        ColumnReader.joinColumns(table.inverseJoinColumns()),
                        RulesReader.foreignKey(table.foreignKey(), table.joinColumns()),
                        RulesReader.foreignKey(table.inverseForeignKey(), table.inverseJoinColumns()));
    }

    private RelationOptions options(Member member, CascadeType[] cascade, boolean orphanRemoval) {
        Set<CascadeType> listed = EnumSet.noneOf(CascadeType.class);
        listed.addAll(List.of(cascade));
        boolean all = listed.contains(CascadeType.ALL);
        for (CascadeType type : listed) {
            if (type == CascadeType.MERGE || type == CascadeType.REFRESH || type == CascadeType.DETACH) {
                faults.add(
                        member,
                        "lists the cascade %s, which is not honoured by Cormorant. Remove it, or list ALL, which "
                                + "means PERSIST and REMOVE.",
                        type);
            }
        }
        return new RelationOptions(
                listed.isEmpty() || all || listed.contains(CascadeType.PERSIST),
                all || listed.contains(CascadeType.REMOVE),
                orphanRemoval);
    }
}
