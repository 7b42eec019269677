package dev.cormorant.metadata;

import dev.cormorant.error.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Checks that the two sides of every relation belong together.
 */
final class RelationCheck {
    private final Map<Class<?>, EntityDefinition> entities;
    private final FaultList faults;

    RelationCheck(Map<Class<?>, EntityDefinition> entities, FaultList faults) {
        this.entities = entities;
        this.faults = faults;
    }

    void check(EntityDefinition entity) {
        for (PropertyDefinition property : entity.properties()) {
            EntityDefinition target =
                    property instanceof RelationDefinition relation ? entities.get(relation.target()) : null;
            if (target != null && property instanceof RelationDefinition relation) {
                if (!relation.mappedBy().isEmpty()) {
                    inverse(entity, relation, target);
                } else if (relation.kind() == RelationKind.ONE_TO_MANY) {
                    faults.add(
                            relation.member(),
                            "is @OneToMany without mappedBy. Name the @ManyToOne property of " + target.name()
                                    + " that points back"
                                    + hint(entity, target) + ".");
                } else {
                    owner(entity, relation, target);
                }
            }
        }
    }

    private static String hint(EntityDefinition entity, EntityDefinition target) {
        for (PropertyDefinition candidate : target.properties()) {
            if (candidate instanceof ReferenceDefinition reference
                    && reference.target() == entity.type()
                    && reference.kind() == RelationKind.MANY_TO_ONE) {
                return ": mappedBy = \"" + candidate.name() + "\"";
            }
        }
        return ", and add it there if it is missing";
    }

    private void inverse(EntityDefinition entity, RelationDefinition relation, EntityDefinition target) {
        String where = "is mapped by '" + relation.mappedBy() + "'";
        PropertyDefinition owner = target.find(relation.mappedBy());
        if (owner == null) {
            List<String> candidates = candidates(entity, relation, target);
            faults.add(
                    relation.member(),
                    where + ", but " + target.name() + " has no such property. "
                            + NearestName.hint(
                                    relation.mappedBy(),
                                    candidates.isEmpty() ? Properties.names(target.properties()) : candidates));
        } else if (owner instanceof RelationDefinition other) {
            pair(entity, relation, other);
        } else if (!(owner instanceof BrokenDefinition)) {
            faults.add(
                    relation.member(),
                    where + ", but " + owner.member() + " is no relation. Name the "
                            + relation.kind().owner() + " property of " + target.name() + " that points back.");
        }
    }

    private void pair(EntityDefinition entity, RelationDefinition relation, RelationDefinition owner) {
        String where = "is mapped by '" + relation.mappedBy() + "', but " + owner.member();
        if (owner.target() != entity.type()) {
            faults.add(
                    relation.member(),
                    where + " points at " + owner.target().getSimpleName() + ", not at " + entity.name()
                            + ". Name the property that points back.");
        } else if (owner.kind() != relation.kind().owner()) {
            faults.add(
                    relation.member(),
                    where + " is " + owner.kind() + ". " + relation.kind() + " is owned by "
                            + relation.kind().owner() + ": change one of the two.");
        } else if (!owner.mappedBy().isEmpty()) {
            faults.add(
                    relation.member(),
                    where + " is mapped by '" + owner.mappedBy()
                            + "' itself. Remove mappedBy from the side that stores the relation.");
        } else if (!isBare(relation)) {
            faults.add(
                    relation.member(),
                    "is mapped by '" + relation.mappedBy() + "' but names "
                            + (relation instanceof CollectionDefinition ? "a @JoinTable" : "a @JoinColumn")
                            + ". Move that to " + owner.member() + ", which owns the relation.");
        } else if (relation.id()) {
            faults.add(
                    relation.member(),
                    "is @Id but the inverse side of its relation, which has no column. Put @Id on the side without"
                            + " mappedBy.");
        }
    }

    private static List<String> candidates(
            EntityDefinition entity, RelationDefinition relation, EntityDefinition target) {
        List<String> names = new ArrayList<>();
        for (PropertyDefinition property : target.properties()) {
            if (property instanceof RelationDefinition other
                    && other.target() == entity.type()
                    && other.kind() == relation.kind().owner()) {
                names.add(property.name());
            }
        }
        return names;
    }

    /** Two owning sides that say nothing about their table or column are most likely one relation told twice. */
    private void owner(EntityDefinition entity, RelationDefinition relation, EntityDefinition target) {
        if (relation.kind() == RelationKind.MANY_TO_ONE || entity.type() == target.type() || !isBare(relation)) {
            return;
        }
        List<RelationDefinition> ours = owning(entity, target, relation.kind());
        List<RelationDefinition> theirs = owning(target, entity, relation.kind());
        boolean first = entity.name().compareTo(target.name()) < 0;
        if (first && ours.size() == 1 && theirs.size() == 1 && isBare(theirs.get(0))) {
            RelationDefinition other = theirs.get(0);
            faults.add(
                    relation.member(),
                    "and " + other.member() + " both own a " + relation.kind()
                            + " relation between the two entities. Add mappedBy = \"" + relation.name() + "\" to "
                            + other.member() + ", or name "
                            + (relation.kind() == RelationKind.MANY_TO_MANY ? "a @JoinTable" : "a @JoinColumn")
                            + " on each if they are two relations.");
        }
    }

    private static boolean isBare(RelationDefinition relation) {
        return relation instanceof ReferenceDefinition reference
                ? reference.mapping().joinColumns().isEmpty()
                : relation instanceof CollectionDefinition collection
                        && collection.mapping().joinTable() == null;
    }

    private static List<RelationDefinition> owning(EntityDefinition from, EntityDefinition to, RelationKind kind) {
        List<RelationDefinition> found = new ArrayList<>();
        for (PropertyDefinition property : from.properties()) {
            if (property instanceof RelationDefinition relation
                    && relation.kind() == kind
                    && relation.target() == to.type()
                    && relation.mappedBy().isEmpty()) {
                found.add(relation);
            }
        }
        return found;
    }
}
